// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice One stake with a delegate of its own, carried by a bucket.
contract DelegateStakeTest is Deployment {
    function setUp() public override {
        super.setUp();
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 6e18, MAX_DURATION);
    }

    function testFuzz_OnlyTheChosenStakeMoves(address delegatee) public {
        vm.assume(delegatee != address(0) && delegatee != alice);
        _delegateStake(alice, 0, delegatee);
        assertEq(skei.getVotes(delegatee), 10e18);
        assertEq(skei.getVotes(alice), 6e18);
        assertEq(skei.balanceOf(alice), 16e18);
        assertEq(skei.totalSupply(), 16e18);
        assertEq(skei.stakeAt(alice, 0).delegatee, delegatee);
        assertEq(skei.stakeAt(alice, 1).delegatee, address(0));
    }

    function test_ItIsAnnouncedWithItsBucket() public {
        address bucket = skei.bucketOf(alice, bob);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateChanged(bucket, address(0), bob);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(alice, 16e18, 6e18);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(bob, 0, 10e18);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeDelegated(alice, 0, bob, bucket);
        _delegateStake(alice, 0, bob);
    }

    function test_FollowingTheAccountAgainIsAnnouncedWithoutABucket() public {
        _delegateStake(alice, 0, bob);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeDelegated(alice, 0, address(0), address(0));
        _delegateStake(alice, 0, address(0));
    }

    function test_FollowingTheAccountAgainReturnsTheVotes() public {
        _delegateStake(alice, 0, bob);
        _delegateStake(alice, 0, address(0));
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 16e18);
        vm.prank(alice);
        skei.delegate(carol);
        assertEq(skei.getVotes(carol), 16e18);
    }

    function test_AStakeThatFollowsTheAccountMayBeToldSoAgain() public {
        _delegateStake(alice, 0, address(0));
        assertEq(skei.getVotes(alice), 16e18);
    }

    function test_AStakeMayBeDelegatedAnewWithoutAStopover() public {
        _delegateStake(alice, 0, bob);
        _delegateStake(alice, 0, carol);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(carol), 10e18);
    }

    function test_TheSameDelegateTwiceChangesNothing() public {
        _delegateStake(alice, 0, bob);
        _delegateStake(alice, 0, bob);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(alice), 6e18);
    }

    function test_TwoStakesShareOneBucket() public {
        _delegateStake(alice, 0, bob);
        _delegateStake(alice, 1, bob);
        assertEq(skei.getVotes(bob), 16e18);
        _delegateStake(alice, 0, address(0));
        assertEq(skei.getVotes(bob), 6e18);
        assertEq(skei.getVotes(alice), 10e18);
    }

    function test_TwoOwnersHaveTheirOwnBuckets() public {
        _stake(carol, 4e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _delegateStake(carol, 0, bob);
        assertEq(skei.getVotes(bob), 14e18);
        assertNotEq(skei.bucketOf(alice, bob), skei.bucketOf(carol, bob));
        _delegateStake(carol, 0, address(0));
        assertEq(skei.getVotes(bob), 10e18);
    }

    /// @dev Pinned to oneself, a stake stays with its owner when the account's delegate changes.
    function test_AStakeMayBePinnedToItsOwner() public {
        _delegateStake(alice, 0, alice);
        vm.prank(alice);
        skei.delegate(bob);
        assertEq(skei.getVotes(alice), 10e18);
        assertEq(skei.getVotes(bob), 6e18);
    }

    function test_AStakeMayBePinnedToTheAccountsDelegate() public {
        vm.prank(alice);
        skei.delegate(bob);
        _delegateStake(alice, 0, bob);
        assertEq(skei.getVotes(bob), 16e18);
        vm.prank(alice);
        skei.delegate(carol);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(carol), 6e18);
    }

    function test_AStakeOfASilencedAccountMaySpeak() public {
        vm.prank(alice);
        skei.delegate(address(0));
        _delegateStake(alice, 0, bob);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(alice), 0);
    }

    function test_ANewStakeIsNotPinned() public {
        _delegateStake(alice, 0, bob);
        _stake(alice, 1e18, MAX_DURATION);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(alice), 7e18);
    }

    function test_APinnedStakeCanLeaveAndComeBackToBePaid() public {
        _delegateStake(alice, 0, bob);
        vm.startPrank(alice);
        skei.beginExit(0);
        _skip(MAX_DURATION);
        skei.withdraw(0);
        vm.stopPrank();
        assertEq(kei.balanceOf(alice), 10e18);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 6e18);
    }

    function testFuzz_ManyMovesEndWhereTheyShould(uint256 seed) public {
        address[4] memory places = [address(0), alice, bob, carol];
        address[2] memory last;
        for (uint256 i = 0; i < 12; ++i) {
            uint256 roll = uint256(keccak256(abi.encode(seed, i)));
            last[roll % 2] = places[(roll >> 8) % 4];
            _delegateStake(alice, roll % 2, last[roll % 2]);
        }
        uint256[4] memory expected;
        uint256[2] memory weights = [uint256(10e18), 6e18];
        for (uint256 i = 0; i < 2; ++i) {
            for (uint256 j = 1; j < 4; ++j) {
                if (last[i] == places[j] || (last[i] == address(0) && j == 1)) expected[j] += weights[i];
            }
        }
        for (uint256 j = 1; j < 4; ++j) {
            assertEq(skei.getVotes(places[j]), expected[j]);
        }
    }

    // ------------------------------------------------------------------ history

    function test_ThePastOfABucketIsKept() public {
        address bucket = skei.bucketOf(alice, bob);
        _skip(1);
        _delegateStake(alice, 0, bob);
        uint256 pinnedAt = _now();
        _skip(1);
        _delegateStake(alice, 0, address(0));
        _skip(1);
        assertEq(skei.getPastBalanceOf(bucket, pinnedAt - 1), 0);
        assertEq(skei.getPastBalanceOf(bucket, pinnedAt), 10e18);
        assertEq(skei.getPastDelegate(bucket, pinnedAt), bob);
        assertEq(skei.getPastBalanceOf(bucket, pinnedAt + 1), 0);
        assertEq(skei.getPastBalanceOf(alice, pinnedAt), 6e18, "what the account itself may override with");
        assertEq(skei.getPastVotes(bob, pinnedAt), 10e18);
        assertEq(skei.getPastVotes(bob, pinnedAt + 1), 0);
    }

    // ------------------------------------------------------------------ guards

    function test_RevertWhen_TheStakeNeverWas() public {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, alice, 2));
        _delegateStake(alice, 2, bob);
    }

    function test_RevertWhen_TheStakeIsSomebodyElses() public {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, mallory, 0));
        _delegateStake(mallory, 0, mallory);
    }

    function test_RevertWhen_TheStakeIsLeaving() public {
        vm.prank(alice);
        skei.beginExit(0);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, alice, 0));
        _delegateStake(alice, 0, bob);
    }
}
