// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice `merge`: two committed stakes become one, for the longer of both notices.
contract MergeTest is Deployment {
    // ------------------------------------------------------------------ what it does

    function testFuzz_TheVotesAreThoseOfTheMergedStake(uint256 a, uint256 b, uint256 first, uint256 second) public {
        (uint96 amountA, uint96 amountB) = (_boundAmount(a), _boundAmount(b));
        (uint32 durationA, uint32 durationB) = (_boundDuration(first), _boundDuration(second));
        _stake(alice, amountA, durationA);
        _stake(alice, amountB, durationB);
        uint256 before = skei.getVotes(alice);
        _merge(alice, 0, 1);
        uint32 longer = durationA > durationB ? durationA : durationB;
        IStakedKEI.Stake memory merged = skei.stakeAt(alice, 1);
        assertEq(merged.amount, uint256(amountA) + amountB);
        assertEq(merged.duration, longer, "never a shorter notice than either had");
        assertEq(skei.getVotes(alice), skei.weigh(amountA + amountB, longer));
        assertGe(skei.getVotes(alice), before);
        assertEq(skei.totalSupply(), skei.getVotes(alice));
        assertEq(skei.totalStaked(), uint256(amountA) + amountB);
        assertEq(kei.balanceOf(address(skei)), uint256(amountA) + amountB);
    }

    /// @dev What the longer notice adds is what extending would have added: merging is no cheaper way to votes.
    function testFuzz_MergingGivesWhatExtendingAndIncreasingGive(uint256 a, uint256 b, uint256 first, uint256 second)
        public
    {
        (uint96 amountA, uint96 amountB) = (_boundAmount(a), _boundAmount(b));
        (uint32 durationA, uint32 durationB) = (_boundDuration(first), _boundDuration(second));
        _stake(alice, amountA, durationA);
        _stake(alice, amountB, durationB);
        _merge(alice, 1, 0);
        _stake(bob, amountA, durationA);
        _fundAndApprove(bob, amountB);
        vm.startPrank(bob);
        skei.increase(0, amountB);
        if (durationB > durationA) skei.extend(0, durationB);
        vm.stopPrank();
        assertEq(skei.getVotes(alice), skei.getVotes(bob));
        assertEq(abi.encode(skei.stakeAt(alice, 0)), abi.encode(skei.stakeAt(bob, 0)));
    }

    function test_TheSourceLeavesAnEmptyPlace() public {
        _stake(alice, 10e18, YEAR);
        _stake(alice, 5e18, YEAR);
        _merge(alice, 0, 1);
        assertEq(abi.encode(skei.stakeAt(alice, 0)), abi.encode(IStakedKEI.Stake(0, 0, 0, 0, 0, address(0))));
        assertEq(skei.stakeCount(alice), 2);
    }

    function test_ItIsAnnouncedWithTheStakeAfterTheChange() public {
        _stake(alice, 10e18, YEAR);
        _stake(alice, 6e18, 2 * YEAR);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeMerged(alice, 0, 1);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeChanged(alice, 1, 16e18, 2 * YEAR, 8e18);
        _merge(alice, 0, 1);
    }

    function test_APinnedSourcesVotesFollowTheTarget() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 6e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _merge(alice, 0, 1);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 16e18);
    }

    function test_APinnedTargetKeepsItsDelegate() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 6e18, MAX_DURATION);
        _delegateStake(alice, 1, bob);
        _merge(alice, 0, 1);
        assertEq(skei.getVotes(bob), 16e18);
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.stakeAt(alice, 1).delegatee, bob);
    }

    function testFuzz_BothPinnedInAnyWayEndWithTheTargetsDelegate(uint256 seed) public {
        address[4] memory places = [address(0), alice, bob, carol];
        _stake(alice, 10e18, YEAR);
        _stake(alice, 6e18, 3 * YEAR);
        _delegateStake(alice, 0, places[seed % 4]);
        address target = places[(seed >> 8) % 4];
        _delegateStake(alice, 1, target);
        _merge(alice, 0, 1);
        address expected = target == address(0) ? alice : target;
        for (uint256 i = 1; i < 4; ++i) {
            assertEq(skei.getVotes(places[i]), places[i] == expected ? 12e18 : 0);
        }
    }

    /// @dev The merged stake can leave again with everything: no vote stays behind in a bucket.
    function testFuzz_AMergedStakeLeavesNoVotesBehind(uint256 seed) public {
        _stake(alice, 10e18, _boundDuration(seed));
        _stake(alice, 6e18 + 1, _boundDuration(seed >> 32));
        _delegateStake(alice, 0, bob);
        _delegateStake(alice, 1, carol);
        _merge(alice, 0, 1);
        vm.prank(alice);
        skei.beginExit(1);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(carol), 0);
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.totalSupply(), 0);
    }

    function test_TheTargetsPlanStaysAndTheSourcesGoes() public {
        _stake(alice, 10e18, YEAR);
        _stake(alice, 6e18, YEAR);
        vm.startPrank(alice);
        skei.scheduleExit(0, uint32(START + 10 days));
        skei.scheduleExit(1, uint32(START + 90 days));
        skei.merge(0, 1);
        assertEq(skei.stakeAt(alice, 1).exitAt, START + 90 days);
    }

    function test_TheMergedStakeHasBeenTouched() public {
        _stake(alice, 10e18, YEAR);
        _stake(alice, 6e18, YEAR);
        _skip(5 days);
        _merge(alice, 0, 1);
        assertEq(skei.stakeAt(alice, 1).touchedAt, START + 5 days);
    }

    // ------------------------------------------------------------------ guards

    function test_RevertWhen_BothAreTheSameStake() public {
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEISameStake.selector, 0));
        _merge(alice, 0, 0);
    }

    function test_RevertWhen_TheSourceIsLeaving() public {
        _two();
        vm.prank(alice);
        skei.beginExit(0);
        _expectNotCommitted(alice, 0);
        _merge(alice, 0, 1);
    }

    /// @dev Otherwise a stake on its way out could take another one with it.
    function test_RevertWhen_TheTargetIsLeaving() public {
        _two();
        vm.prank(alice);
        skei.beginExit(1);
        _expectNotCommitted(alice, 1);
        _merge(alice, 0, 1);
    }

    function test_RevertWhen_TheSourceNeverWas() public {
        _two();
        _expectNotCommitted(alice, 2);
        _merge(alice, 2, 1);
    }

    function test_RevertWhen_TheTargetNeverWas() public {
        _two();
        _expectNotCommitted(alice, 7);
        _merge(alice, 0, 7);
    }

    function test_RevertWhen_MergingTheSameSourceTwice() public {
        _two();
        _merge(alice, 0, 1);
        _expectNotCommitted(alice, 0);
        _merge(alice, 0, 1);
    }

    function test_RevertWhen_TheStakesAreSomebodyElses() public {
        _two();
        _expectNotCommitted(mallory, 0);
        _merge(mallory, 0, 1);
    }

    function _two() private {
        _stake(alice, 10e18, YEAR);
        _stake(alice, 6e18, YEAR);
    }

    function _merge(address account, uint256 from, uint256 into) private {
        vm.prank(account);
        skei.merge(from, into);
    }

    function _expectNotCommitted(address owner, uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, owner, index));
    }
}
