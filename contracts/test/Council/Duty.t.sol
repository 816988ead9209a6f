// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";

/// @notice The duty record, inactivity, the phase meter, and that 500 members cost what 5 do.
contract DutyTest is Seats {
    uint256 private memberId;
    uint256[] private ids;

    function setUp() public override {
        super.setUp();
        memberId = _seatMember(bob, ICouncil.Kind.Enterprise);
        _skip(1);
        for (uint256 i = 0; i < 6; ++i) {
            ids.push(_submit(alice, _setBox(i)));
            _skip(1 hours);
        }
        _toActive(ids[5]);
    }

    function _record(uint256 i) private {
        council.recordDuty(memberId, ids[i]);
    }

    function test_VotingIsRecorded() public {
        _vote(bob, ids[0], FOR);
        _toClosed(ids[5]);
        vm.expectEmit(address(council));
        emit ICouncil.DutyRecorded(memberId, ids[0], true);
        vm.prank(mallory);
        council.recordDuty(memberId, ids[0]);
        vm.expectEmit(address(council));
        emit ICouncil.DutyRecorded(memberId, ids[1], false);
        _record(1);
        ICouncil.Member memory m = council.memberAt(memberId);
        assertEq(m.attended, 1);
        assertEq(m.missed, 1);
        assertEq(m.missesInRow, 1);
        assertEq(m.lastAttended, governor.proposalSnapshot(ids[0]));
        assertEq(m.lastMissed, governor.proposalSnapshot(ids[1]));
    }

    function test_AMemberIsMarkedInactiveAndComesBackByVoting() public {
        _vote(bob, ids[3], FOR);
        _toClosed(ids[5]);
        for (uint256 i = 0; i < 3; ++i) {
            _record(i);
        }
        uint48 before = uint48(_now());
        _skip(5);
        vm.expectEmit(address(council));
        emit ICouncil.MemberInactive(memberId, 3);
        vm.prank(mallory);
        council.markInactive(memberId);
        _assertStanding(memberId, ICouncil.Standing.Inactive);
        assertEq(council.memberAt(memberId).backing, 0);
        (, uint256 total,) = council.phaseMeter();
        assertEq(total, 0);
        _skip(5);
        uint48 inactive = uint48(_now() - 1);
        assertTrue(council.wasMember(bob, inactive), "still a seat");
        assertFalse(council.wasActive(bob, inactive), "not an active one");
        assertTrue(council.wasActive(bob, before));
        assertEq(council.activeCountAt(inactive), 0);
        vm.expectEmit(address(council));
        emit ICouncil.MemberReactivated(memberId);
        _record(3);
        _assertStanding(memberId, ICouncil.Standing.Seated);
        assertEq(council.memberAt(memberId).missesInRow, 0);
        assertEq(council.memberAt(memberId).backing, uint256(BOB_VOTES) + CAROL_VOTES);
        _skip(1);
        assertTrue(council.wasActive(bob, uint48(_now() - 1)));
        assertEq(council.activeCountAt(uint48(_now() - 1)), 1);
    }

    /// @dev A vote kept in hand from before the misses neither reactivates nor starts the row anew from nothing.
    function test_AnOldVoteRecordedLateDoesNotReactivate() public {
        _vote(bob, ids[0], FOR);
        _toClosed(ids[5]);
        for (uint256 i = 1; i < 4; ++i) {
            _record(i);
        }
        council.markInactive(memberId);
        _record(0);
        _assertStanding(memberId, ICouncil.Standing.Inactive);
        assertEq(council.memberAt(memberId).missesInRow, 1);
    }

    function test_AMissFromBeforeTheLastVoteIsNotPartOfTheRow() public {
        _vote(bob, ids[3], FOR);
        _toClosed(ids[5]);
        _record(3);
        _record(0);
        _record(1);
        assertEq(council.memberAt(memberId).missesInRow, 0);
        assertEq(council.memberAt(memberId).missed, 2);
        _record(4);
        assertEq(council.memberAt(memberId).missesInRow, 1);
    }

    /// @dev What is recorded last is not what happened last.
    function test_AnOlderVoteRecordedLaterMovesNothing() public {
        _vote(bob, ids[0], FOR);
        _vote(bob, ids[3], FOR);
        _toClosed(ids[5]);
        _record(3);
        _record(0);
        assertEq(council.memberAt(memberId).lastAttended, governor.proposalSnapshot(ids[3]));
        _record(1);
        assertEq(council.memberAt(memberId).missesInRow, 0);
        assertEq(council.memberAt(memberId).attended, 2);
    }

    function test_AnOlderMissRecordedLaterIsNotTheLast() public {
        _vote(bob, ids[1], FOR);
        _toClosed(ids[5]);
        _record(3);
        _record(0);
        assertEq(council.memberAt(memberId).lastMissed, governor.proposalSnapshot(ids[3]));
        _record(1);
        assertEq(council.memberAt(memberId).missesInRow, 1);
    }

    function test_ALeftInactiveMemberDoesNotCountTwice() public {
        _toClosed(ids[5]);
        for (uint256 i = 0; i < 3; ++i) {
            _record(i);
        }
        council.markInactive(memberId);
        vm.prank(bob);
        council.resign();
        assertEq(council.activeCountAt(uint48(_now())), 0);
    }

    function test_RevertWhen_TheMissesAreTooFew() public {
        _toClosed(ids[5]);
        _record(0);
        _record(1);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilTooFewMisses.selector, 2, 3));
        council.markInactive(memberId);
    }

    function test_RevertWhen_DutyIsRecordedTwice() public {
        _toClosed(ids[5]);
        _record(0);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilDutyAlreadyRecorded.selector, memberId, ids[0]));
        _record(0);
    }

    function test_RevertWhen_TheVoteIsNotOver() public {
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilVoteNotOver.selector, ids[0]));
        _record(0);
        uint256 pending = _submit(alice, _setBox(99));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilVoteNotOver.selector, pending));
        council.recordDuty(memberId, pending);
        vm.prank(address(guardian));
        governor.cancel(ids[1]);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilVoteNotOver.selector, ids[1]));
        _record(1);
    }

    function test_RevertWhen_ItHeldNoSeatThen() public {
        uint256 late = _seatMember(alice, ICouncil.Kind.Builder);
        _toClosed(ids[5]);
        uint256 snapshot = governor.proposalSnapshot(ids[0]);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilNotSeatedThen.selector, late, snapshot));
        council.recordDuty(late, ids[0]);
    }

    // ------------------------------------------------------------------ the meter

    function test_TheMeterCountsSeatedBackingByKind() public {
        (uint256 decentralized, uint256 total, uint48 since) = council.phaseMeter();
        assertEq(decentralized, 0);
        assertEq(total, uint256(BOB_VOTES) + CAROL_VOTES);
        assertEq(since, 0);
        _seatMember(alice, ICouncil.Kind.Builder);
        (decentralized, total, since) = council.phaseMeter();
        assertEq(decentralized, ALICE_VOTES);
        assertEq(total, ALL_VOTES);
        assertEq(since, _now());
    }

    function test_ThePhaseAdvancesAfterTheHold() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        uint256 until = _now() + HOLD;
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilHoldNotOver.selector, until));
        council.advancePhase();
        vm.warp(until);
        vm.expectEmit(address(council));
        emit ICouncil.PhaseAdvanced(ICouncil.Phase.Shared);
        vm.prank(mallory);
        council.advancePhase();
        assertEq(uint8(council.phase()), uint8(ICouncil.Phase.Shared));
        // 60 % is not the two thirds of the next phase.
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMeterBelow.selector, 6_000, 6_667));
        council.advancePhase();
        _stake(alice, 30_000e18, MAX_DURATION);
        council.refresh(council.memberIdOf(alice));
        _skip(HOLD);
        council.advancePhase();
        assertEq(uint8(council.phase()), uint8(ICouncil.Phase.Full));
        vm.expectRevert(ICouncil.CouncilLastPhase.selector);
        council.advancePhase();
    }

    function test_AStaleEntryIsChallengedByAnyone() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        uint256 aliceId = council.memberIdOf(alice);
        _skip(HOLD - 1);
        vm.prank(alice);
        skei.beginExit(0);
        (uint256 decentralized,,) = council.phaseMeter();
        assertEq(decentralized, ALICE_VOTES, "stale");
        vm.expectEmit(address(council));
        emit ICouncil.BackingRefreshed(aliceId, ALICE_VOTES, 0);
        vm.prank(mallory);
        council.refresh(aliceId);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMeterBelow.selector, 0, 5_000));
        council.advancePhase();
    }

    function test_FallingUnderTheThresholdStartsTheHoldAnew() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        uint256 aliceId = council.memberIdOf(alice);
        _skip(HOLD / 2);
        vm.prank(alice);
        skei.delegate(address(0));
        council.refresh(aliceId);
        vm.prank(alice);
        skei.delegate(alice);
        council.refresh(aliceId);
        (,, uint48 since) = council.phaseMeter();
        assertEq(since, _now());
    }

    function test_RaisedSettingsAreMeasuredAtOnce() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        ICouncil.Settings memory s = _councilSettings();
        s.sharedBps = 6_001;
        vm.prank(address(timelock));
        council.setSettings(s);
        (,, uint48 since) = council.phaseMeter();
        assertEq(since, 0);
    }

    function test_AnEmptyCouncilIsBelow() public {
        vm.prank(bob);
        council.resign();
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMeterBelow.selector, 0, 5_000));
        council.advancePhase();
    }

    // ------------------------------------------------------------------ 500 members at the gas of 5

    function test_FiveHundredMembersCostWhatFiveDo() public {
        _toClosed(ids[5]);
        _crowd(0, 5);
        uint256[3] memory few = _measure("few");
        _crowd(5, 500);
        uint256[3] memory many = _measure("many");
        for (uint256 i = 0; i < 3; ++i) {
            assertLe(many[i] * 100, few[i] * 102);
        }
    }

    function _crowd(uint256 from, uint256 to) private {
        for (uint256 i = from; i < to; ++i) {
            address account = address(uint160(0xABCD0000 + i));
            uint256 member = _apply(account, ICouncil.Kind(i % 2));
            vm.prank(bob);
            council.endorse(member);
            vm.prank(address(timelock));
            council.seat(member);
        }
    }

    /// @dev Each in a state of its own: seat, record and refresh of one more member.
    function _measure(string memory name) private returns (uint256[3] memory gasUsed) {
        address account = makeAddr("measured");
        uint256 state = vm.snapshotState();
        _skip(10);
        _stake(account, 1_000e18, MAX_DURATION);
        uint256 member = _apply(account, ICouncil.Kind.Builder);
        vm.prank(bob);
        council.endorse(member);
        vm.cool(address(council));
        vm.prank(address(timelock));
        council.seat(member);
        gasUsed[0] = vm.lastCallGas().gasTotalUsed;
        _stake(account, 1_000e18, MAX_DURATION);
        vm.cool(address(council));
        council.refresh(member);
        gasUsed[1] = vm.lastCallGas().gasTotalUsed;
        vm.cool(address(council));
        council.recordDuty(memberId, ids[0]);
        gasUsed[2] = vm.lastCallGas().gasTotalUsed;
        vm.revertToState(state);
        emit log_named_array(name, _toArray(gasUsed));
    }

    function _toArray(uint256[3] memory values) private pure returns (uint256[] memory list) {
        list = new uint256[](3);
        (list[0], list[1], list[2]) = (values[0], values[1], values[2]);
    }
}
