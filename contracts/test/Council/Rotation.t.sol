// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";

/// @notice A seat that moves to another account keeps its duty record, and its duty.
contract RotationTest is Seats {
    function test_ASeatMovesToAnotherAccountInTwoSteps() public {
        uint256 memberId = _seatMember(alice, ICouncil.Kind.Builder);
        uint48 before = uint48(_now());
        _skip(5);
        vm.expectEmit(address(council));
        emit ICouncil.AccountRotationOffered(memberId, alice, dave);
        vm.prank(alice);
        council.offerRotation(dave);
        vm.expectEmit(address(council));
        emit ICouncil.AccountRotated(memberId, alice, dave);
        vm.prank(dave);
        council.acceptRotation(alice);
        _skip(1);
        uint48 later = uint48(_now() - 1);
        assertTrue(council.wasMember(alice, before));
        assertFalse(council.wasMember(dave, before));
        assertFalse(council.wasMember(alice, later));
        assertTrue(council.wasMember(dave, later));
        assertTrue(council.wasActive(dave, later));
        assertEq(council.activeCountAt(later), 1);
        assertEq(council.memberAt(memberId).backing, 0, "stakers delegate anew");
        assertEq(council.memberIdOf(alice), 0);
        assertEq(council.memberIdOf(dave), memberId);
    }

    function test_AnApplicantMayRotateAsWell() public {
        uint256 memberId = _apply(alice, ICouncil.Kind.Builder);
        vm.prank(alice);
        council.offerRotation(dave);
        vm.prank(dave);
        council.acceptRotation(alice);
        assertEq(council.memberIdOf(dave), memberId);
        assertFalse(council.wasMember(dave, uint48(_now())));
    }

    function test_RevertWhen_ARotationWasNotOfferedOrIsTaken() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        _apply(bob, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilNoRotationOffered.selector, alice, mallory));
        vm.prank(mallory);
        council.acceptRotation(alice);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilNoRotationOffered.selector, carol, mallory));
        vm.prank(mallory);
        council.acceptRotation(carol);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilAccountTaken.selector, bob));
        vm.prank(alice);
        council.offerRotation(bob);
        vm.prank(alice);
        council.offerRotation(dave);
        _apply(dave, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilAccountTaken.selector, dave));
        vm.prank(dave);
        council.acceptRotation(alice);
    }

    function test_RevertWhen_ADaoRotatesToAnAccountWithoutCode() public {
        _apply(address(box), ICouncil.Kind.DAO);
        vm.prank(address(box));
        council.offerRotation(dave);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilKindNeedsCode.selector, dave));
        vm.prank(dave);
        council.acceptRotation(address(box));
    }

    function test_AnOfferEndsWithTheSeat() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        vm.startPrank(alice);
        council.offerRotation(dave);
        council.resign();
        council.applyForSeat(ICouncil.Kind.Builder, "again");
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilNoRotationOffered.selector, alice, dave));
        vm.prank(dave);
        council.acceptRotation(alice);
    }

    // ------------------------------------------------------------------ the duty record

    /// @dev The account is somebody else's seat by then.
    function test_AnOfferIsUsedUpByItsAcceptance() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        vm.prank(alice);
        council.offerRotation(dave);
        vm.startPrank(dave);
        council.acceptRotation(alice);
        council.resign();
        vm.stopPrank();
        _apply(alice, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilNoRotationOffered.selector, alice, dave));
        vm.prank(dave);
        council.acceptRotation(alice);
    }

    function test_TheDutyRecordStays() public {
        uint256 memberId = _seatMember(bob, ICouncil.Kind.Enterprise);
        _skip(1);
        uint256[3] memory ids = _three();
        _vote(bob, ids[0], FOR);
        _toClosed(ids[2]);
        for (uint256 i = 0; i < 3; ++i) {
            council.recordDuty(memberId, ids[i]);
        }
        ICouncil.Member memory before = council.memberAt(memberId);
        assertEq(before.missesInRow, 2);
        _rotate(bob, dave);
        ICouncil.Member memory m = council.memberAt(memberId);
        assertEq(m.account, dave);
        assertEq(m.attended, 1);
        assertEq(m.missed, 2);
        assertEq(m.missesInRow, 2);
        assertEq(m.lastAttended, before.lastAttended);
        assertEq(m.lastMissed, before.lastMissed);
        assertEq(m.since, before.since);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilDutyAlreadyRecorded.selector, memberId, ids[0]));
        council.recordDuty(memberId, ids[0]);
    }

    /// @dev The way out that a rotation must not be: what was missed before it can still be recorded after it.
    function test_MissesFromBeforeAreRecordedAfterwards() public {
        uint256 memberId = _seatMember(bob, ICouncil.Kind.Enterprise);
        _skip(1);
        uint256[3] memory ids = _three();
        _toClosed(ids[2]);
        _rotate(bob, dave);
        _skip(1);
        for (uint256 i = 0; i < 3; ++i) {
            council.recordDuty(memberId, ids[i]);
        }
        assertEq(council.memberAt(memberId).missesInRow, 3);
        council.markInactive(memberId);
        _assertStanding(memberId, ICouncil.Standing.Inactive);
    }

    /// @dev Whoever held the seat at the snapshot is on duty, also while it moves with the vote open.
    function test_TheAccountOfTheSnapshotIsOnDuty() public {
        _stake(dave, 1_000e18, MAX_DURATION);
        uint256 memberId = _seatMember(bob, ICouncil.Kind.Enterprise);
        _skip(1);
        uint256[3] memory ids = _three();
        _rotate(bob, dave);
        _vote(bob, ids[0], FOR);
        _vote(dave, ids[1], FOR);
        _toClosed(ids[2]);
        council.recordDuty(memberId, ids[0]);
        council.recordDuty(memberId, ids[1]);
        assertEq(council.memberAt(memberId).attended, 1);
        assertEq(council.memberAt(memberId).missed, 1);
        uint256 next = _open(_setBox(9));
        _vote(dave, next, FOR);
        _toClosed(next);
        council.recordDuty(memberId, next);
        assertEq(council.memberAt(memberId).attended, 2);
    }

    function test_AnInactiveMemberThatMovesComesBackByVoting() public {
        _stake(dave, 1_000e18, MAX_DURATION);
        uint256 memberId = _seatMember(bob, ICouncil.Kind.Enterprise);
        _skip(1);
        uint256[3] memory ids = _three();
        _toClosed(ids[2]);
        for (uint256 i = 0; i < 3; ++i) {
            council.recordDuty(memberId, ids[i]);
        }
        council.markInactive(memberId);
        _rotate(bob, dave);
        _assertStanding(memberId, ICouncil.Standing.Inactive);
        _skip(1);
        assertFalse(council.wasActive(dave, uint48(_now() - 1)));
        uint256 next = _open(_setBox(9));
        _vote(dave, next, FOR);
        _toClosed(next);
        council.recordDuty(memberId, next);
        _assertStanding(memberId, ICouncil.Standing.Seated);
    }

    /// @dev Nobody is charged with what the same account did in an earlier seat.
    function test_RevertWhen_TheDutyWasAnEarlierSeats() public {
        _seatMember(bob, ICouncil.Kind.Enterprise);
        _skip(1);
        uint256[3] memory ids = _three();
        _toClosed(ids[2]);
        vm.prank(bob);
        council.resign();
        uint256 again = _seatMember(bob, ICouncil.Kind.Enterprise);
        uint256 snapshot = governor.proposalSnapshot(ids[0]);
        assertTrue(council.wasMember(bob, uint48(snapshot)), "in its earlier seat");
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilNotSeatedThen.selector, again, snapshot));
        council.recordDuty(again, ids[0]);
    }

    function testFuzz_WhoHeldASeatWhenIsKnown(uint256[4] memory waits) public {
        uint48 from = uint48(_now());
        uint256 memberId = _apply(bob, ICouncil.Kind.Builder);
        address[5] memory accounts = [bob, dave, makeAddr("x"), makeAddr("y"), bob];
        uint48[5] memory times;
        times[0] = from;
        for (uint256 i = 1; i < 5; ++i) {
            _skip(bound(waits[i - 1], 1, 900 days));
            _rotate(accounts[i - 1], accounts[i]);
            times[i] = uint48(_now());
        }
        assertEq(council.accountAt(memberId, from - 1), address(0));
        for (uint256 i = 0; i < 5; ++i) {
            assertEq(council.accountAt(memberId, times[i]), accounts[i]);
            if (i != 0) assertEq(council.accountAt(memberId, times[i] - 1), accounts[i - 1]);
        }
        assertEq(council.accountAt(memberId + 1, times[4]), address(0));
    }

    function _rotate(address from, address to) private {
        vm.prank(from);
        council.offerRotation(to);
        vm.prank(to);
        council.acceptRotation(from);
    }

    /// @dev Three proposals, all open.
    function _three() private returns (uint256[3] memory ids) {
        for (uint256 i = 0; i < 3; ++i) {
            ids[i] = _submit(alice, _setBox(100 + i));
            _skip(1 hours);
        }
        _toActive(ids[2]);
    }
}
