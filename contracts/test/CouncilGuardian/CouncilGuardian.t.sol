// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {ICouncilGuardian} from "../../src/interfaces/ICouncilGuardian.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Seats} from "../fixtures/Seats.sol";

/// @notice Enough seats together cancel; that is all, and it ends.
contract CouncilGuardianTest is Seats {
    address[] private seats;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 5; ++i) {
            (address account,) =
                _newMember(string(abi.encodePacked("seat", vm.toString(i))), ICouncil.Kind.Enterprise, 5_000e18);
            seats.push(account);
        }
        _skip(1);
    }

    function _sign(uint256 seat, uint256 id) private {
        vm.prank(seats[seat]);
        guardian.signVeto(id, "no");
    }

    function test_EnoughSeatsCancel() public {
        uint256 id = _open(_setBox(7));
        assertEq(guardian.signaturesNeeded(id), 3, "half of five, rounded up");
        _sign(0, id);
        _sign(1, id);
        assertEq(guardian.signatures(id), 2);
        assertTrue(guardian.hasSigned(id, seats[0]));
        _assertState(id, IGovernor.ProposalState.Active);
        vm.expectEmit(address(guardian));
        emit ICouncilGuardian.VetoSigned(id, seats[2], 3, 3, "no");
        vm.expectEmit(address(guardian));
        emit ICouncilGuardian.Vetoed(id);
        _sign(2, id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_ItCancelsAQueuedProposalToo() public {
        uint256 id = _passAndQueue(_typedBox(7, UPGRADE));
        for (uint256 i = 0; i < 3; ++i) {
            _sign(i, id);
        }
        _assertState(id, IGovernor.ProposalState.Canceled);
        _skip(30 days);
        vm.expectRevert();
        governor.execute(id);
    }

    function test_RevertWhen_ItIsExecutedAlready() public {
        uint256 id = _enact(_setBox(7));
        _sign(0, id);
        _sign(1, id);
        vm.expectRevert();
        _sign(2, id);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    function test_RevertWhen_ASeatSignsTwice() public {
        uint256 id = _open(_setBox(7));
        _sign(0, id);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianAlreadySigned.selector, seats[0]));
        _sign(0, id);
    }

    function testFuzz_RevertWhen_TheSignerHoldsNoSeat(address signer) public {
        for (uint256 i = 0; i < 5; ++i) {
            vm.assume(signer != seats[i]);
        }
        uint256 id = _open(_setBox(7));
        uint256 snapshot = governor.proposalSnapshot(id);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianNotASeat.selector, signer, snapshot));
        vm.prank(signer);
        guardian.signVeto(id, "");
    }

    function test_SeatsCountAsOfTheSnapshot() public {
        uint256 id = _open(_setBox(7));
        (address late,) = _newMember("late", ICouncil.Kind.Enterprise, 5_000e18);
        _skip(1);
        uint256 snapshot = governor.proposalSnapshot(id);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianNotASeat.selector, late, snapshot));
        vm.prank(late);
        guardian.signVeto(id, "");
        vm.prank(seats[0]);
        council.resign();
        _sign(0, id);
        assertEq(guardian.signaturesNeeded(id), 3);
    }

    /// @dev One seat, one signature: a seat that signs, rotates and signs again would be a veto of one.
    function test_ARotatingSeatSignsOnce() public {
        uint256 id = _submit(alice, _setBox(7));
        uint256 snapshot = governor.proposalSnapshot(id);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianTooEarly.selector, snapshot));
        _sign(0, id);
        assertEq(guardian.signaturesNeeded(id), 3);
        vm.warp(snapshot);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianTooEarly.selector, snapshot));
        _sign(0, id);
        _toActive(id);
        _sign(0, id);
        vm.prank(seats[0]);
        council.offerRotation(dave);
        vm.prank(dave);
        council.acceptRotation(seats[0]);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianNotASeat.selector, dave, snapshot));
        vm.prank(dave);
        guardian.signVeto(id, "");
    }

    /// @dev Inactive seats are not part of the number that is needed, so they are not part of those who sign.
    function test_InactiveSeatsDoNotSign() public {
        uint256[3] memory missed;
        for (uint256 i = 0; i < 3; ++i) {
            missed[i] = _submit(alice, _setBox(i));
            _skip(1);
        }
        _toClosed(missed[2]);
        for (uint256 member = 1; member <= 4; ++member) {
            for (uint256 i = 0; i < 3; ++i) {
                council.recordDuty(member, missed[i]);
            }
            council.markInactive(member);
        }
        _skip(1);
        uint256 id = _open(_setBox(7));
        uint256 snapshot = governor.proposalSnapshot(id);
        assertEq(guardian.signaturesNeeded(id), 1);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianNotASeat.selector, seats[0], snapshot));
        _sign(0, id);
        _sign(4, id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_WithoutSeatsNobodyCancels() public {
        for (uint256 i = 0; i < 5; ++i) {
            vm.prank(seats[i]);
            council.resign();
        }
        _skip(1);
        uint256 id = _open(_setBox(7));
        assertEq(guardian.signaturesNeeded(id), 1);
        vm.expectRevert();
        _sign(0, id);
    }

    // ------------------------------------------------------------------ its end

    function test_ItCannotStopItsOwnReplacement() public {
        uint256 id = _open(
            _proposal(
                UPGRADE, address(governor), 0, abi.encodeCall(governor.setProposalGuardian, (address(0))), "No guardian"
            )
        );
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianExempt.selector, id));
        _sign(0, id);
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _toClosed(id);
        governor.queue(id);
        _toEta(id);
        governor.execute(id);
        assertEq(governor.proposalGuardian(), address(0));
        uint256 next = _open(_setBox(8));
        _sign(0, next);
        _sign(1, next);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, next, address(guardian)));
        _sign(2, next);
    }

    /// @dev The exemption is of that one action alone: nothing can hide behind it.
    function test_TheExemptionCoversNothingElse() public {
        Proposal memory p;
        (p.targets, p.values, p.calldatas) = (new address[](2), new uint256[](2), new bytes[](2));
        (p.targets[0], p.targets[1]) = (address(governor), address(box));
        p.calldatas[0] = abi.encodeCall(governor.setProposalGuardian, (mallory));
        (p.description, p.kind) = ("Hidden", UPGRADE);
        _identify(p);
        _open(p);
        _sign(0, p.id);
        uint256 other = _open(
            _proposal(
                UPGRADE, address(box), 0, abi.encodeCall(governor.setProposalGuardian, (mallory)), "Another's function"
            )
        );
        _sign(0, other);
        uint256 policyChange = _open(
            _proposal(
                UPGRADE,
                address(governor),
                0,
                abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(mallory))),
                "Another policy"
            )
        );
        _sign(0, policyChange);
        assertEq(guardian.signatures(policyChange), 1);
    }

    function test_ItEndsAtTheSunset() public {
        vm.warp(SUNSET - 30 days);
        uint256 id = _open(_setBox(7));
        _sign(0, id);
        vm.warp(SUNSET - 1);
        assertFalse(guardian.hasEnded());
        vm.warp(SUNSET);
        assertTrue(guardian.hasEnded());
        vm.expectRevert(ICouncilGuardian.GuardianEnded.selector);
        _sign(1, id);
    }

    function test_ItEndsWithTheLastPhase() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        _skip(HOLD);
        council.advancePhase();
        _skip(HOLD);
        assertFalse(guardian.hasEnded());
        council.advancePhase();
        assertTrue(guardian.hasEnded());
        uint256 id = _open(_setBox(7));
        vm.expectRevert(ICouncilGuardian.GuardianEnded.selector);
        _sign(0, id);
    }

    function test_WhatItIsIsFixed() public view {
        assertEq(address(guardian.council()), address(council));
        assertEq(address(guardian.governor()), address(governor));
        assertEq(guardian.vetoBps(), VETO_BPS);
        assertEq(guardian.sunset(), SUNSET);
        assertEq(governor.proposalGuardian(), address(guardian));
    }
}
