// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {HostileToken} from "../mocks/HostileToken.sol";

/// @notice Were KEI a token that calls back, it could still not get in a second time.
contract ReentrancyTest is Deployment {
    HostileToken private token;
    StakedKEI private staked;

    function setUp() public override {
        super.setUp();
        token = new HostileToken();
        staked = _deployStakedKEI(IERC20(address(token)));
        token.approve(address(staked), type(uint256).max);
        // The token has stakes of its own: it re-enters as an account with something to gain.
        token.transfer(address(token), 100e18);
        token.act(address(token), abi.encodeCall(IERC20.approve, (address(staked), type(uint256).max)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.stake, (10e18, 4 weeks)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.stake, (10e18, 4 weeks)));
        token.act(address(staked), abi.encodeCall(IStakedKEI.beginExit, (1)));
        staked.stake(50e18, 4 weeks);
        staked.stake(50e18, 4 weeks);
        staked.beginExit(1);
        vm.warp(vm.getBlockTimestamp() + 4 weeks);
    }

    function test_StakeCannotBeReentered() public {
        _attackDuring(abi.encodeCall(IStakedKEI.stake, (5e18, 4 weeks)));
    }

    function test_IncreaseCannotBeReentered() public {
        _attackDuring(abi.encodeCall(IStakedKEI.increase, (0, 5e18)));
    }

    function test_WithdrawCannotBeReentered() public {
        _attackDuring(abi.encodeCall(IStakedKEI.withdraw, (1)));
        assertEq(token.balanceOf(address(staked)), staked.totalStaked());
    }

    /// @dev `delegate` has no guard because it needs none: it moves the caller's own votes and calls nobody.
    function test_DelegatingFromWithinATransferMovesOnesOwnVotesOnly() public {
        token.arm(address(staked), abi.encodeWithSignature("delegate(address)", address(this)));
        uint256 before = staked.getVotes(address(this));
        staked.stake(5e18, 4 weeks);
        assertTrue(token.succeeded());
        assertEq(
            staked.getVotes(address(this)), before + staked.weigh(5e18, 4 weeks) + staked.balanceOf(address(token))
        );
        assertEq(staked.getVotes(address(token)), 0);
    }

    function _attackDuring(bytes memory outer) private {
        bytes[6] memory inner = [
            abi.encodeCall(IStakedKEI.stake, (1e18, 4 weeks)),
            abi.encodeCall(IStakedKEI.increase, (0, 1e18)),
            abi.encodeCall(IStakedKEI.extend, (0, 8 weeks)),
            abi.encodeCall(IStakedKEI.beginExit, (0)),
            abi.encodeCall(IStakedKEI.withdraw, (1)),
            abi.encodeCall(IStakedKEI.delegateStake, (0, address(this)))
        ];
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
            vm.revertToState(state);
        }
    }
}
