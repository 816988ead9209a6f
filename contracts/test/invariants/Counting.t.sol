// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Campaign} from "./Campaign.sol";
import {CountingHandler} from "./CountingHandler.sol";

/// @notice What stays true of a fractional, overridable count whatever everybody does in whatever order.
contract CountingInvariants is Governance, Campaign {
    uint256 private constant PROPOSALS = 3;
    CountingHandler private handler;

    function setUp() public override {
        super.setUp();
        address[] memory people = new address[](8);
        for (uint160 i = 0; i < 8; ++i) {
            people[i] = address(0xB000 + i);
        }
        for (uint256 i = 0; i < 8; ++i) {
            // Chains, circles and stars of delegation; the second stake is pinned to somebody else.
            _stakeAndDelegate(
                people[i],
                uint96(1_000e18 + i * 333e18 + 7 * i),
                uint32(4 weeks + i * 19 weeks + i),
                people[(i * i + 1) % 4]
            );
            _stake(people[i], uint96(100e18 + i), 30 weeks);
            _delegateStake(people[i], 1, people[(i + 3) % 5]);
        }
        vm.prank(people[6]);
        skei.delegate(address(0));
        _skip(1);
        uint256[] memory ids = new uint256[](PROPOSALS);
        for (uint256 i = 0; i < PROPOSALS; ++i) {
            ids[i] = _submit(alice, _setBox(i));
        }
        _toActive(ids[PROPOSALS - 1]);
        handler = new CountingHandler(kei, skei, governor, people, ids);
        _fund(address(handler), 300_000_000e18);
        for (uint256 i = 0; i < 8; ++i) {
            _fund(people[i], 100_000e18);
            vm.prank(people[i]);
            kei.approve(address(skei), type(uint256).max);
        }
        actions = [
            handler.vote.selector,
            handler.voteInParts.selector,
            handler.overrideVote.selector,
            handler.overridePart.selector,
            handler.move.selector,
            handler.cheat.selector,
            handler.wait.selector
        ];
        _campaign(handler);
    }

    function invariant_NoTallyExceedsTheSupplyAtTheSnapshot() public view {
        for (uint256 p = 0; p < PROPOSALS; ++p) {
            uint256 id = handler.ids(p);
            assertLe(_sum(id), skei.getPastTotalSupply(governor.proposalSnapshot(id)));
        }
    }

    function invariant_NobodyCastMoreThanItHolds() public view {
        for (uint256 p = 0; p < PROPOSALS; ++p) {
            uint256 id = handler.ids(p);
            uint256 snapshot = governor.proposalSnapshot(id);
            for (uint256 i = 0; i < handler.PEOPLE(); ++i) {
                address person = handler.people(i);
                uint256 past = skei.getPastVotes(person, snapshot);
                uint256 gone = governor.usedVotes(id, person) + governor.receiptOf(id, person).overridden;
                assertLe(gone, past);
                assertEq(governor.remainingVotes(id, person), past - gone);
            }
        }
    }

    /// @dev The tally is the receipts of those who cast and what overrides brought, option by option in sum.
    function invariant_TheTallyIsReceiptsAndOverrides() public view {
        for (uint256 p = 0; p < PROPOSALS; ++p) {
            uint256 id = handler.ids(p);
            uint256 cast;
            for (uint256 i = 0; i < handler.PEOPLE(); ++i) {
                cast += governor.usedVotes(id, handler.people(i));
            }
            assertEq(_sum(id), cast + handler.brought(id));
        }
    }

    /// @dev What was taken back from a delegate is what its delegators brought, no more and no less.
    function invariant_WhatIsTakenBackIsWhatIsBrought() public view {
        for (uint256 p = 0; p < PROPOSALS; ++p) {
            uint256 id = handler.ids(p);
            uint256 snapshot = governor.proposalSnapshot(id);
            uint256 taken;
            uint256 silent;
            for (uint256 i = 0; i < handler.PEOPLE(); ++i) {
                address person = handler.people(i);
                taken += governor.receiptOf(id, person).overridden;
                if (handler.overrode(id, person) && skei.getPastDelegate(person, snapshot) == address(0)) {
                    silent += skei.getPastBalanceOf(person, snapshot);
                }
            }
            assertEq(taken + silent, handler.brought(id));
        }
    }

    function invariant_TheTallyNeverExceedsWhatWasAdded() public view {
        for (uint256 p = 0; p < PROPOSALS; ++p) {
            uint256 id = handler.ids(p);
            assertLe(_sum(id), handler.added(id));
        }
    }

    function invariant_WhoOverrodeIsKnown() public view {
        for (uint256 p = 0; p < PROPOSALS; ++p) {
            uint256 id = handler.ids(p);
            for (uint256 i = 0; i < handler.PEOPLE(); ++i) {
                address person = handler.people(i);
                assertEq(governor.hasVotedOverride(id, person), handler.overrode(id, person));
                IGovernorCountingFlex.Receipt memory r = governor.receiptOf(id, person);
                uint256 used = uint256(r.againstVotes) + r.forVotes + r.abstainVotes;
                assertEq(governor.hasVoted(id, person), used != 0);
                assertEq(r.hasOverridden, handler.overrode(id, person));
            }
        }
    }

    function invariant_NobodyCheated() public view {
        assertEq(handler.breaches(), 0);
    }

    function _sum(uint256 id) private view returns (uint256) {
        (uint256 against, uint256 inFavour, uint256 abstain) = governor.proposalVotes(id);
        return against + inFavour + abstain;
    }
}
