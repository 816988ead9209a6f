// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {HostileToken} from "../mocks/HostileToken.sol";

/// @notice The worst case at once: the token calls back in the middle of a payment, and the caller is the timelock,
/// which receives penalties and sets the rate, and holds stakes of its own.
contract ReentrancyOfExitsTest is Deployment {
    HostileToken private token;
    StakedKEI private staked;

    function setUp() public override {
        super.setUp();
        token = new HostileToken();
        staked = StakedKEI(_create("StakedKEI", abi.encode(token, address(token), "Staked KEI", "sKEI")));
        token.approve(address(staked), type(uint256).max);
        token.transfer(address(token), 100e18);
        token.act(address(token), abi.encodeCall(IERC20.approve, (address(staked), type(uint256).max)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.stake, (10e18, YEAR)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.stake, (10e18, YEAR)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.stake, (10e18, YEAR)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.beginExit, (1)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.setEarlyExitRate, (4_000)));
        staked.stake(50e18, YEAR);
        staked.stake(50e18, YEAR);
        staked.beginExit(1);
        staked.scheduleExit(0, uint32(START));
        _skip(YEAR);
    }

    function test_ExitEarlyCannotBeReentered() public {
        _attackDuring(abi.encodeCall(IStakedKEI.exitEarly, (0)));
    }

    function test_WithdrawCannotBeReentered() public {
        _attackDuring(abi.encodeCall(IStakedKEI.withdraw, (1)));
    }

    /// @dev What the timelock may do at any time it may do in the middle of a payment, to no effect on that payment.
    function test_TheTimelocksOwnPowersDoNotChangeAPaymentUnderWay() public {
        bytes[3] memory powers = [
            abi.encodeCall(IStakedKEI.setEarlyExitRate, (5_000)),
            abi.encodeCall(IStakedKEI.setEarlyExitRate, (0)),
            abi.encodeCall(IStakedKEI.releaseAll, ())
        ];
        for (uint256 i = 0; i < powers.length; ++i) {
            uint256 state = vm.snapshotState();
            uint256 penalty = staked.penaltyOf(address(this), 0);
            uint256 before = token.balanceOf(address(this));
            uint256 treasury = token.balanceOf(address(token));
            token.arm(address(staked), powers[i]);
            staked.exitEarly(0);
            assertTrue(token.succeeded());
            assertEq(token.balanceOf(address(this)) - before, 50e18 - penalty);
            assertEq(token.balanceOf(address(token)) - treasury, penalty);
            assertEq(token.balanceOf(address(staked)), staked.totalStaked());
            vm.revertToState(state);
        }
    }

    /// @dev All effects before the first transfer: whoever looks in the middle sees the books closed.
    function test_TheBooksAreClosedBeforeTheFirstTransfer() public {
        token.arm(address(staked), abi.encodeCall(IStakedKEI.stakeAt, (address(this), 0)));
        staked.exitEarly(0);
        assertTrue(token.fired());
        IStakedKEI.Stake memory seen = abi.decode(token.answer(), (IStakedKEI.Stake));
        assertEq(seen.amount, 0);
    }

    function _attackDuring(bytes memory outer) private {
        bytes[13] memory inner = [
            abi.encodeCall(IStakedKEI.stake, (1e18, YEAR)),
            abi.encodeCall(IStakedKEI.stakeAndDelegate, (1e18, YEAR, address(this))),
            abi.encodeCall(IStakedKEI.stakeWithPermit, (1e18, YEAR, 0, 0, 0, 0)),
            abi.encodeCall(IStakedKEI.increase, (0, 1e18)),
            abi.encodeCall(IStakedKEI.extend, (0, MAX_DURATION)),
            abi.encodeCall(IStakedKEI.split, (0, 1e18)),
            abi.encodeCall(IStakedKEI.merge, (0, 2)),
            abi.encodeCall(IStakedKEI.beginExit, (0)),
            abi.encodeCall(IStakedKEI.cancelExit, (1)),
            abi.encodeCall(IStakedKEI.kick, (address(this), 0)),
            abi.encodeCall(IStakedKEI.withdraw, (1)),
            abi.encodeCall(IStakedKEI.exitEarly, (0)),
            abi.encodeCall(IStakedKEI.scheduleExit, (0, 1))
        ];
        uint256 treasury = token.balanceOf(address(token));
        for (uint256 i = 0; i < inner.length; ++i) {
            uint256 state = vm.snapshotState();
            token.arm(address(staked), inner[i]);
            (bool ok,) = address(staked).call(outer);
            assertTrue(ok);
            assertTrue(token.fired());
            assertFalse(token.succeeded());
            assertEq(
                token.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
            );
            assertEq(token.balanceOf(address(staked)), staked.totalStaked());
            assertLe(token.balanceOf(address(token)) - treasury, 5e18);
            vm.revertToState(state);
        }
    }
}
