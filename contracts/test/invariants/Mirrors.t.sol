// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {MemberGovernor} from "../../src/MemberGovernor.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {IGovernorUpstream, IUpstreamGovernor} from "../../src/interfaces/IGovernorUpstream.sol";
import {Members} from "../fixtures/Members.sol";
import {Campaign} from "./Campaign.sol";
import {MirrorsBook} from "./MirrorsBook.sol";
import {MirrorsHandler} from "./MirrorsHandler.sol";

/// @notice What stays true of a DAO of DAOs, whichever of them are hostile, idle or late.
contract MirrorsInvariants is Members, Campaign {
    MirrorsHandler private handler;
    MemberGovernor[2] private daos;

    function setUp() public override {
        super.setUp();
        (MemberGovernor second,) =
            _memberWith(inner, IUpstreamGovernor(address(governor)), RELAY, IGovernorUpstream.RelayMode.WinnerTakesAll);
        daos = [member, second];
        handler = new MirrorsHandler(daos, [ann, ben, cleo], dave, bob);
        handler.enrol(alice, alice, 0);
        _give("eve", 7_777e18 + 7, 0);
        _give("frank", 20_000e18 + 1, 1);
        _pin("gina", 3_333e18 + 1, 0);
        _pin("hank", 1_111e18 + 3, 1);
        _fund(address(handler), 1_000e18);
        _skip(1);
        actions = [
            handler.mirror.selector,
            handler.voteInside.selector,
            handler.relay.selector,
            handler.voteOutside.selector,
            handler.overrideOutside.selector,
            handler.wait.selector,
            handler.castBehind.selector,
            handler.cheat.selector,
            handler.dust.selector
        ];
        _campaign(handler);
    }

    function invariant_ADAONeverCastsMoreThanIsDelegatedToIt() public view {
        for (uint256 i = 0; i < handler.idCount(); ++i) {
            uint256 id = handler.ids(i);
            for (uint256 d = 0; d < 2; ++d) {
                IGovernorCountingFlex.Receipt memory r = governor.receiptOf(id, address(daos[d]));
                uint256 cast = uint256(r.againstVotes) + r.forVotes + r.abstainVotes;
                uint256 weight = skei.getPastVotes(address(daos[d]), governor.proposalSnapshot(id));
                assertLe(cast + r.overridden, weight);
            }
        }
    }

    /// @dev Whole above the inner quorum, less at most two wei; below it the share of the electorate that voted.
    function invariant_ARelayCastsAsTheBallotsInsideWere() public view {
        MirrorsBook.Relay[] memory relays = handler.relays(0);
        for (uint256 i = 0; i < relays.length; ++i) {
            MirrorsBook.Relay memory r = relays[i];
            if (r.objecting) {
                assertEq(r.cast[0], handler.against(r, 0));
                assertEq(r.cast[1] + r.cast[2], 0);
                continue;
            }
            uint256 cast = _assertInProportion(r);
            if (r.whole) assertLe(r.weight - cast, 2);
        }
    }

    function invariant_WhereTheWinnerTakesAllItTakesAll() public view {
        MirrorsBook.Relay[] memory relays = handler.relays(1);
        for (uint256 i = 0; i < relays.length; ++i) {
            MirrorsBook.Relay memory r = relays[i];
            // A minority below the inner quorum takes nothing but its own share.
            if (!r.whole) {
                if (!r.objecting) _assertInProportion(r);
                continue;
            }
            uint256 winner = 2;
            if (r.inside[1] > r.inside[0] && r.inside[1] > r.inside[2]) winner = 1;
            if (r.inside[0] > r.inside[1] && r.inside[0] > r.inside[2]) winner = 0;
            assertTrue(!r.objecting || winner == 0);
            assertEq(r.cast[winner], r.weight);
            assertEq(r.cast[0] + r.cast[1] + r.cast[2], r.weight);
        }
    }

    function invariant_TheOuterTallyIsTheSumOfItsBallots() public view {
        for (uint256 i = 0; i < handler.idCount(); ++i) {
            uint256 id = handler.ids(i);
            uint256 ballots = governor.usedVotes(id, bob);
            for (uint256 d = 0; d < 2; ++d) {
                ballots += governor.usedVotes(id, address(daos[d]));
            }
            (uint256 against, uint256 inFavour, uint256 abstain) = governor.proposalVotes(id);
            assertEq(against + inFavour + abstain, ballots + _broughtTo(id, 2));
            assertLe(against + inFavour + abstain, skei.getPastTotalSupply(governor.proposalSnapshot(id)));
        }
    }

    /// @dev What delegators count outside, their DAO no longer does.
    function invariant_NobodysWeightCountsInsideAndOutside() public view {
        for (uint256 i = 0; i < handler.idCount(); ++i) {
            uint256 id = handler.ids(i);
            for (uint256 d = 0; d < 2; ++d) {
                uint256 theirs = _broughtTo(id, d);
                assertEq(governor.receiptOf(id, address(daos[d])).overridden, theirs);
                uint256 weight = skei.getPastVotes(address(daos[d]), governor.proposalSnapshot(id));
                assertLe(governor.usedVotes(id, address(daos[d])) + theirs, weight);
            }
        }
    }

    function invariant_InsideNobodyVotesWithMoreThanItHeld() public view {
        for (uint256 i = 0; i < handler.idCount(); ++i) {
            for (uint256 d = 0; d < 2; ++d) {
                uint256 local = daos[d].mirrorOf(handler.ids(i));
                if (local == 0) continue;
                uint256 snapshot = daos[d].proposalSnapshot(local);
                assertEq(snapshot, governor.proposalSnapshot(handler.ids(i)));
                uint256 sum;
                for (uint256 v = 0; v < 3; ++v) {
                    uint256 used = daos[d].usedVotes(local, handler.voters(v));
                    assertLe(used, inner.getPastVotes(handler.voters(v), snapshot));
                    sum += used;
                }
                (uint256 against, uint256 inFavour, uint256 abstain) = daos[d].proposalVotes(local);
                assertEq(against + inFavour + abstain, sum);
            }
        }
    }

    /// @dev Tried out, then undone: with both DAOs silent from here on, the latest proposal is decided and carried out
    /// by the others, and whoever gave them stake leaves.
    function invariant_ADAOThatNeverRelaysBlocksNobody() public {
        uint256 id = _submit(dave, _setBox(77));
        _toActive(id);
        _vote(bob, id, FOR);
        _overrideVote(alice, id, FOR);
        _toClosed(id);
        governor.queue(id);
        _toEta(id);
        governor.execute(id);
        assertEq(box.value(), 77);
        for (uint256 i = 0; i < handler.idCount(); ++i) {
            IGovernor.ProposalState current = governor.state(handler.ids(i));
            assertTrue(current != IGovernor.ProposalState.Active && current != IGovernor.ProposalState.Pending);
        }
        MirrorsBook.Delegator[] memory delegators = handler.delegators();
        for (uint256 i = 0; i < delegators.length; ++i) {
            vm.prank(delegators[i].account);
            skei.beginExit(0);
        }
        _skip(MAX_DURATION);
        for (uint256 i = 0; i < delegators.length; ++i) {
            vm.prank(delegators[i].account);
            skei.withdraw(0);
            assertGt(kei.balanceOf(delegators[i].account), 0);
        }
    }

    function invariant_NothingForbiddenEverWorked() public view {
        assertEq(handler.breaches(), 0);
    }

    // ------------------------------------------------------------------ private

    function _give(string memory name, uint96 amount, uint256 dao) private {
        address account = makeAddr(name);
        _stakeAndDelegate(account, amount, MAX_DURATION, address(daos[dao]));
        handler.enrol(account, account, dao);
    }

    function _pin(string memory name, uint96 amount, uint256 dao) private {
        address account = makeAddr(name);
        _stake(account, amount, MAX_DURATION);
        _delegateStake(account, 0, address(daos[dao]));
        handler.enrol(account, skei.bucketOf(account, address(daos[dao])), dao);
    }

    /// @dev Rounded down, option by option: never a wei more, never a whole one less.
    function _assertInProportion(MirrorsBook.Relay memory r) private pure returns (uint256 cast) {
        uint256 base = r.whole ? r.total : r.supply;
        for (uint256 side = 0; side < 3; ++side) {
            assertLe(r.cast[side] * base, r.weight * r.inside[side]);
            assertGt((r.cast[side] + 1) * base, r.weight * r.inside[side]);
            cast += r.cast[side];
        }
        assertLe(cast, r.weight);
    }

    /// @param dao Whose delegators; 2 for all.
    function _broughtTo(uint256 id, uint256 dao) private view returns (uint256 sum) {
        MirrorsBook.Delegator[] memory delegators = handler.delegators();
        for (uint256 i = 0; i < delegators.length; ++i) {
            if (dao == 2 || delegators[i].dao == dao) sum += handler.brought(id, delegators[i].holder);
        }
    }
}
