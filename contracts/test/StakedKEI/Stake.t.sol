// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {SilentToken} from "../mocks/SilentToken.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

contract StakeTest is Deployment {
    function test_TheFirstStakeHasIndexZeroAndTheNextOne() public {
        assertEq(_stake(alice, 10e18, YEAR), 0);
        assertEq(_stake(alice, 10e18, YEAR), 1);
        assertEq(skei.stakeCount(alice), 2);
        assertEq(_stake(bob, 10e18, YEAR), 0);
    }

    function testFuzz_AStakeTakesTheKEIAndGivesTheVotes(uint256 amountSeed, uint256 durationSeed) public {
        (uint96 amount, uint32 duration) = (_boundAmount(amountSeed), _boundDuration(durationSeed));
        uint256 index = _stake(alice, amount, duration);
        uint256 votes = skei.weigh(amount, duration);

        assertEq(kei.balanceOf(alice), 0);
        assertEq(kei.balanceOf(address(skei)), amount);
        assertEq(skei.totalStaked(), amount);
        assertEq(skei.balanceOf(alice), votes);
        assertEq(skei.getVotes(alice), votes);
        assertEq(skei.totalSupply(), votes);
        IStakedKEI.Stake memory position = skei.stakeAt(alice, index);
        assertEq(position.amount, amount);
        assertEq(position.duration, duration);
        assertEq(position.unlockAt, 0);
        assertEq(position.delegatee, address(0));
    }

    function test_TheFirstStakeDelegatesToItself() public {
        _fundAndApprove(alice, 10e18);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateChanged(alice, address(0), alice);
        vm.prank(alice);
        skei.stake(10e18, YEAR);
        assertEq(skei.delegates(alice), alice);
    }

    function test_ALaterStakeFollowsTheChosenDelegate() public {
        _stakeAndDelegate(alice, 10e18, MAX_DURATION, bob);
        _stake(alice, 5e18, MAX_DURATION);
        assertEq(skei.delegates(alice), bob);
        assertEq(skei.getVotes(bob), 15e18);
        assertEq(skei.getVotes(alice), 0);
    }

    function test_StakingAnnouncesTheStakeAndItsVotes() public {
        _fundAndApprove(alice, 10e18);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(alice, 0, 2.5e18);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeOpened(alice, 0, 10e18, YEAR, 2.5e18);
        vm.prank(alice);
        skei.stake(10e18, YEAR);
    }

    function test_TheSmallestAndTheShortestStakeIsAccepted() public {
        _stake(alice, MIN_AMOUNT, MIN_DURATION);
        assertGt(skei.getVotes(alice), 0);
    }

    function test_TheWholeSupplyCanBeStaked() public {
        // forge-lint: disable-next-line(unsafe-typecast): the supply is below 2^96.
        uint96 all = uint96(kei.totalSupply());
        _stake(alice, all, MAX_DURATION);
        assertEq(skei.getVotes(alice), all);
    }

    function testFuzz_RevertWhen_TheAmountIsTooSmall(uint96 amount) public {
        amount = uint96(bound(amount, 0, MIN_AMOUNT - 1));
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIAmountTooSmall.selector, amount, MIN_AMOUNT));
        vm.prank(alice);
        skei.stake(amount, YEAR);
    }

    function testFuzz_RevertWhen_TheDurationIsTooShort(uint32 duration) public {
        duration = uint32(bound(duration, 0, MIN_DURATION - 1));
        _expectDurationOutOfRange(duration);
    }

    function testFuzz_RevertWhen_TheDurationIsTooLong(uint32 duration) public {
        duration = uint32(bound(duration, MAX_DURATION + 1, type(uint32).max));
        _expectDurationOutOfRange(duration);
    }

    function test_RevertWhen_TheStakeIsJustOutsideItsBounds() public {
        _expectDurationOutOfRange(MIN_DURATION - 1);
        _expectDurationOutOfRange(MAX_DURATION + 1);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIAmountTooSmall.selector, MIN_AMOUNT - 1, MIN_AMOUNT));
        vm.prank(alice);
        skei.stake(MIN_AMOUNT - 1, YEAR);
    }

    function test_RevertWhen_NothingWasApproved() public {
        _fund(alice, 10e18);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(skei), 0, 10e18)
        );
        vm.prank(alice);
        skei.stake(10e18, YEAR);
    }

    function test_RevertWhen_TheBalanceIsTooSmall() public {
        vm.startPrank(alice);
        kei.approve(address(skei), 10e18);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 0, 10e18));
        skei.stake(10e18, YEAR);
        vm.stopPrank();
    }

    function test_RevertWhen_TheTokenFailsSilently() public {
        SilentToken silent = new SilentToken();
        StakedKEI fooled = StakedKEI(_create("StakedKEI", abi.encode(silent, timelock, "Staked KEI", "sKEI")));
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(silent)));
        fooled.stake(10e18, YEAR);
    }

    function test_AFailedStakeLeavesNothingBehind() public {
        vm.prank(alice);
        try skei.stake(10e18, YEAR) {
            fail();
        } catch {}
        assertEq(skei.stakeCount(alice), 0);
        assertEq(skei.delegates(alice), address(0));
        assertEq(skei.totalSupply(), 0);
    }

    function _expectDurationOutOfRange(uint32 duration) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IStakedKEI.StakedKEIDurationOutOfRange.selector, duration, MIN_DURATION, MAX_DURATION
            )
        );
        vm.prank(alice);
        skei.stake(10e18, duration);
    }
}
