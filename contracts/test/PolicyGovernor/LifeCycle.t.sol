// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {PolicyGovernance} from "../fixtures/PolicyGovernance.sol";

/// @notice Extra delays, expiry, and who may cancel when.
contract PolicyLifeCycleTest is PolicyGovernance {
    function test_FromProposalToTheChangedState() public {
        uint256 id = _enact(_setBox(7));
        assertEq(box.value(), 7);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    // ------------------------------------------------------------------ the extra delay

    function testFuzz_TheEtaContainsTheExtraDelay(uint8 which) public {
        uint8 kind = which % 4 == 0 ? GENERAL : which % 4 == 1 ? TREASURY : which % 4 == 2 ? UPGRADE : CONSTITUTIONAL;
        uint256 id = _pass(_typedBox(7, kind));
        uint256 extra = gov.proposalTerms(id).extraDelay;
        vm.expectEmit(address(gov));
        emit IGovernor.ProposalQueued(id, _now() + TIMELOCK_DELAY + extra);
        gov.queue(id);
        assertEq(gov.proposalEta(id), _now() + TIMELOCK_DELAY + extra);
    }

    function testFuzz_RevertWhen_ExecutedBeforeTheExtraDelay(uint256 early) public {
        uint256 id = _passAndQueue(_typedBox(7, UPGRADE));
        uint256 eta = gov.proposalEta(id);
        early = bound(early, 1, 5 days);
        vm.warp(eta - early);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorExtraDelay.selector, eta));
        gov.execute(id);
        vm.warp(eta);
        gov.execute(id);
        assertEq(box.value(), 7);
    }

    function test_RevertWhen_ExecutedWithoutQueuing() public {
        uint256 id = _pass(_setBox(7));
        vm.expectRevert();
        gov.execute(id);
    }

    // ------------------------------------------------------------------ expiry

    function testFuzz_WhatNobodyQueuesExpires(uint256 wait) public {
        uint256 id = _pass(_setBox(7));
        uint256 until = gov.proposalDeadline(id) + GRACE_PERIOD;
        wait = bound(wait, 1, 1000 weeks);
        vm.warp(until);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        vm.warp(until + wait);
        _assertState(id, IGovernor.ProposalState.Expired);
        _expectWrongState(id, IGovernor.ProposalState.Expired, IGovernor.ProposalState.Succeeded);
        gov.queue(id);
    }

    function testFuzz_WhatNobodyExecutesExpires(uint256 wait) public {
        uint256 id = _passAndQueue(_typedBox(7, TREASURY));
        uint256 until = gov.proposalEta(id) + GRACE_PERIOD;
        wait = bound(wait, 1, 1000 weeks);
        vm.warp(until);
        _assertState(id, IGovernor.ProposalState.Queued);
        vm.warp(until + wait);
        _assertState(id, IGovernor.ProposalState.Expired);
        vm.expectRevert();
        gov.execute(id);
        assertEq(box.sets(), 0);
    }

    function test_AtTheLastSecondItIsExecuted() public {
        uint256 id = _passAndQueue(_setBox(7));
        vm.warp(gov.proposalEta(id) + GRACE_PERIOD);
        gov.execute(id);
        assertEq(box.value(), 7);
    }

    function test_AnExpiredProposalCannotBeCancelled() public {
        uint256 id = _pass(_setBox(7));
        _skip(GRACE_PERIOD + 1);
        vm.expectRevert();
        vm.prank(address(brake));
        gov.cancel(id);
    }

    /// @dev Everything late that can be late, on the longest type: turned, queued and executed in the last second.
    /// Whoever asked for its stake back right after the snapshot has not got it yet.
    function test_NobodyWhoVotedIsOutBeforeTheExecution() public {
        _stake(dave, 20_000e18, MIN_DURATION);
        _skip(1);
        uint256 id = _open(_typedBox(7, UPGRADE));
        vm.startPrank(dave);
        gov.castVote(id, FOR);
        skei.beginExit(0);
        vm.stopPrank();
        uint256 out = skei.stakeAt(dave, 0).unlockAt;
        vm.warp(gov.proposalDeadline(id));
        _vote(alice, id, AGAINST);
        _overrideVote(alice, id, FOR);
        assertEq(gov.proposalDeadline(id), _now() + LATE_WINDOW, "a late turn");
        vm.warp(gov.proposalDeadline(id) + GRACE_PERIOD);
        gov.queue(id);
        vm.warp(gov.proposalEta(id) + GRACE_PERIOD);
        assertLt(_now(), out, "still staked");
        gov.execute(id);
    }

    /// @dev The hard-coded terms pass no policy: the same bound, by arithmetic.
    function test_NoTypeOutlivesTheShortestNotice() public view {
        uint256 life = 2 days + 7 days + LATE_WINDOW + GRACE_PERIOD + timelock.getMinDelay() + 5 days + GRACE_PERIOD;
        assertLe(life, MIN_DURATION);
        assertEq(gov.LATE_WINDOW(), LATE_WINDOW);
        assertEq(gov.GRACE_PERIOD(), GRACE_PERIOD);
        assertEq(policy.fixedLife(), FIXED_LIFE);
    }

    // ------------------------------------------------------------------ cancelling

    function test_TheProposerCancelsWhilePending() public {
        uint256 id = _submit(alice, _setBox(7));
        vm.prank(alice);
        gov.cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_TheGuardianCancelsWhateverIsNotOver() public {
        for (uint256 stage = 0; stage < 4; ++stage) {
            uint256 state = vm.snapshotState();
            uint256 id = _submit(alice, _setBox(7));
            if (stage > 0) _toActive(id);
            if (stage > 1) {
                _vote(alice, id, FOR);
                _toClosed(id);
            }
            if (stage > 2) gov.queue(id);
            vm.prank(address(brake));
            gov.cancel(id);
            _assertState(id, IGovernor.ProposalState.Canceled);
            vm.revertToState(state);
        }
    }

    function test_AnyoneCancelsWhenTheProposerFellUnderTheThreshold() public {
        for (uint256 active = 0; active < 2; ++active) {
            uint256 state = vm.snapshotState();
            uint256 id = _submit(bob, _setBox(7));
            if (active == 1) _toActive(id);
            _expectUnable(id);
            vm.prank(bob);
            skei.beginExit(0);
            vm.prank(carol);
            skei.beginExit(0);
            _skip(1);
            vm.prank(mallory);
            gov.cancel(id);
            _assertState(id, IGovernor.ProposalState.Canceled);
            vm.revertToState(state);
        }
    }

    /// @dev Exactly at the threshold is not under it; the threshold is the frozen share of today's votes.
    function testFuzz_OnlyWhenUnderTheThreshold(uint96 votes) public {
        votes = uint96(bound(votes, 1e18, 200e18));
        _stake(mallory, 1_000e18, MAX_DURATION);
        _skip(1);
        uint256 id = _submit(mallory, _setBox(7));
        vm.prank(mallory);
        skei.beginExit(0);
        _stake(mallory, votes, MAX_DURATION);
        _skip(1);
        uint256 needed = ((uint256(ALL_VOTES) + votes) * 10 + 9_999) / 10_000;
        if (votes >= needed) return _expectUnable(id);
        vm.prank(dave);
        gov.cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_NobodyCancelsADecidedProposal() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _toClosed(id);
        vm.prank(alice);
        skei.beginExit(0);
        _skip(1);
        _expectUnable(id);
        gov.queue(id);
        _expectUnable(id);
    }

    function _expectUnable(uint256 id) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, dave));
        vm.prank(dave);
        gov.cancel(id);
    }
}
