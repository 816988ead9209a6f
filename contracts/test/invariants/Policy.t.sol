// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";
import {FaultyPolicy} from "../mocks/FaultyPolicy.sol";
import {Marker} from "../mocks/Marker.sol";
import {Campaign} from "./Campaign.sol";
import {PolicyHandler} from "./PolicyHandler.sol";
import {ProposalBook} from "./ProposalBook.sol";

/// @notice What stays true of typed proposals while terms change, the policy breaks and everybody else is hostile.
contract PolicyInvariants is Governance, Campaign {
    PolicyHandler private handler;
    FaultyPolicy private faulty;
    Marker private marker;

    function setUp() public override {
        super.setUp();
        faulty = new FaultyPolicy(address(policy));
        bytes memory swap = abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(address(faulty))));
        _enact(_proposal(UPGRADE, address(governor), 0, swap, "Another policy"));
        marker = new Marker(governor, address(timelock));
        vm.prank(address(timelock));
        policy.setActionTier(address(marker), marker.work.selector, 1);
        address griefer = makeAddr("griefer");
        _fund(griefer, 6_000e18);
        handler = new PolicyHandler(governor, policy, faulty, marker, address(guardian), alice, griefer);
        _fund(address(handler), 800_000_000e18);
        _skip(1);
        actions = [
            handler.propose.selector,
            handler.vote.selector,
            handler.queue.selector,
            handler.execute.selector,
            handler.expire.selector,
            handler.wait.selector,
            handler.changeTerms.selector,
            handler.breakPolicy.selector,
            handler.declareWeak.selector,
            handler.grief.selector,
            handler.fall.selector,
            handler.guardianCancels.selector,
            handler.grab.selector,
            handler.flash.selector
        ];
        _campaign(handler);
    }

    function invariant_FrozenTermsNeverChange() public view {
        uint256 count = handler.entries().length;
        for (uint256 i = 0; i < count; ++i) {
            assertTrue(handler.unchanged(i));
        }
    }

    function invariant_WhatRanHadPassedAndWaitedAndIsExecuted() public view {
        ProposalBook.Entry[] memory entries = handler.entries();
        for (uint256 i = 0; i < entries.length; ++i) {
            assertEq(marker.runs(i), entries[i].executed ? 1 : 0, "once, or not at all");
            assertEq(governor.state(entries[i].id) == IGovernor.ProposalState.Executed, entries[i].executed);
            if (!entries[i].executed) continue;
            assertTrue(handler.passes(i));
            uint256 ready = uint256(entries[i].queuedAt) + TIMELOCK_DELAY + entries[i].terms.extraDelay;
            assertGt(entries[i].queuedAt, governor.proposalDeadline(entries[i].id));
            assertGe(marker.ranAt(i), ready);
            assertLe(marker.ranAt(i), ready + GRACE_PERIOD);
        }
    }

    /// @dev By the selector that the governor stored, not by what the handler meant.
    function invariant_AWeakTypeNeverCarriesAStrongerAction() public view {
        ProposalBook.Entry[] memory entries = handler.entries();
        for (uint256 i = 0; i < entries.length; ++i) {
            (,, bytes[] memory calldatas,) = governor.proposalDetails(entries[i].id);
            bytes4 selector = bytes4(calldatas[0]);
            uint8 needed = selector == marker.work.selector ? 1 : selector == marker.mark.selector ? 2 : 3;
            if (selector == marker.grantRole.selector) needed = 4;
            assertEq(needed, entries[i].strength);
            assertLe(needed, entries[i].tier);
        }
    }

    function invariant_WhatIsFinalStaysFinal() public view {
        ProposalBook.Entry[] memory entries = handler.entries();
        for (uint256 i = 0; i < entries.length; ++i) {
            if (!handler.isFinal(entries[i].last)) continue;
            _assertState(entries[i].id, entries[i].last);
        }
    }

    function invariant_NobodyGotWhatItMayNotHave() public view {
        assertEq(handler.breaches(), 0);
        assertEq(marker.successes(), 0, "nothing from within");
        assertEq(governor.proposalGuardian(), address(guardian));
        assertEq(address(governor.proposalPolicy()), address(faulty));
        assertFalse(skei.released());
    }

    // ------------------------------------------------------------------ liveness: tried out, then undone

    /// @dev Whatever the policy has become, a constitutional proposal goes all its way.
    function invariant_ABrokenPolicyNeverBlocksTheConstitution() public {
        faulty.become(FaultyPolicy.Fault(1 + _now() % 4));
        uint256 mark = 1_000_000;
        Proposal memory p =
            _proposal(CONSTITUTIONAL, address(marker), 0, abi.encodeCall(marker.mark, (mark)), "In spite of it");
        uint256 id = _open(p);
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _toClosed(id);
        governor.queue(id);
        _toEta(id);
        governor.execute(id);
        assertEq(marker.runs(mark), 1);
    }

    /// @dev What has passed and nobody cancelled is carried out by anyone, also with a policy that fails.
    function invariant_WhatPassedIsExecutedWithinItsGrace() public {
        faulty.become(FaultyPolicy.Fault(1 + _now() % 4));
        ProposalBook.Entry[] memory entries = handler.entries();
        uint256 start = _now();
        for (uint256 i = 0; i < entries.length; ++i) {
            IGovernor.ProposalState current = governor.state(entries[i].id);
            if (current == IGovernor.ProposalState.Succeeded) governor.queue(entries[i].id);
            else if (current != IGovernor.ProposalState.Queued) continue;
            if (_now() < governor.proposalEta(entries[i].id)) _toEta(entries[i].id);
            vm.prank(mallory);
            governor.execute(entries[i].id);
            assertEq(marker.runs(i), 1);
            vm.warp(start);
        }
    }
}
