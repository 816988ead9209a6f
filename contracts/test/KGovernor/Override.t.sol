// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {
    GovernorCountingOverridable
} from "@openzeppelin/contracts/governance/extensions/GovernorCountingOverridable.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice A delegator takes its own weight back for one proposal, before or after its delegate voted.
/// @dev carol's 10,000 are with bob, who has 30,000 of its own.
contract OverrideTest is Governance {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _open(_setBox(7));
    }

    function test_BeforeTheDelegateVotes() public {
        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.OverrideVoteCast(carol, id, AGAINST, CAROL_VOTES, "mine");
        vm.prank(carol);
        assertEq(governor.castOverrideVote(id, AGAINST, "mine"), CAROL_VOTES);
        assertEq(_vote(bob, id, FOR), BOB_VOTES);
        _assertTally(id, CAROL_VOTES, BOB_VOTES, 0);
    }

    function test_AfterTheDelegateVoted() public {
        _vote(bob, id, FOR);
        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.VoteReduced(bob, id, FOR, CAROL_VOTES);
        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.OverrideVoteCast(carol, id, AGAINST, CAROL_VOTES, "");
        _overrideVote(carol, id, AGAINST);
        _assertTally(id, CAROL_VOTES, BOB_VOTES, 0);
    }

    function test_WithoutTheDelegateVotingAtAll() public {
        _overrideVote(carol, id, ABSTAIN);
        _assertTally(id, 0, 0, CAROL_VOTES);
    }

    /// @dev The tally is what it would have been had the delegate never held that weight: order does not matter.
    function testFuzz_TheOrderDoesNotMatter(uint8 delegateSide, uint8 delegatorSide) public {
        delegateSide = uint8(bound(delegateSide, AGAINST, ABSTAIN));
        delegatorSide = uint8(bound(delegatorSide, AGAINST, ABSTAIN));
        uint256 state = vm.snapshotState();
        _vote(bob, id, delegateSide);
        _overrideVote(carol, id, delegatorSide);
        (uint256 a, uint256 f, uint256 b) = governor.proposalVotes(id);
        vm.revertToState(state);
        _overrideVote(carol, id, delegatorSide);
        _vote(bob, id, delegateSide);
        _assertTally(id, a, f, b);
        assertEq(a + f + b, uint256(BOB_VOTES) + CAROL_VOTES);
    }

    function test_OverridingDoesNotCountAsVoting() public {
        _overrideVote(carol, id, FOR);
        assertFalse(governor.hasVoted(id, carol));
        assertTrue(governor.hasVotedOverride(id, carol));
        assertFalse(governor.hasVotedOverride(id, bob));
    }

    function test_AnOverrideToTheSameSideChangesNothing() public {
        _vote(bob, id, FOR);
        _overrideVote(carol, id, FOR);
        _assertTally(id, 0, uint256(BOB_VOTES) + CAROL_VOTES, 0);
    }

    /// @dev bob as its own delegator: its own 30,000 move, carol's stay where bob put them.
    function test_ADelegateMayTakeItsOwnStakeBack() public {
        _vote(bob, id, FOR);
        _overrideVote(bob, id, AGAINST);
        _assertTally(id, BOB_VOTES, CAROL_VOTES, 0);
    }

    function test_OnlyTheSnapshotsWeightMoves() public {
        _vote(bob, id, FOR);
        _stake(carol, 50_000e18, MAX_DURATION);
        assertEq(_overrideVote(carol, id, AGAINST), CAROL_VOTES);
    }

    /// @dev The delegate at the snapshot loses the weight, not the one of today.
    function test_TheSnapshotsDelegateIsReduced() public {
        _vote(bob, id, FOR);
        _vote(alice, id, FOR);
        vm.prank(carol);
        skei.delegate(alice);
        _overrideVote(carol, id, AGAINST);
        _assertTally(id, CAROL_VOTES, uint256(ALICE_VOTES) + BOB_VOTES, 0);
    }

    function test_LeavingAfterTheSnapshotDoesNotTakeTheOverrideAway() public {
        vm.prank(carol);
        skei.beginExit(0);
        assertEq(_overrideVote(carol, id, FOR), CAROL_VOTES);
    }

    function test_SilentStakeMayVoteForItself() public {
        _stake(mallory, 5_000e18, MAX_DURATION);
        vm.prank(mallory);
        skei.delegate(address(0));
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        assertEq(_vote(mallory, next, FOR), 0);
        assertEq(_overrideVote(mallory, next, FOR), 5_000e18);
    }

    /// @dev A pinned stake belongs to its bucket: the account overrides with the rest alone.
    function test_APinnedStakeIsNotPartOfItsOwnersOverride() public {
        _stake(carol, 4_000e18, MAX_DURATION);
        _delegateStake(carol, 1, alice);
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        _vote(alice, next, FOR);
        assertEq(_overrideVote(carol, next, AGAINST), CAROL_VOTES);
        _assertTally(next, CAROL_VOTES, uint256(ALICE_VOTES) + 4_000e18, 0);
    }

    function test_AnOverrideCanTurnAResult() public {
        _stake(carol, 40_000e18, MAX_DURATION);
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        _vote(alice, next, AGAINST);
        _vote(bob, next, FOR);
        _overrideVote(carol, next, AGAINST);
        _toClosed(next);
        _assertState(next, IGovernor.ProposalState.Defeated);
    }

    function test_AnOverrideIsPossibleUntilTheLastSecond() public {
        _vote(bob, id, FOR);
        vm.warp(governor.proposalDeadline(id));
        _overrideVote(carol, id, AGAINST);
    }

    // ------------------------------------------------------------------ guards

    function test_RevertWhen_OverridingTwice() public {
        _overrideVote(carol, id, FOR);
        vm.expectRevert(
            abi.encodeWithSelector(GovernorCountingOverridable.GovernorAlreadyOverriddenVote.selector, carol)
        );
        _overrideVote(carol, id, AGAINST);
    }

    function testFuzz_RevertWhen_TheSupportIsUnknown(uint8 support) public {
        support = uint8(bound(support, ABSTAIN + 1, type(uint8).max));
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _overrideVote(carol, id, support);
    }

    function test_RevertWhen_OverridingBeforeVotingIsOpen() public {
        uint256 next = _submit(alice, _setBox(8));
        _expectWrongState(next, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        _overrideVote(carol, next, FOR);
    }

    function test_RevertWhen_OverridingAfterTheDeadline() public {
        _vote(bob, id, FOR);
        _toClosed(id);
        _expectWrongState(id, IGovernor.ProposalState.Succeeded, IGovernor.ProposalState.Active);
        _overrideVote(carol, id, AGAINST);
    }

    function test_AStrangersOverrideCountsNothing() public {
        _vote(bob, id, FOR);
        assertEq(_overrideVote(mallory, id, AGAINST), 0);
        _assertTally(id, 0, uint256(BOB_VOTES) + CAROL_VOTES, 0);
    }
}
