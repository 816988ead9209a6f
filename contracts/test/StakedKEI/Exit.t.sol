// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice `beginExit`, `cancelExit` and `withdraw`: the way out and the way back.
contract ExitTest is Deployment {
    // ------------------------------------------------------------------ beginExit

    function testFuzz_BeginningAnExitEndsTheVotesAtOnce(uint256 amountSeed, uint256 durationSeed) public {
        (uint96 amount, uint32 duration) = (_boundAmount(amountSeed), _boundDuration(durationSeed));
        _stake(alice, amount, duration);
        _beginExit(alice, 0);
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.balanceOf(alice), 0);
        assertEq(skei.totalSupply(), 0);
        assertEq(skei.stakeAt(alice, 0).unlockAt, _now() + duration);
        assertEq(skei.totalStaked(), amount, "the KEI is still there");
    }

    function test_BeginningAnExitAnnouncesWhenTheKEIComesBack() public {
        _stake(alice, 10e18, YEAR);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(alice, 2.5e18, 0);
        vm.expectEmit(address(skei));
        emit IStakedKEI.ExitBegun(alice, 0, _now() + YEAR);
        _beginExit(alice, 0);
    }

    function test_BeginningAnExitTakesTheVotesFromTheDelegate() public {
        _stakeAndDelegate(alice, 10e18, MAX_DURATION, bob);
        _beginExit(alice, 0);
        assertEq(skei.getVotes(bob), 0);
    }

    function test_BeginningAnExitTakesTheVotesFromThePinnedDelegate() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 7e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _beginExit(alice, 0);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 7e18);
        assertEq(skei.balanceOf(alice), 7e18);
    }

    function test_TheOtherStakesStayWhole() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 3e18, MAX_DURATION);
        _beginExit(alice, 0);
        assertEq(skei.getVotes(alice), 3e18);
    }

    function test_RevertWhen_BeginningTheSameExitTwice() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _expectNotCommitted(alice, 0);
        _beginExit(alice, 0);
    }

    function test_RevertWhen_BeginningAnExitOfAStakeThatNeverWas() public {
        _expectNotCommitted(alice, 0);
        _beginExit(alice, 0);
    }

    function test_RevertWhen_BeginningAnExitForSomebodyElse() public {
        _stake(alice, 10e18, YEAR);
        _expectNotCommitted(mallory, 0);
        _beginExit(mallory, 0);
    }

    // ------------------------------------------------------------------ cancelExit

    function testFuzz_CancelingAnExitRestoresTheVotes(uint256 durationSeed, uint256 wait) public {
        uint32 duration = _boundDuration(durationSeed);
        _stake(alice, 10e18, duration);
        _beginExit(alice, 0);
        _skip(bound(wait, 0, 2 * uint256(duration)));
        _cancelExit(alice, 0);
        assertEq(skei.getVotes(alice), skei.weigh(10e18, duration));
        assertEq(skei.stakeAt(alice, 0).unlockAt, 0);
    }

    function test_CancelingAnExitAnnouncesTheVotes() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        vm.expectEmit(address(skei));
        emit IStakedKEI.ExitCanceled(alice, 0, 2.5e18);
        _cancelExit(alice, 0);
    }

    /// @dev Time already waited does not count: the next exit waits the whole notice again.
    function test_CancelingAnExitStartsTheNoticeAnew() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _skip(YEAR - 1);
        _cancelExit(alice, 0);
        _beginExit(alice, 0);
        assertEq(skei.stakeAt(alice, 0).unlockAt, _now() + YEAR);
    }

    function test_CancelingAnExitGivesTheVotesBackToThePinnedDelegate() public {
        _stake(alice, 10e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _beginExit(alice, 0);
        _cancelExit(alice, 0);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(alice), 0);
    }

    function test_RevertWhen_CancelingAnExitThatWasNotBegun() public {
        _stake(alice, 10e18, YEAR);
        _expectNotLeaving(alice, 0);
        _cancelExit(alice, 0);
    }

    function test_RevertWhen_CancelingAfterTheWithdrawal() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _skip(YEAR);
        _withdraw(alice, 0);
        _expectNotLeaving(alice, 0);
        _cancelExit(alice, 0);
    }

    function test_RevertWhen_CancelingForSomebodyElse() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _expectNotLeaving(mallory, 0);
        _cancelExit(mallory, 0);
    }

    // ------------------------------------------------------------------ withdraw

    function testFuzz_ThePrincipalComesBackExactly(uint256 amountSeed, uint256 durationSeed) public {
        (uint96 amount, uint32 duration) = (_boundAmount(amountSeed), _boundDuration(durationSeed));
        _stake(alice, amount, duration);
        _beginExit(alice, 0);
        _skip(duration);
        _withdraw(alice, 0);
        assertEq(kei.balanceOf(alice), amount);
        assertEq(kei.balanceOf(address(skei)), 0);
        assertEq(skei.totalStaked(), 0);
        assertEq(skei.stakeAt(alice, 0).amount, 0);
    }

    function testFuzz_RevertWhen_WithdrawingBeforeTheNoticeEnds(uint256 durationSeed, uint256 wait) public {
        uint32 duration = _boundDuration(durationSeed);
        _stake(alice, 10e18, duration);
        _beginExit(alice, 0);
        uint256 unlockAt = _now() + duration;
        _skip(bound(wait, 0, duration - 1));
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIStillLocked.selector, unlockAt));
        _withdraw(alice, 0);
    }

    function test_WithdrawingAnnouncesTheAmount() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _skip(YEAR);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeWithdrawn(alice, 0, 10e18, 0);
        _withdraw(alice, 0);
    }

    function test_AnEmptiedPlaceIsNotReused() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _skip(YEAR);
        _withdraw(alice, 0);
        assertEq(_stake(alice, 10e18, YEAR), 1);
        assertEq(skei.stakeAt(alice, 0).amount, 0);
    }

    function test_RevertWhen_WithdrawingWithoutNotice() public {
        _stake(alice, 10e18, YEAR);
        _skip(10 * uint256(YEAR));
        _expectNotLeaving(alice, 0);
        _withdraw(alice, 0);
    }

    function test_RevertWhen_WithdrawingTwice() public {
        _stake(alice, 10e18, YEAR);
        _stake(bob, 10e18, YEAR);
        _beginExit(alice, 0);
        _skip(YEAR);
        _withdraw(alice, 0);
        _expectNotLeaving(alice, 0);
        _withdraw(alice, 0);
    }

    function test_RevertWhen_WithdrawingForSomebodyElse() public {
        _stake(alice, 10e18, YEAR);
        _beginExit(alice, 0);
        _skip(YEAR);
        _expectNotLeaving(mallory, 0);
        _withdraw(mallory, 0);
    }

    function _beginExit(address account, uint256 index) private {
        vm.prank(account);
        skei.beginExit(index);
    }

    function _cancelExit(address account, uint256 index) private {
        vm.prank(account);
        skei.cancelExit(index);
    }

    function _withdraw(address account, uint256 index) private {
        vm.prank(account);
        skei.withdraw(index);
    }

    function _expectNotCommitted(address owner, uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, owner, index));
    }

    function _expectNotLeaving(address owner, uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotLeaving.selector, owner, index));
    }
}
