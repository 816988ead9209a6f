// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Proposals copied before they arrive, under the same or another type, and proposers who left.
contract FrontRunningFailuresTest is Governance {
    function setUp() public override {
        super.setUp();
        _stake(mallory, 5_000e18, MAX_DURATION);
        _skip(1);
    }

    // ------------------------------------------------------------------ a proposal front-run, its description griefed

    function test_AProposalFrontRun_IsRefusedWhenItNamesItsProposer() public {
        Proposal memory p = _signed(_setBox(7), alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, mallory));
        _submit(mallory, p);
        assertEq(_submit(alice, p), p.id);
    }

    function testFuzz_AProposalFrontRun_ANamedProposerIsTheOnlyOne(address other) public {
        vm.assume(other != alice);
        Proposal memory p = _signed(_setBox(7), alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, other));
        _submit(other, p);
    }

    /// @dev Upper case, checksummed or lower case: the address counts, not its letters.
    function test_ADescriptionGriefed_ANamedProposerMayBeWrittenEitherWay() public {
        Proposal memory p = _setBox(7);
        p.description = string.concat("Set it#proposer=", Strings.toChecksumHexString(alice));
        _identify(p);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, mallory));
        _submit(mallory, p);
        assertEq(_submit(alice, p), p.id);
    }

    /// @dev The griefer's own suffix makes another proposal, which takes nothing from the one it copies.
    function test_ADescriptionGriefed_WithAnotherSuffixIsAnotherProposal() public {
        Proposal memory p = _signed(_setBox(7), alice);
        Proposal memory copy = _signed(_setBox(7), mallory);
        assertTrue(copy.id != p.id);
        _submit(mallory, copy);
        vm.prank(mallory);
        governor.cancel(copy.id);
        assertEq(_submit(alice, p), p.id);
    }

    function test_ADescriptionGriefed_AMalformedSuffixNamesNobody() public {
        Proposal memory p = _setBox(7);
        p.description = "Set it#proposer=0xZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ";
        _identify(p);
        assertEq(_submit(bob, p), p.id);
    }

    /// @dev Without the suffix the griefer's copy stands and can be cancelled by the griefer: why the app adds it.
    function test_AProposalFrontRun_WithoutTheSuffixCanBeKilledByItsCopier() public {
        Proposal memory p = _setBox(7);
        _submit(mallory, p);
        vm.prank(mallory);
        governor.cancel(p.id);
        _expectWrongState(p.id, IGovernor.ProposalState.Canceled, bytes32(0));
        _submit(alice, p);
    }

    // ------------------------------------------------------------------ the same content under another type

    /// @dev An id does not contain the type: the copier would choose the terms. With the suffix it cannot.
    function test_TheSameContentFrontRunUnderAnotherType_IsRefusedWhenItNamesItsProposer() public {
        Proposal memory p = _signed(_typedBox(7, UPGRADE), alice);
        uint8[4] memory kinds = [GENERAL, TREASURY, SEAT, CONSTITUTIONAL];
        for (uint256 i = 0; i < kinds.length; ++i) {
            p.kind = kinds[i];
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, mallory));
            _submit(mallory, p);
        }
        p.kind = UPGRADE;
        _submit(alice, p);
        assertEq(governor.proposalTerms(p.id).proposalType, UPGRADE);
    }

    /// @dev Whoever comes second cannot change the type of what is there.
    function test_TheSameContentFrontRunUnderAnotherType_CannotBeRetyped() public {
        Proposal memory p = _typedBox(7, UPGRADE);
        _submit(alice, p);
        p.kind = GENERAL;
        _expectWrongState(p.id, IGovernor.ProposalState.Pending, bytes32(0));
        _submit(mallory, p);
        assertEq(governor.proposalTerms(p.id).quorumBps, 1_000);
    }

    // ------------------------------------------------------------------ a proposer who no longer holds the threshold

    function test_AProposerWhoNoLongerHoldsTheThreshold_IsCancelledByAnyone() public {
        uint256 id = _submit(bob, _setBox(7));
        vm.prank(bob);
        skei.beginExit(0);
        vm.prank(carol);
        skei.delegate(carol);
        _skip(1);
        vm.prank(mallory);
        governor.cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_AProposerWhoStillHoldsTheThreshold_IsNotCancelledByAGriefer() public {
        uint256 id = _submit(bob, _setBox(7));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, mallory));
        vm.prank(mallory);
        governor.cancel(id);
    }

    /// @dev The griefer's own stake must not raise the threshold over the proposer's head for free: it is a share.
    function test_AProposerWhoStillHoldsTheThreshold_IsPushedUnderItByAFortuneOnly() public {
        _stake(dave, 200e18, MAX_DURATION);
        _skip(1);
        uint256 id = _submit(dave, _setBox(7));
        _stake(mallory, 90_000e18, MAX_DURATION);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, mallory));
        vm.prank(mallory);
        governor.cancel(id);
    }
}
