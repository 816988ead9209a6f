// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Extra delays, grace periods, and that nobody who voted is out before the end of it.
contract ExpiryTest is Governance {
    // ------------------------------------------------------------------ the extra delay

    function testFuzz_TheEtaContainsTheExtraDelay(uint8 which) public {
        uint8 kind = which % 4 == 0 ? GENERAL : which % 4 == 1 ? TREASURY : which % 4 == 2 ? UPGRADE : CONSTITUTIONAL;
        uint256 id = _pass(_typedBox(7, kind));
        uint256 extra = governor.proposalTerms(id).extraDelay;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalQueued(id, _now() + TIMELOCK_DELAY + extra);
        governor.queue(id);
        assertEq(governor.proposalEta(id), _now() + TIMELOCK_DELAY + extra);
    }

    function testFuzz_RevertWhen_ExecutedBeforeTheExtraDelay(uint256 early) public {
        uint256 id = _passAndQueue(_typedBox(7, UPGRADE));
        uint256 eta = governor.proposalEta(id);
        early = bound(early, 1, 5 days);
        vm.warp(eta - early);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorExtraDelay.selector, eta));
        governor.execute(id);
        vm.warp(eta);
        governor.execute(id);
        assertEq(box.value(), 7);
    }

    // ------------------------------------------------------------------ expiry

    function testFuzz_WhatNobodyQueuesExpires(uint256 wait) public {
        uint256 id = _pass(_setBox(7));
        uint256 until = governor.proposalDeadline(id) + GRACE_PERIOD;
        wait = bound(wait, 1, 1000 weeks);
        vm.warp(until);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        vm.warp(until + wait);
        _assertState(id, IGovernor.ProposalState.Expired);
        _expectWrongState(id, IGovernor.ProposalState.Expired, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
    }

    function testFuzz_WhatNobodyExecutesExpires(uint256 wait) public {
        uint256 id = _passAndQueue(_typedBox(7, TREASURY));
        uint256 until = governor.proposalEta(id) + GRACE_PERIOD;
        wait = bound(wait, 1, 1000 weeks);
        vm.warp(until);
        _assertState(id, IGovernor.ProposalState.Queued);
        vm.warp(until + wait);
        _assertState(id, IGovernor.ProposalState.Expired);
        vm.expectRevert();
        governor.execute(id);
        assertEq(box.sets(), 0);
    }

    function test_AtTheLastSecondItIsExecuted() public {
        uint256 id = _passAndQueue(_setBox(7));
        vm.warp(governor.proposalEta(id) + GRACE_PERIOD);
        governor.execute(id);
        assertEq(box.value(), 7);
    }

    /// @dev Everything late that can be late, on the longest type: turned, queued and executed in the last second.
    /// Whoever asked for its stake back right after the snapshot has not got it yet.
    function test_NobodyWhoVotedIsOutBeforeTheExecution() public {
        _stake(dave, 20_000e18, MIN_DURATION);
        _skip(1);
        uint256 id = _open(_typedBox(7, UPGRADE));
        vm.startPrank(dave);
        governor.castVote(id, FOR);
        skei.beginExit(0);
        vm.stopPrank();
        uint256 out = skei.stakeAt(dave, 0).unlockAt;
        vm.warp(governor.proposalDeadline(id));
        _vote(alice, id, AGAINST);
        _overrideVote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), _now() + LATE_WINDOW, "a late turn");
        vm.warp(governor.proposalDeadline(id) + GRACE_PERIOD);
        governor.queue(id);
        vm.warp(governor.proposalEta(id) + GRACE_PERIOD);
        assertLt(_now(), out, "still staked");
        governor.execute(id);
    }

    /// @dev The hard-coded terms pass no policy: the same bound, by arithmetic.
    function test_NoTypeOutlivesTheShortestNotice() public view {
        uint256 life = 2 days + 7 days + LATE_WINDOW + GRACE_PERIOD + timelock.getMinDelay() + 5 days + GRACE_PERIOD;
        assertLe(life, MIN_DURATION);
        assertEq(governor.LATE_WINDOW(), LATE_WINDOW);
        assertEq(governor.GRACE_PERIOD(), GRACE_PERIOD);
        assertEq(policy.fixedLife(), FIXED_LIFE);
    }
}
