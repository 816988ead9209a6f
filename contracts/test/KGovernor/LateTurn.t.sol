// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice A proposal that turns to passing late leaves time to object, and in that time only Against counts.
contract LateTurnTest is Governance {
    uint256 private id;
    uint256 private deadline;

    function setUp() public override {
        super.setUp();
        _stake(dave, 8_000e18, MAX_DURATION);
        _delegateStake(dave, 0, bob);
        _skip(1);
        id = _open(_setBox(7));
        deadline = governor.proposalDeadline(id);
    }

    function testFuzz_AnEarlyTurnMovesNothing(uint256 before) public {
        before = bound(before, LATE_WINDOW, deadline - _now());
        vm.warp(deadline - before);
        _vote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline);
        assertEq(governor.proposalTerms(id).lateDeadline, 0);
    }

    function testFuzz_ALateTurnLeavesTwoDays(uint256 before) public {
        before = bound(before, 0, LATE_WINDOW - 1);
        vm.warp(deadline - before);
        uint256 late = _now() + LATE_WINDOW;
        vm.expectEmit(address(governor));
        emit IGovernorPolicy.ProposalObjectionPeriod(id, uint48(deadline), uint48(late));
        _vote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), late);
        assertEq(governor.proposalTerms(id).lateDeadline, late);
        vm.warp(late);
        _assertState(id, IGovernor.ProposalState.Active);
        vm.warp(late + 1);
        _assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_ALateVoteOnWhatPassesMovesNothing() public {
        _vote(bob, id, FOR);
        vm.warp(deadline);
        _vote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline);
    }

    function test_ALateVoteThatLeavesItFailingMovesNothing() public {
        _vote(alice, id, AGAINST);
        vm.warp(deadline);
        _vote(bob, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_ReachingTheQuorumLateIsALateTurn() public {
        _split(alice, id, 0, 1_000e18, 0);
        vm.warp(deadline - 1 hours);
        _vote(bob, id, ABSTAIN);
        assertEq(governor.proposalDeadline(id), _now() + LATE_WINDOW);
    }

    function test_AnOverrideMayBeALateTurn() public {
        _vote(bob, id, AGAINST);
        _split(alice, id, 0, 40_000e18, 0);
        vm.warp(deadline);
        _overrideVote(carol, id, ABSTAIN);
        assertEq(governor.proposalDeadline(id), deadline + LATE_WINDOW);
    }

    function test_AnOverrideOfAPartMayBeALateTurn() public {
        _vote(bob, id, AGAINST);
        _split(alice, id, 0, 42_000e18, 0);
        vm.warp(deadline);
        _overridePart(dave, id, bob, FOR);
        assertEq(governor.proposalDeadline(id), deadline + LATE_WINDOW);
    }

    function test_EachLateTurnBeforeTheDeadlineStartsTheWindowAnew() public {
        vm.warp(deadline - 1 days);
        _split(alice, id, 0, 10_000e18, 0);
        assertEq(governor.proposalDeadline(id), deadline + 1 days);
        vm.warp(deadline - 12 hours);
        _overrideVote(carol, id, AGAINST);
        _split(bob, id, 10_000e18, 0, 0);
        vm.warp(deadline - 1 hours);
        _vote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline - 1 hours + LATE_WINDOW);
    }

    /// @dev It turned, turned back and stayed defeated: the longer ballot changes nothing any more.
    function test_ATurnThatIsTurnedBackStaysDefeated() public {
        vm.warp(deadline - 1);
        _vote(bob, id, FOR);
        _vote(alice, id, AGAINST);
        vm.warp(deadline + 1);
        _assertState(id, IGovernor.ProposalState.Active);
        _expectObjectionOnly();
        _overrideVote(carol, id, FOR);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ the time to object

    function _late() private {
        vm.warp(deadline);
        _vote(bob, id, FOR);
        vm.warp(deadline + 1);
    }

    function test_AnObjectionDefeatsIt() public {
        _late();
        assertEq(_vote(alice, id, AGAINST), ALICE_VOTES);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_AFractionalObjectionCounts() public {
        _late();
        _split(alice, id, 48_000e18, 0, 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_AnOverridingObjectionCounts() public {
        _late();
        _overrideVote(carol, id, AGAINST);
        _overridePart(dave, id, bob, AGAINST);
        _assertTally(id, CAROL_VOTES + 8_000e18, BOB_VOTES, 0);
    }

    function testFuzz_RevertWhen_TheVoteIsNotAgainst(uint8 side) public {
        side = uint8(bound(side, FOR, FRACTIONAL - 1));
        _late();
        _expectObjectionOnly();
        _vote(alice, id, side);
        _expectObjectionOnly();
        _overrideVote(carol, id, side);
        _expectObjectionOnly();
        _overridePart(dave, id, bob, side);
    }

    function testFuzz_RevertWhen_AFractionIsNotAgainst(uint128 a, uint128 f, uint128 b) public {
        vm.assume(f != 0 || b != 0);
        _late();
        _expectObjectionOnly();
        _split(alice, id, a, f, b);
    }

    function testFuzz_RevertWhen_TheFractionsAreMalformed(bytes memory params) public {
        vm.assume(params.length != 48);
        _late();
        _expectObjectionOnly();
        vm.prank(alice);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", params);
    }

    /// @dev Whatever is cast after the deadline, Against never falls and the rest never rises: it cannot turn again.
    function testFuzz_ItCannotTurnAgain(uint256 part, uint256 more, bool first) public {
        part = bound(part, 0, ALICE_VOTES);
        _split(alice, id, part, ALICE_VOTES - part, 0);
        _split(bob, id, bound(more, 0, 48_000e18), 0, 0);
        vm.warp(deadline);
        if (governor.remainingVotes(id, bob) != 0) _vote(bob, id, FOR);
        if (governor.proposalDeadline(id) == deadline) return;
        vm.warp(deadline + 1);
        uint256 until = governor.proposalDeadline(id);
        for (uint256 i = 0; i < 2; ++i) {
            (uint256 a0, uint256 f0, uint256 n0) = governor.proposalVotes(id);
            if (first == (i == 0)) _overrideVote(carol, id, AGAINST);
            else _overridePart(dave, id, bob, AGAINST);
            (uint256 a1, uint256 f1, uint256 n1) = governor.proposalVotes(id);
            assertGe(a1, a0);
            assertLe(f1 + n1, f0 + n0);
            assertLe(f1, f0);
        }
        assertEq(governor.proposalDeadline(id), until);
    }

    function _expectObjectionOnly() private {
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorObjectionOnly.selector, id));
    }
}
