// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice One account, one ballot, with the weight of the snapshot.
contract VoteTest is Governance {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _open(_setBox(7));
    }

    function testFuzz_AVoteCountsItsWholeWeightForItsSide(uint8 support) public {
        support = uint8(bound(support, AGAINST, ABSTAIN));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice, id, support, ALICE_VOTES, "");
        assertEq(_vote(alice, id, support), ALICE_VOTES);
        assertTrue(governor.hasVoted(id, alice));
        _assertTally(
            id,
            support == AGAINST ? ALICE_VOTES : 0,
            support == FOR ? ALICE_VOTES : 0,
            support == ABSTAIN ? ALICE_VOTES : 0
        );
    }

    function test_ADelegateVotesWithWhatItWasGiven() public {
        assertEq(_vote(bob, id, FOR), uint256(BOB_VOTES) + CAROL_VOTES);
    }

    function test_AVoteMayHaveAReason() public {
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice, id, FOR, ALICE_VOTES, unicode"찬성: có lý do");
        vm.prank(alice);
        governor.castVoteWithReason(id, FOR, unicode"찬성: có lý do");
    }

    function test_ADelegatorHasNoVoteOfItsOwn() public {
        _voteRefused(carol, id, FOR);
    }

    function test_APinnedStakeVotesThroughItsDelegate() public {
        _delegateStake(alice, 0, mallory);
        _skip(1);
        Proposal memory p = _setBox(8);
        vm.prank(bob);
        uint256 next = governor.propose(p.targets, p.values, p.calldatas, p.description);
        _toActive(next);
        assertEq(_vote(mallory, next, FOR), ALICE_VOTES);
        _voteRefused(alice, next, AGAINST);
    }

    function test_VotesOfDifferentProposalsAreApart() public {
        uint256 other = _submit(alice, _setBox(8));
        _vote(alice, id, FOR);
        _toActive(other);
        assertFalse(governor.hasVoted(other, alice));
        _vote(alice, other, AGAINST);
        _assertTally(other, ALICE_VOTES, 0, 0);
        _assertTally(id, 0, ALICE_VOTES, 0);
    }

    // ------------------------------------------------------------------ the snapshot decides

    function test_VotesAreThoseOfTheSnapshot() public {
        assertEq(governor.getVotes(alice, governor.proposalSnapshot(id)), ALICE_VOTES);
        _stake(alice, 500_000e18, MAX_DURATION);
        assertEq(_vote(alice, id, FOR), ALICE_VOTES);
    }

    function testFuzz_NoStakeAfterTheSnapshotCounts(uint256 amountSeed, uint256 wait) public {
        _skip(bound(wait, 0, VOTING_PERIOD - 2));
        _stake(mallory, _boundAmount(amountSeed), MAX_DURATION);
        _voteRefused(mallory, id, FOR);
    }

    function test_DelegatingAfterTheSnapshotMovesNothing() public {
        vm.prank(alice);
        skei.delegate(mallory);
        _voteRefused(mallory, id, FOR);
        assertEq(_vote(alice, id, FOR), ALICE_VOTES);
    }

    function test_PinningAfterTheSnapshotMovesNothing() public {
        _delegateStake(alice, 0, mallory);
        _voteRefused(mallory, id, FOR);
        assertEq(_vote(alice, id, FOR), ALICE_VOTES);
    }

    function test_LengtheningAfterTheSnapshotAddsNothing() public {
        _stake(mallory, 52_000e18, MIN_DURATION);
        Proposal memory p = _setBox(8);
        uint256 next = _submit(alice, p);
        _toActive(next);
        vm.prank(mallory);
        skei.extend(0, MAX_DURATION);
        assertEq(_vote(mallory, next, FOR), 1_000e18);
    }

    /// @dev The vote stays counted, but its KEI cannot leave before the notice has passed.
    function test_LeavingAfterVotingKeepsTheVoteAndTheLock() public {
        _vote(alice, id, FOR);
        vm.startPrank(alice);
        skei.beginExit(0);
        vm.warp(governor.proposalDeadline(id) + TIMELOCK_DELAY + 1);
        vm.expectRevert();
        skei.withdraw(0);
        vm.stopPrank();
        _assertTally(id, 0, ALICE_VOTES, 0);
    }

    // ------------------------------------------------------------------ guards

    function test_RevertWhen_TheProposalNeverWas() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 42));
        _vote(alice, 42, FOR);
    }

    /// @dev Nothing to cast, or nothing left.
    function _voteRefused(address voter, uint256 proposalId, uint8 support) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, voter));
        _vote(voter, proposalId, support);
    }
}
