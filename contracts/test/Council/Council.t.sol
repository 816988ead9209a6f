// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {Council} from "../../src/Council.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";

/// @notice Coming and going, the register's history, settings and the upgrade.
contract CouncilTest is Seats {
    function test_FromApplicationToSeat() public {
        vm.expectEmit(address(council));
        emit ICouncil.MemberApplied(1, alice, ICouncil.Kind.Builder, "ipfs://member");
        uint256 memberId = _apply(alice, ICouncil.Kind.Builder);
        _assertStanding(memberId, ICouncil.Standing.Applied);
        assertEq(council.memberIdOf(alice), 1);
        vm.expectEmit(address(council));
        emit ICouncil.MemberEndorsed(1, alice);
        vm.prank(alice);
        council.endorse(memberId);
        _assertStanding(memberId, ICouncil.Standing.Endorsed);
        uint48 before = uint48(_now());
        _skip(10);
        vm.expectEmit(address(council));
        emit ICouncil.MemberSeated(1, alice, ICouncil.Kind.Builder);
        vm.prank(address(timelock));
        council.seat(memberId);
        ICouncil.Member memory m = council.memberAt(memberId);
        assertEq(uint8(m.standing), uint8(ICouncil.Standing.Seated));
        assertEq(m.since, _now());
        assertEq(m.backing, ALICE_VOTES);
        assertEq(m.refreshedAt, _now());
        _skip(1);
        assertTrue(council.wasMember(alice, before + 10));
        assertTrue(council.wasActive(alice, before + 10));
        assertFalse(council.wasMember(alice, before + 9));
        assertEq(council.activeCountAt(before + 10), 1);
        assertEq(council.activeCountAt(before + 9), 0);
    }

    function test_TheSeatIsGivenByAVote() public {
        uint256 memberId = _apply(bob, ICouncil.Kind.Enterprise);
        vm.prank(bob);
        council.endorse(memberId);
        _enact(_proposal(SEAT, address(council), 0, abi.encodeCall(council.seat, (memberId)), "Seat bob"));
        _assertStanding(memberId, ICouncil.Standing.Seated);
        _enact(_proposal(SEAT, address(council), 0, abi.encodeCall(council.remove, (memberId, "spam")), "Remove bob"));
        _assertStanding(memberId, ICouncil.Standing.Left);
    }

    function test_LeavingByItselfOrByAVote() public {
        uint256 memberId = _seatMember(alice, ICouncil.Kind.Builder);
        uint48 seatedAt = uint48(_now());
        _skip(5);
        vm.expectEmit(address(council));
        emit ICouncil.MemberLeft(memberId, alice, false, "");
        vm.prank(alice);
        council.resign();
        ICouncil.Member memory m = council.memberAt(memberId);
        assertEq(m.until, _now());
        assertEq(m.backing, 0);
        assertEq(council.memberIdOf(alice), 0);
        _skip(1);
        assertTrue(council.wasMember(alice, seatedAt));
        assertFalse(council.wasMember(alice, uint48(_now() - 1)));
        assertEq(council.activeCountAt(uint48(_now() - 1)), 0);
        vm.expectRevert(
            abi.encodeWithSelector(ICouncil.CouncilWrongStanding.selector, memberId, ICouncil.Standing.Left)
        );
        vm.prank(address(timelock));
        council.remove(memberId, "again");
        assertEq(_apply(alice, ICouncil.Kind.Builder), 2, "and may come back");
    }

    function test_AnApplicationMayBeRemovedOrWithdrawn() public {
        uint256 memberId = _apply(alice, ICouncil.Kind.Builder);
        vm.prank(address(timelock));
        council.remove(memberId, "spam");
        assertEq(council.memberIdOf(alice), 0);
        _apply(alice, ICouncil.Kind.Builder);
        vm.prank(alice);
        council.resign();
        assertEq(council.activeCountAt(uint48(_now())), 0);
    }

    function test_PagesAreCutAtTheLast() public {
        for (uint160 i = 1; i <= 5; ++i) {
            _apply(address(0xC000 + i), ICouncil.Kind.Builder);
        }
        assertEq(council.memberCount(), 5);
        ICouncil.Member[] memory page = council.membersOf(2, 4);
        assertEq(page.length, 2);
        assertEq(page[0].account, address(0xC002));
        assertEq(page[1].account, address(0xC003));
        assertEq(council.membersOf(4, 1_000).length, 2);
        assertEq(council.membersOf(1, 6).length, 5);
        assertEq(council.membersOf(1, 7).length, 5);
        assertEq(council.membersOf(9, 1_000).length, 0);
        assertEq(council.membersOf(3, 2).length, 0);
    }

    function test_TheUriMayChange() public {
        uint256 memberId = _apply(alice, ICouncil.Kind.Builder);
        vm.expectEmit(address(council));
        emit ICouncil.MemberUriSet(memberId, "https://x");
        vm.prank(alice);
        council.setUri("https://x");
        assertEq(council.memberAt(memberId).uri, "https://x");
    }

    // ------------------------------------------------------------------ guards of the life cycle

    function test_RevertWhen_AnAccountAppliesTwice() public {
        _apply(alice, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilAccountTaken.selector, alice));
        _apply(alice, ICouncil.Kind.Enterprise);
    }

    function test_RevertWhen_ADaoHasNoCode() public {
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilKindNeedsCode.selector, alice));
        _apply(alice, ICouncil.Kind.DAO);
        assertEq(_apply(address(box), ICouncil.Kind.DAO), 1);
    }

    function testFuzz_RevertWhen_TheUriIsEmptyOrLong(uint256 length) public {
        length = bound(length, 257, 2_000);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilUriOutOfBounds.selector, length));
        council.applyForSeat(ICouncil.Kind.Builder, string(new bytes(length)));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilUriOutOfBounds.selector, 0));
        council.applyForSeat(ICouncil.Kind.Builder, "");
        council.applyForSeat(ICouncil.Kind.Builder, string(new bytes(256)));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilUriOutOfBounds.selector, length));
        council.setUri(string(new bytes(length)));
    }

    function testFuzz_RevertWhen_SomebodyElseDecides(address caller) public {
        vm.assume(caller != address(timelock));
        uint256 memberId = _apply(alice, ICouncil.Kind.Builder);
        bytes memory denied = abi.encodeWithSelector(ICouncil.CouncilOnlyTimelock.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(denied);
        council.seat(memberId);
        vm.expectRevert(denied);
        council.remove(memberId, "");
        vm.expectRevert(denied);
        council.setSettings(_councilSettings());
        vm.expectRevert(denied);
        council.setGovernor(mallory);
        vm.expectRevert(denied);
        council.upgradeToAndCall(address(box), "");
    }

    function test_RevertWhen_TheStandingIsAnother() public {
        uint256 memberId = _apply(alice, ICouncil.Kind.Builder);
        vm.expectRevert(
            abi.encodeWithSelector(ICouncil.CouncilWrongStanding.selector, memberId, ICouncil.Standing.Applied)
        );
        vm.prank(address(timelock));
        council.seat(memberId);
        vm.prank(alice);
        council.endorse(memberId);
        vm.expectRevert(
            abi.encodeWithSelector(ICouncil.CouncilWrongStanding.selector, memberId, ICouncil.Standing.Endorsed)
        );
        vm.prank(alice);
        council.endorse(memberId);
        vm.expectRevert(
            abi.encodeWithSelector(ICouncil.CouncilWrongStanding.selector, memberId, ICouncil.Standing.Endorsed)
        );
        council.markInactive(memberId);
        vm.expectRevert(
            abi.encodeWithSelector(ICouncil.CouncilWrongStanding.selector, memberId, ICouncil.Standing.Endorsed)
        );
        council.recordDuty(memberId, 1);
    }

    function testFuzz_RevertWhen_ThereIsNoSuchMember(uint256 memberId) public {
        bytes memory unknown = abi.encodeWithSelector(ICouncil.CouncilUnknownMember.selector, memberId);
        vm.expectRevert(unknown);
        council.endorse(memberId);
        vm.expectRevert(unknown);
        council.refresh(memberId);
        vm.expectRevert(unknown);
        council.recordDuty(memberId, 1);
        vm.expectRevert(unknown);
        vm.prank(address(timelock));
        council.remove(memberId, "");
    }

    function testFuzz_RevertWhen_TheSenderIsNoMember(address caller) public {
        vm.assume(caller != address(0));
        bytes memory none = abi.encodeWithSelector(ICouncil.CouncilNotMember.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(none);
        council.resign();
        vm.expectRevert(none);
        council.setUri("x");
        vm.expectRevert(none);
        council.offerRotation(alice);
    }

    // ------------------------------------------------------------------ endorsing

    function testFuzz_AnApplicantsOwnBackingEndorses(uint96 votes) public {
        votes = uint96(bound(votes, 1e18, 10_000e18));
        _stake(mallory, votes, MAX_DURATION);
        uint256 memberId = _apply(mallory, ICouncil.Kind.Builder);
        if (votes < 5_000e18) {
            vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMayNotEndorse.selector, mallory));
        }
        vm.prank(mallory);
        council.endorse(memberId);
    }

    function test_BackingEndorsesNobodyElse() public {
        uint256 memberId = _apply(mallory, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMayNotEndorse.selector, alice));
        vm.prank(alice);
        council.endorse(memberId);
    }

    function test_GuidedOnlyEnterprisesVouch() public {
        _seatMember(alice, ICouncil.Kind.Enterprise);
        _seatMember(bob, ICouncil.Kind.Builder);
        uint256 memberId = _apply(mallory, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMayNotEndorse.selector, bob));
        vm.prank(bob);
        council.endorse(memberId);
        vm.prank(alice);
        council.endorse(memberId);
        _assertStanding(memberId, ICouncil.Standing.Endorsed);
    }

    function test_SharedEveryActiveMemberVouches() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        _skip(HOLD);
        council.advancePhase();
        uint256 memberId = _apply(mallory, ICouncil.Kind.Builder);
        vm.prank(alice);
        council.endorse(memberId);
        vm.prank(alice);
        council.resign();
        uint256 other = _apply(dave, ICouncil.Kind.Builder);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilMayNotEndorse.selector, alice));
        vm.prank(alice);
        council.endorse(other);
    }

    // ------------------------------------------------------------------ settings, succession, upgrade

    function testFuzz_RevertWhen_SettingsAreOutOfBounds(uint8 which, uint16 by) public {
        ICouncil.Settings memory s = _councilSettings();
        which = which % 6;
        if (which == 0) s.maxMissesInRow = 0;
        if (which == 1) s.sharedBps = uint16(bound(by, 0, 2_999));
        if (which == 2) s.sharedBps = uint16(bound(by, 9_001, 65_535));
        if (which == 3) s.fullBps = uint16(bound(by, 9_501, 65_535));
        if (which == 4) s.fullBps = s.sharedBps - 1;
        if (which == 5) s.holdPeriod = by % 2 == 0 ? 7 days - 1 : 365 days + 1;
        vm.expectRevert(ICouncil.CouncilSettingsOutOfBounds.selector);
        vm.prank(address(timelock));
        council.setSettings(s);
    }

    function test_SettingsAndGovernorAreSetByTheTimelock() public {
        ICouncil.Settings memory s = _councilSettings();
        s.maxMissesInRow = 9;
        vm.startPrank(address(timelock));
        vm.expectEmit(address(council));
        emit ICouncil.CouncilSettingsSet(s);
        council.setSettings(s);
        vm.expectEmit(address(council));
        emit ICouncil.CouncilGovernorSet(mallory);
        council.setGovernor(mallory);
        assertEq(abi.encode(council.settings()), abi.encode(s));
        assertEq(council.timelock(), address(timelock));
    }

    function test_TheUpgradeIsByAVoteOfTheStrongestType() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        address next = _create("Council", "");
        bytes memory data = abi.encodeCall(council.upgradeToAndCall, (next, ""));
        Proposal memory weak = _proposal(SEAT, address(council), 0, data, "Upgrade");
        vm.expectRevert();
        _submit(bob, weak);
        _enact(_proposal(UPGRADE, address(council), 0, data, "Upgrade"));
        assertEq(
            address(uint160(uint256(vm.load(address(council), ERC1967Utils.IMPLEMENTATION_SLOT)))), next, "upgraded"
        );
        _assertStanding(1, ICouncil.Standing.Seated);
        assertEq(council.memberIdOf(alice), 1);
    }

    function test_RevertWhen_TheProxyOrItsImplementationIsInitializedAgain() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        council.initialize(mallory, skei, governor, _councilSettings());
        Council implementation = Council(_create("Council", ""));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(mallory, skei, governor, _councilSettings());
    }
}
