// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";
import {Campaign} from "./Campaign.sol";
import {CouncilHandler} from "./CouncilHandler.sol";

/// @notice What stays true of the council, its duty record, its meter and its guardian.
contract CouncilInvariants is Seats, Campaign {
    CouncilHandler private handler;

    function setUp() public override {
        super.setUp();
        _seatMember(alice, ICouncil.Kind.Enterprise);
        address whale = makeAddr("whale");
        _stake(whale, 90_000e18, MAX_DURATION);
        handler = new CouncilHandler(council, guardian, alice, whale);
        for (uint256 i = 0; i < 10; ++i) {
            address account = handler.accountAt(i);
            vm.etch(account, hex"00");
            _stake(account, uint96(1_000e18 + i * 2_000e18), MAX_DURATION);
        }
        _skip(1);
        actions = [
            handler.applyForSeat.selector,
            handler.endorse.selector,
            handler.seat.selector,
            handler.leave.selector,
            handler.rotate.selector,
            handler.back.selector,
            handler.refresh.selector,
            handler.decide.selector,
            handler.recordDuty.selector,
            handler.markInactive.selector,
            handler.returnToDuty.selector,
            handler.advancePhase.selector,
            handler.setSettings.selector,
            handler.veto.selector,
            handler.intrude.selector
        ];
        _campaign(handler);
    }

    function invariant_TheMeterIsTheMembersLastRefreshedBacking() public view {
        uint256[3] memory sums;
        ICouncil.Member[] memory members = council.membersOf(1, type(uint256).max);
        for (uint256 i = 0; i < members.length; ++i) {
            sums[uint8(members[i].kind)] += members[i].backing;
            if (members[i].standing != ICouncil.Standing.Seated) assertEq(members[i].backing, 0);
        }
        (uint256 decentralized, uint256 total,) = council.phaseMeter();
        assertEq(decentralized, sums[uint8(ICouncil.Kind.Builder)] + sums[uint8(ICouncil.Kind.DAO)]);
        assertEq(total, decentralized + sums[uint8(ICouncil.Kind.Enterprise)]);
    }

    /// @dev The hold runs if and only if the share suffices, whoever moved what.
    function invariant_TheHoldRunsWhileTheShareSuffices() public view {
        (uint256 decentralized, uint256 total, uint48 aboveSince) = council.phaseMeter();
        ICouncil.Settings memory settings = council.settings();
        uint256 needed = council.phase() == ICouncil.Phase.Guided ? settings.sharedBps : settings.fullBps;
        bool above = council.phase() != ICouncil.Phase.Full && total != 0 && decentralized * 10_000 >= total * needed;
        assertEq(aboveSince != 0, above);
        assertLe(aboveSince, _now());
    }

    function invariant_TheActiveCountIsTheNumberOfActiveSeats() public view {
        uint256 active;
        ICouncil.Member[] memory members = council.membersOf(1, type(uint256).max);
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i].standing == ICouncil.Standing.Seated) ++active;
        }
        assertEq(council.activeCountAt(uint48(_now())), active);
    }

    function invariant_EveryAccountHasOneSeatAndEverySeatOneAccount() public view {
        ICouncil.Member[] memory members = council.membersOf(1, type(uint256).max);
        for (uint256 i = 0; i < members.length; ++i) {
            uint256 found = council.memberIdOf(members[i].account);
            if (members[i].standing == ICouncil.Standing.Left) {
                assertTrue(found != i + 1);
                continue;
            }
            assertEq(found, i + 1);
            bool active = members[i].standing == ICouncil.Standing.Seated;
            assertEq(council.wasActive(members[i].account, uint48(_now())), active);
            bool seated = active || members[i].standing == ICouncil.Standing.Inactive;
            assertEq(council.wasMember(members[i].account, uint48(_now())), seated);
        }
    }

    function invariant_ThePhaseNeverGoesBack() public view {
        assertEq(uint8(council.phase()), handler.advances());
    }

    function invariant_DutyIsRecordedOncePerMemberAndProposal() public view {
        ICouncil.Member[] memory members = council.membersOf(1, type(uint256).max);
        for (uint256 i = 0; i < members.length; ++i) {
            assertEq(uint256(members[i].attended) + members[i].missed, handler.dutyOf(i + 1));
            assertLe(members[i].missesInRow, members[i].missed);
        }
    }

    /// @dev What was vetoed is cancelled, nothing else is, and no proposal has more signatures than it had seats.
    function invariant_TheGuardianCancelsBySeatsAndNothingElse() public view {
        uint256 count = handler.proposalCount();
        for (uint256 i = 0; i < count; ++i) {
            uint256 id = handler.proposalAt(i);
            bool canceled = governor.state(id) == IGovernor.ProposalState.Canceled;
            assertEq(canceled, handler.vetoed(id));
            uint48 snapshot = uint48(governor.proposalSnapshot(id));
            assertLe(guardian.signatures(id), council.activeCountAt(snapshot));
            if (canceled) assertGe(guardian.signatures(id) * 10_000, council.activeCountAt(snapshot) * VETO_BPS);
        }
    }

    /// @dev Tried out, then undone: at its sunset, or with the phase Full, it is over, whoever the seats are.
    function invariant_TheGuardianEnds() public {
        uint256 id = _submit(alice, _setBox(1));
        _toActive(id);
        vm.warp(_now() < SUNSET ? SUNSET : _now());
        assertTrue(guardian.hasEnded());
        vm.prank(alice);
        (bool ok,) = address(guardian).call(abi.encodeCall(guardian.signVeto, (id, "")));
        assertFalse(ok);
    }

    function invariant_NothingForbiddenEverWorked() public view {
        assertEq(handler.breaches(), 0);
        assertEq(address(governor.proposalGuardian()), address(guardian));
    }
}
