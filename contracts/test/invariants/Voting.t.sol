// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../fixtures/Governance.sol";
import {Campaign} from "./Campaign.sol";
import {VotingHandler} from "./VotingHandler.sol";

/// @notice What stays true of a count while everybody votes, overrides and moves stakes in any order.
contract VotingInvariants is Governance, Campaign {
    VotingHandler private handler;

    function setUp() public override {
        super.setUp();
        // The vote lasts as long as it may here: runs move the clock without ever closing it, or coming near its end.
        vm.prank(address(timelock));
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, 1 days, 13 days, 0));
        address[] memory people = new address[](8);
        for (uint160 i = 0; i < 8; ++i) {
            people[i] = address(0xB000 + i);
        }
        for (uint256 i = 0; i < 8; ++i) {
            // Chains, circles and stars of delegation; the second stake is pinned to somebody else.
            uint96 amount = uint96(1_000e18 + i * 333e18 + 7 * i);
            uint32 duration = uint32(4 weeks + i * 19 weeks + i);
            _stakeAndDelegate(people[i], amount, duration, people[(i * i + 1) % 4]);
            _stake(people[i], uint96(100e18 + i), 30 weeks);
            _delegateStake(people[i], 1, people[(i + 3) % 5]);
        }
        vm.prank(people[6]);
        skei.delegate(address(0));
        _skip(1);
        uint256[] memory ids = new uint256[](3);
        for (uint256 i = 0; i < 3; ++i) {
            ids[i] = _submit(alice, _setBox(i));
        }
        _toActive(ids[2]);
        handler = new VotingHandler(kei, skei, governor, people, ids);
        _fund(address(handler), 300_000_000e18);
        for (uint256 i = 0; i < 8; ++i) {
            _fund(people[i], 100_000e18);
            vm.prank(people[i]);
            kei.approve(address(skei), type(uint256).max);
        }
        actions = [
            handler.vote.selector,
            handler.overrideVote.selector,
            handler.delegate.selector,
            handler.delegateStake.selector,
            handler.move.selector,
            handler.arriveLate.selector,
            handler.wait.selector,
            handler.cheat.selector
        ];
        _campaign(handler);
    }

    /// @dev The model, from scratch: an option has the past votes of the delegates who chose it, less what their
    /// delegators took back, and what delegators brought.
    function invariant_TheTallyIsAsIfDelegatesNeverHeldWhatWasTakenBack() public view {
        for (uint256 p = 0; p < 3; ++p) {
            uint256 id = handler.ids(p);
            uint256 snapshot = governor.proposalSnapshot(id);
            uint256[3] memory expected;
            for (uint256 i = 0; i < handler.PEOPLE(); ++i) {
                address person = handler.people(i);
                uint8 chosen = handler.voted(id, person);
                if (chosen != 0) {
                    uint256 weight = skei.getPastVotes(person, snapshot);
                    for (uint256 j = 0; j < handler.PEOPLE(); ++j) {
                        address delegator = handler.people(j);
                        if (handler.overrode(id, delegator) == 0) continue;
                        if (skei.getPastDelegate(delegator, snapshot) != person) continue;
                        weight -= skei.getPastBalanceOf(delegator, snapshot);
                    }
                    expected[chosen - 1] += weight;
                }
                uint8 brought = handler.overrode(id, person);
                if (brought != 0) expected[brought - 1] += skei.getPastBalanceOf(person, snapshot);
            }
            _assertTally(id, expected[0], expected[1], expected[2]);
        }
    }

    function invariant_NoTallyExceedsTheSupplyAtTheSnapshot() public view {
        for (uint256 p = 0; p < 3; ++p) {
            uint256 id = handler.ids(p);
            assertLe(_sum(id), skei.getPastTotalSupply(governor.proposalSnapshot(id)));
        }
    }

    function invariant_NoTallyExceedsWhatWasCastAndOverridden() public view {
        for (uint256 p = 0; p < 3; ++p) {
            uint256 id = handler.ids(p);
            assertLe(_sum(id), handler.weightCast(id) + handler.weightOverridden(id));
            assertGe(
                _sum(id),
                handler.weightCast(id) > handler.weightOverridden(id)
                    ? handler.weightCast(id)
                    : handler.weightOverridden(id)
            );
        }
    }

    function invariant_WhoVotedIsKnown() public view {
        for (uint256 p = 0; p < 3; ++p) {
            uint256 id = handler.ids(p);
            for (uint256 i = 0; i < handler.PEOPLE(); ++i) {
                address person = handler.people(i);
                // A delegate that lost all it had cast is one that has not voted.
                uint256 past = skei.getPastVotes(person, governor.proposalSnapshot(id));
                bool holds = past > governor.receiptOf(id, person).overridden;
                assertEq(governor.hasVoted(id, person), handler.voted(id, person) != 0 && holds);
                assertEq(governor.hasVotedOverride(id, person), handler.overrode(id, person) != 0);
            }
        }
    }

    function invariant_NobodyVotedTwiceLateOrOutOfTurn() public view {
        assertEq(handler.breaches(), 0);
    }

    function _sum(uint256 id) private view returns (uint256) {
        (uint256 against, uint256 inFavour, uint256 abstain) = governor.proposalVotes(id);
        return against + inFavour + abstain;
    }
}
