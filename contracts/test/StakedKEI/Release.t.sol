// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice `releaseAll`: the one way out for everybody, and the only power anyone has over principal.
contract ReleaseTest is Deployment {
    function setUp() public override {
        super.setUp();
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 6e18, MAX_DURATION);
    }

    function test_ItIsAnnounced() public {
        assertFalse(skei.released());
        vm.expectEmit(address(skei));
        emit IStakedKEI.AllReleased();
        _release();
        assertTrue(skei.released());
    }

    function testFuzz_RevertWhen_AnyoneElseReleases(address caller) public {
        vm.assume(caller != address(timelock));
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIOnlyTimelock.selector, caller));
        vm.prank(caller);
        skei.releaseAll();
    }

    function test_RevertWhen_ReleasingTwice() public {
        _release();
        vm.expectRevert(IStakedKEI.StakedKEIReleased.selector);
        _release();
    }

    // ------------------------------------------------------------------ withdraw at once

    function testFuzz_ACommittedStakeIsPaidAtOnce(uint256 amountSeed, uint256 durationSeed) public {
        (uint96 amount, uint32 duration) = (_boundAmount(amountSeed), _boundDuration(durationSeed));
        _stake(carol, amount, duration);
        _release();
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeWithdrawn(carol, 0, amount, 0);
        _withdraw(carol, 0);
        assertEq(kei.balanceOf(carol), amount);
        assertEq(skei.getVotes(carol), 0, "the votes went with it");
        assertEq(skei.balanceOf(carol), 0);
        assertEq(skei.totalStaked(), 16e18);
    }

    function testFuzz_ALeavingStakeIsPaidAtOnce(uint256 wait) public {
        vm.prank(alice);
        skei.beginExit(0);
        _skip(bound(wait, 0, MAX_DURATION));
        _release();
        _withdraw(alice, 0);
        assertEq(kei.balanceOf(alice), 10e18);
        assertEq(skei.getVotes(alice), 6e18, "its votes had gone when the notice began");
        assertEq(skei.totalSupply(), 6e18);
    }

    function test_APinnedStakeIsPaidAtOnceAndLeavesItsDelegate() public {
        _delegateStake(alice, 0, bob);
        _release();
        _withdraw(alice, 0);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 6e18);
    }

    function test_VotesStayUntilOneWithdraws() public {
        _release();
        _skip(YEAR);
        assertEq(skei.getVotes(alice), 16e18);
    }

    function test_RevertWhen_WithdrawingAReleasedStakeTwice() public {
        _stake(bob, 50e18, YEAR);
        _release();
        _withdraw(alice, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, alice, 0));
        _withdraw(alice, 0);
    }

    function test_RevertWhen_WithdrawingSomebodyElsesReleasedStake() public {
        _release();
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, mallory, 0));
        _withdraw(mallory, 0);
    }

    // ------------------------------------------------------------------ nothing is committed any more

    function test_RevertWhen_CommittingAnythingAfterwards() public {
        vm.prank(alice);
        skei.beginExit(1);
        _fundAndApprove(alice, 100e18);
        _release();
        bytes[7] memory commitments = [
            abi.encodeCall(IStakedKEI.stake, (10e18, YEAR)),
            abi.encodeCall(IStakedKEI.stakeAndDelegate, (10e18, YEAR, bob)),
            abi.encodeCall(IStakedKEI.stakeWithPermit, (10e18, YEAR, 0, 0, 0, 0)),
            abi.encodeCall(IStakedKEI.increase, (0, 1e18)),
            abi.encodeCall(IStakedKEI.extend, (0, MAX_DURATION)),
            abi.encodeCall(IStakedKEI.merge, (0, 1)),
            abi.encodeCall(IStakedKEI.cancelExit, (1))
        ];
        for (uint256 i = 0; i < commitments.length; ++i) {
            vm.prank(alice);
            (bool ok, bytes memory failure) = address(skei).call(commitments[i]);
            assertFalse(ok);
            assertEq(failure, abi.encodeWithSelector(IStakedKEI.StakedKEIReleased.selector));
        }
    }

    /// @dev What commits nothing goes on working.
    function test_SplittingDelegatingAndLeavingGoOn() public {
        _release();
        vm.startPrank(alice);
        skei.split(0, 4e18);
        skei.delegateStake(2, bob);
        assertEq(skei.getVotes(bob), 4e18);
        skei.scheduleExit(2, uint32(START));
        skei.beginExit(0);
        vm.stopPrank();
        vm.prank(mallory);
        skei.kick(alice, 2);
        for (uint256 i = 0; i < 3; ++i) {
            _withdraw(alice, i);
        }
        assertEq(kei.balanceOf(alice), 16e18);
        assertEq(skei.totalSupply(), 0);
    }

    /// @dev An early exit sent before the release and mined after it costs nothing: every lock is open without penalty.
    function test_AnEarlyExitCostsNothingAfterwards() public {
        vm.prank(address(timelock));
        skei.setEarlyExitRate(5_000);
        _skip(MIN_DURATION);
        assertEq(skei.penaltyOf(alice, 0), 5e18);
        _release();
        assertEq(skei.penaltyOf(alice, 0), 0);
        vm.prank(alice);
        skei.exitEarly(0);
        assertEq(kei.balanceOf(alice), 10e18);
        assertEq(kei.balanceOf(address(timelock)), 0);
    }

    /// @dev All the timelock's powers together move no principal but to its owner.
    function testFuzz_TheTimelockNeverTakesPrincipal(uint16 rate) public {
        vm.startPrank(address(timelock));
        skei.setEarlyExitRate(uint16(bound(rate, 0, 5_000)));
        skei.releaseAll();
        vm.stopPrank();
        _withdraw(alice, 0);
        _withdraw(alice, 1);
        assertEq(kei.balanceOf(alice), 16e18);
        assertEq(kei.balanceOf(address(timelock)), 0);
    }

    function _release() private {
        vm.prank(address(timelock));
        skei.releaseAll();
    }

    function _withdraw(address account, uint256 index) private {
        vm.prank(account);
        skei.withdraw(index);
    }
}
