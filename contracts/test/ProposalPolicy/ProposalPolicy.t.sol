// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {PolicyGovernance} from "../fixtures/PolicyGovernance.sol";

/// @notice Types within their bounds, and how strong a type an action needs.
contract ProposalPolicyTest is PolicyGovernance {
    // ------------------------------------------------------------------ types

    function test_TheTableIsAsDeployed() public view {
        IProposalPolicy.TypeConfig[] memory types = _types();
        for (uint8 i = 0; i < types.length; ++i) {
            assertEq(abi.encode(policy.typeConfig(i)), abi.encode(types[i]));
        }
        assertFalse(policy.typeConfig(7).enabled);
        assertEq(policy.owner(), address(timelock));
    }

    function testFuzz_ATypeWithinTheBoundsIsTaken(uint16 q, uint16 a, uint16 t, uint32 d, uint32 p, uint32 e) public {
        IProposalPolicy.TypeConfig memory config = _type(
            uint8(1 + q % 3),
            uint16(bound(q, 100, 6_000)),
            uint16(bound(a, 5_000, 9_000)),
            uint16(bound(t, 0, 500)),
            uint32(bound(d, 0, 4 days)),
            uint32(bound(p, 1, 5 days)),
            uint32(bound(e, 0, 5 days))
        );
        vm.expectEmit(address(policy));
        emit IProposalPolicy.ProposalTypeSet(9, config);
        vm.prank(address(timelock));
        policy.setType(9, config);
        assertEq(abi.encode(policy.typeConfig(9)), abi.encode(config));
        IProposalPolicy.Terms memory terms = policy.termsFor(new address[](0), new uint256[](0), new bytes[](0), 9);
        assertEq(abi.encode(terms), abi.encode(config.terms));
    }

    function testFuzz_RevertWhen_ATermIsOutOfBounds(uint8 which, uint32 by) public {
        IProposalPolicy.TypeConfig memory config = _types()[GENERAL];
        by = uint32(bound(by, 1, 50_000));
        which = which % 10;
        if (which == 0) config.tier = 0;
        if (which == 1) config.tier = uint8(bound(by, 4, 255));
        if (which == 2) config.terms.quorumBps = uint16(bound(by, 0, 99));
        if (which == 3) config.terms.quorumBps = uint16(6_000 + by);
        if (which == 4) config.terms.approvalBps = uint16(bound(by, 0, 4_999));
        if (which == 5) config.terms.approvalBps = uint16(9_000 + by);
        if (which == 6) config.terms.thresholdBps = uint16(500 + by);
        if (which == 7) config.terms.votingPeriod = by % 2 == 0 ? 0 : 30 days + by;
        if (which == 8) config.terms.votingDelay = 14 days + by;
        if (which == 9) config.terms.extraDelay = 30 days + by;
        vm.expectRevert(IProposalPolicy.PolicyTermsOutOfBounds.selector);
        vm.prank(address(timelock));
        policy.setType(GENERAL, config);
    }

    function testFuzz_RevertWhen_AProposalCouldOutliveTheShortestNotice(uint32 d, uint32 p, uint32 e) public {
        (d, p, e) = (uint32(bound(d, 0, 14 days)), uint32(bound(p, 1, 30 days)), uint32(bound(e, 0, 30 days)));
        uint256 life = FIXED_LIFE + d + p + e;
        if (life > MIN_DURATION) {
            vm.expectRevert(
                abi.encodeWithSelector(IProposalPolicy.PolicyLifeTooLong.selector, life, uint256(MIN_DURATION))
            );
        }
        vm.prank(address(timelock));
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, d, p, e));
    }

    function testFuzz_RevertWhen_SomebodyElseConfigures(address caller) public {
        vm.assume(caller != address(timelock));
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyOnlyOwner.selector, caller));
        policy.setType(0, _types()[0]);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyOnlyOwner.selector, caller));
        policy.setActionTier(address(box), 0, 1);
    }

    function testFuzz_RevertWhen_ATierIsUnknown(uint8 tier) public {
        tier = uint8(bound(tier, 4, 255));
        vm.expectRevert(IProposalPolicy.PolicyTermsOutOfBounds.selector);
        vm.prank(address(timelock));
        policy.setActionTier(address(box), 0, tier);
    }

    // ------------------------------------------------------------------ tiers

    function testFuzz_NothingSaidMeansTwo(address target, bytes4 selector, uint256 value) public view {
        vm.assume(target != address(policy) && target != address(timelock));
        vm.assume(!_isStrong(selector));
        assertEq(policy.requiredTier(target, value, abi.encodePacked(selector)), 2);
    }

    function test_WhatHandsPowerOverNeedsThreeWhereverItIs() public view {
        for (uint256 i = 0; i < _strong().length; ++i) {
            bytes memory data = abi.encodeWithSignature(_strong()[i]);
            assertEq(policy.requiredTier(address(box), 0, data), 3, _strong()[i]);
            assertEq(policy.requiredTier(address(gov), 0, data), 3, _strong()[i]);
        }
    }

    /// @dev Also through the timelock or the policy themselves, whatever they are asked.
    function testFuzz_TheTimelockAndThePolicyNeedThree(bytes memory data, uint256 value) public view {
        assertEq(policy.requiredTier(address(timelock), value, data.length == 0 ? bytes("x") : data), 3);
        assertEq(policy.requiredTier(address(policy), value, data), 3);
    }

    function test_AFunctionBeatsItsContract() public {
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        assertEq(policy.requiredTier(address(box), 0, hex"11223344"), 1);
        policy.setActionTier(address(box), 0x11223344, 3);
        assertEq(policy.requiredTier(address(box), 0, hex"11223344"), 3);
        assertEq(policy.requiredTier(address(box), 0, hex"11223355"), 1);
        vm.expectEmit(address(policy));
        emit IProposalPolicy.ActionTierSet(address(box), 0x11223344, 0);
        policy.setActionTier(address(box), 0x11223344, 0);
        assertEq(policy.requiredTier(address(box), 0, hex"11223344"), 1, "taken back");
    }

    function testFuzz_EtherNeedsTwoAtLeast(uint256 value) public {
        value = bound(value, 1, type(uint256).max);
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        assertEq(policy.requiredTier(address(box), value, ""), 2);
        assertEq(policy.requiredTier(address(box), 0, ""), 1);
    }

    function test_ACheapContractDoesNotMakeStrongFunctionsCheap() public {
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        bytes memory data = abi.encodeWithSignature("upgradeToAndCall(address,bytes)", mallory, "");
        assertEq(policy.requiredTier(address(box), 0, data), 3);
    }

    function test_RevertWhen_AnyActionOfSeveralIsTooStrong() public {
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        address[] memory targets = new address[](3);
        (targets[0], targets[1], targets[2]) = (address(box), address(box), address(timelock));
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 2, 1, 3));
        policy.termsFor(targets, new uint256[](3), new bytes[](3), GRANT);
        uint256[] memory values = new uint256[](3);
        values[1] = 1;
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 1, 1, 2));
        policy.termsFor(targets, values, new bytes[](3), GRANT);
        policy.termsFor(targets, values, new bytes[](3), UPGRADE);
    }

    function _strong() private pure returns (string[9] memory) {
        return [
            "upgradeToAndCall(address,bytes)",
            "grantRole(bytes32,address)",
            "revokeRole(bytes32,address)",
            "transferOwnership(address)",
            "setProposalPolicy(address)",
            "setProposalGuardian(address)",
            "updateTimelock(address)",
            "relay(address,uint256,bytes)",
            "releaseAll()"
        ];
    }

    function _isStrong(bytes4 selector) private pure returns (bool) {
        for (uint256 i = 0; i < 9; ++i) {
            if (bytes4(keccak256(bytes(_strong()[i]))) == selector) return true;
        }
        return false;
    }
}
