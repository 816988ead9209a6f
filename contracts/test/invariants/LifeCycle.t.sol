// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Campaign} from "./Campaign.sol";
import {LifeCycleHandler} from "./LifeCycleHandler.sol";

/// @notice What stays true of the treasury and of every proposal on its way.
contract LifeCycleInvariants is Governance, Campaign {
    uint256 private constant FUNDS = 1_000_000 ether;

    LifeCycleHandler private handler;

    function setUp() public override {
        super.setUp();
        vm.deal(address(timelock), FUNDS);
        address[] memory voters = new address[](2);
        (voters[0], voters[1]) = (alice, bob);
        handler = new LifeCycleHandler(governor, timelock, address(guardian), voters);
        actions = [
            handler.propose.selector,
            handler.vote.selector,
            handler.queue.selector,
            handler.execute.selector,
            handler.cancel.selector,
            handler.wait.selector,
            handler.steal.selector
        ];
        _campaign(handler);
    }

    function invariant_TheTreasuryPaidWhatWasDecidedAndNothingElse() public view {
        assertEq(address(timelock).balance, FUNDS - handler.paid());
        assertEq(handler.payee().balance, handler.paid());
    }

    function invariant_OnlyPassedProposalsWereExecutedAndOnlyAfterTheDelay() public view {
        LifeCycleHandler.Payment[] memory payments = handler.payments();
        uint256 sum;
        for (uint256 i = 0; i < payments.length; ++i) {
            bool executed = governor.state(payments[i].id) == IGovernor.ProposalState.Executed;
            assertEq(executed, payments[i].executed);
            if (!executed) continue;
            sum += payments[i].amount;
            (uint256 against, uint256 inFavour,) = governor.proposalVotes(payments[i].id);
            assertGt(inFavour, against);
            assertEq(governor.proposalEta(payments[i].id), payments[i].queuedAt + TIMELOCK_DELAY + 2 days);
            assertGe(_now(), governor.proposalEta(payments[i].id));
        }
        assertEq(sum, handler.paid());
    }

    /// @dev The states that are final stay so.
    function invariant_WhatWasCanceledStaysCanceled() public view {
        LifeCycleHandler.Payment[] memory payments = handler.payments();
        for (uint256 i = 0; i < payments.length; ++i) {
            bool canceled = governor.state(payments[i].id) == IGovernor.ProposalState.Canceled;
            assertEq(canceled, payments[i].canceled);
        }
    }

    function invariant_TheStoredProposalsAreThoseProposed() public view {
        assertEq(governor.proposalCount(), handler.payments().length);
    }

    function invariant_TheGovernorHoldsNothing() public view {
        assertEq(address(governor).balance, 0);
        assertEq(kei.balanceOf(address(governor)), 0);
    }

    function invariant_TheRolesStayWhereTheyWere() public view {
        assertTrue(timelock.hasRole(timelock.PROPOSER_ROLE(), address(governor)));
        assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), address(0xBAD)));
        assertFalse(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0xBAD)));
        assertFalse(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
    }

    function invariant_NoTheftEverWorked() public view {
        assertEq(handler.breaches(), 0);
    }
}
