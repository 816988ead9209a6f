// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice What a delegator takes back for one proposal, and what that may turn. The arithmetic is in Counting.
/// @dev carol's 10,000 are with bob, who has 30,000 of its own.
contract OverrideTest is Governance {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _open(_setBox(7));
    }

    function test_WithoutTheDelegateVotingAtAll() public {
        _overrideVote(carol, id, ABSTAIN);
        _assertTally(id, 0, 0, CAROL_VOTES);
    }

    function test_AnOverrideToTheSameSideChangesNothing() public {
        _vote(bob, id, FOR);
        _overrideVote(carol, id, FOR);
        _assertTally(id, 0, uint256(BOB_VOTES) + CAROL_VOTES, 0);
    }

    function test_OnlyTheSnapshotsWeightMoves() public {
        _vote(bob, id, FOR);
        _stake(carol, 50_000e18, MAX_DURATION);
        _skip(1 hours);
        assertEq(_overrideVote(carol, id, AGAINST), CAROL_VOTES);
    }

    /// @dev Whoever is named after the snapshot has nothing of it to lose.
    function test_TheSnapshotsDelegateIsWhoLosesIt() public {
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        vm.prank(carol);
        skei.delegate(alice);
        _skip(1 hours);
        _overrideVote(carol, id, AGAINST);
        _assertTally(id, CAROL_VOTES, uint256(ALICE_VOTES) + BOB_VOTES, 0);
        assertEq(governor.receiptOf(id, bob).overridden, CAROL_VOTES);
        assertEq(governor.receiptOf(id, alice).overridden, 0);
    }

    function test_UndelegatedStakeIsTakenFromNobody() public {
        vm.prank(carol);
        skei.delegate(address(0));
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        assertEq(_overrideVote(carol, next, FOR), CAROL_VOTES);
        _assertTally(next, 0, CAROL_VOTES, 0);
        assertEq(governor.receiptOf(next, address(0)).overridden, 0);
    }

    function test_LeavingAfterTheSnapshotDoesNotTakeTheOverrideAway() public {
        vm.prank(carol);
        skei.beginExit(0);
        assertEq(_overrideVote(carol, id, FOR), CAROL_VOTES);
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
}
