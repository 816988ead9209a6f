// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {Box} from "../mocks/Box.sol";

/// @notice How strong a type an action needs: 1 works with money granted before, 2 is the default, 3 lets the treasury
/// go, 4 hands power over.
contract TiersTest is Deployment {
    Box private box;

    function setUp() public override {
        super.setUp();
        box = new Box(address(timelock));
    }

    function testFuzz_NothingSaidMeansTwo(address target, bytes4 selector) public view {
        vm.assume(target != address(policy) && target != address(timelock));
        vm.assume(target != address(grants) && target != address(audits));
        vm.assume(_anywhere(selector) == 0);
        assertEq(policy.requiredTier(target, 0, abi.encodePacked(selector)), 2);
    }

    function test_WhatHandsPowerOverNeedsFourWhereverItIs() public view {
        string[15] memory strong = _strong();
        for (uint256 i = 0; i < strong.length; ++i) {
            _assertAnywhere(strong[i], 4);
        }
    }

    function test_WhatLetsTokensGoNeedsThreeWhereverItIs() public view {
        string[18] memory spending = _spending();
        for (uint256 i = 0; i < spending.length; ++i) {
            _assertAnywhere(spending[i], 3);
        }
    }

    function _assertAnywhere(string memory signature, uint8 tier) private view {
        bytes memory data = abi.encodeWithSignature(signature);
        address[5] memory targets = [address(box), address(governor), address(grants), address(audits), address(kei)];
        for (uint256 i = 0; i < targets.length; ++i) {
            assertEq(policy.requiredTier(targets[i], 0, data), tier, signature);
        }
    }

    /// @dev Three bytes are no function, and run a target's fallback: what was said of a function does not hold for them.
    function test_ShortCalldataCallsNoFunction() public {
        vm.prank(address(timelock));
        policy.setActionTier(address(box), 0xaabbcc00, 1);
        assertEq(policy.requiredTier(address(box), 0, hex"aabbcc00"), 1);
        assertEq(policy.requiredTier(address(box), 0, hex"aabbcc"), 2);
        assertEq(policy.requiredTier(address(box), 0, ""), 2);
    }

    /// @dev Also through the timelock or the policy themselves, whatever they are asked.
    function testFuzz_TheTimelockAndThePolicyNeedFour(bytes memory data, uint256 value) public view {
        assertEq(policy.requiredTier(address(timelock), value, data), 4);
        assertEq(policy.requiredTier(address(policy), value, data), 4);
    }

    function testFuzz_EtherNeedsThreeAtLeast(address target, uint256 value, bytes memory data) public view {
        value = bound(value, 1, type(uint256).max);
        assertGe(policy.requiredTier(target, value, data), 3);
    }

    /// @dev Whatever is set for a target: what is set for the function wherever it is, and for ETH, is a floor.
    function testFuzz_NoSettingOfATargetUndercutsTheFloors(
        address target,
        uint256 which,
        uint256 value,
        uint8 tierOfTarget,
        uint8 tierOfFunction
    ) public {
        vm.assume(target != address(0));
        bytes4 selector = which % 2 == 0
            ? bytes4(keccak256(bytes(_strong()[(which >> 8) % 15])))
            : bytes4(keccak256(bytes(_spending()[(which >> 8) % 18])));
        bytes4 any = policy.ANY_SELECTOR();
        vm.startPrank(address(timelock));
        policy.setActionTier(target, any, tierOfTarget % 5);
        policy.setActionTier(target, selector, tierOfFunction % 5);
        vm.stopPrank();
        uint8 tier = policy.requiredTier(target, value, abi.encodePacked(selector));
        assertGe(tier, _anywhere(selector));
        assertGe(tier, tierOfFunction % 5);
        if (value != 0) assertGe(tier, 3);
        assertLe(tier, 4);
    }

    /// @dev The floors themselves are lowered by a vote on the policy, which is of the strongest tier.
    function test_AFloorIsLoweredByTheStrongestTierAlone() public {
        bytes4 transfer = kei.transfer.selector;
        bytes memory data = abi.encodeCall(policy.setActionTier, (address(0), transfer, 1));
        assertEq(policy.requiredTier(address(policy), 0, data), 4);
        vm.prank(address(timelock));
        policy.setActionTier(address(0), transfer, 1);
        assertEq(policy.requiredTier(address(kei), 0, abi.encodePacked(transfer)), 2);
    }

    function test_AFunctionBeatsItsContract() public {
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        assertEq(policy.requiredTier(address(box), 0, hex"11223344"), 1);
        policy.setActionTier(address(box), 0x11223344, 4);
        assertEq(policy.requiredTier(address(box), 0, hex"11223344"), 4);
        assertEq(policy.requiredTier(address(box), 0, hex"11223355"), 1);
        vm.expectEmit(address(policy));
        emit IProposalPolicy.ActionTierSet(address(box), 0x11223344, 0);
        policy.setActionTier(address(box), 0x11223344, 0);
        assertEq(policy.requiredTier(address(box), 0, hex"11223344"), 1, "taken back");
    }

    /// @dev Calldata that is too short to name a function is none of those that are set.
    function testFuzz_AShortCallIsTheContractsOwnTier(uint8 length) public {
        bytes memory data = new bytes(length % 4);
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        assertEq(policy.requiredTier(address(box), 0, data), 1);
        assertEq(policy.requiredTier(address(box), 1, data), 3);
    }

    /// @dev What was given in the constructor, and that everything else of those contracts is not weak.
    function test_OnlyWorkWithGrantedMoneyIsWeak() public view {
        IProposalPolicy.ActionTier[] memory weak = _tiers();
        for (uint256 i = 0; i < weak.length; ++i) {
            assertEq(policy.requiredTier(weak[i].target, 0, abi.encodePacked(weak[i].selector)), 1);
            assertEq(policy.requiredTier(weak[i].target, 1, abi.encodePacked(weak[i].selector)), 3, "with ETH");
            assertEq(policy.requiredTier(address(box), 0, abi.encodePacked(weak[i].selector)), 2, "elsewhere");
        }
        assertEq(policy.requiredTier(address(grants), 0, abi.encodePacked(grants.setBudget.selector)), 2);
        assertEq(policy.requiredTier(address(grants), 0, abi.encodePacked(grants.returnSurplus.selector)), 2);
    }

    function test_RevertWhen_AnyActionOfSeveralIsTooStrong() public {
        vm.startPrank(address(timelock));
        policy.setActionTier(address(box), policy.ANY_SELECTOR(), 1);
        address[] memory targets = new address[](3);
        (targets[0], targets[1], targets[2]) = (address(box), address(box), address(timelock));
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 2, 1, 4));
        policy.termsFor(targets, new uint256[](3), new bytes[](3), GRANT);
        uint256[] memory values = new uint256[](3);
        values[1] = 1;
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 1, 1, 3));
        policy.termsFor(targets, values, new bytes[](3), GRANT);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 2, 3, 4));
        policy.termsFor(targets, values, new bytes[](3), TREASURY);
        policy.termsFor(targets, values, new bytes[](3), UPGRADE);
    }

    function _anywhere(bytes4 selector) private pure returns (uint8) {
        for (uint256 i = 0; i < 15; ++i) {
            if (bytes4(keccak256(bytes(_strong()[i]))) == selector) return 4;
        }
        for (uint256 i = 0; i < 18; ++i) {
            if (bytes4(keccak256(bytes(_spending()[i]))) == selector) return 3;
        }
        return 0;
    }

    function _strong() private pure returns (string[15] memory) {
        return [
            "upgradeToAndCall(address,bytes)",
            "upgradeTo(address)",
            "upgradeAndCall(address,address,bytes)",
            "grantRole(bytes32,address)",
            "revokeRole(bytes32,address)",
            "renounceRole(bytes32,address)",
            "transferOwnership(address)",
            "renounceOwnership()",
            "multicall(bytes[])",
            "setProposalPolicy(address)",
            "setProposalGuardian(address)",
            "updateTimelock(address)",
            "relay(address,uint256,bytes)",
            "setGovernor(address)",
            "releaseAll()"
        ];
    }

    function _spending() private pure returns (string[18] memory) {
        return [
            "transfer(address,uint256)",
            "transferFrom(address,address,uint256)",
            "approve(address,uint256)",
            "increaseAllowance(address,uint256)",
            "burn(uint256)",
            "safeTransfer(address,uint256)",
            "safeTransfer(address,uint256,bytes)",
            "transferAndCall(address,uint256)",
            "transferAndCall(address,uint256,bytes)",
            "approveAndCall(address,uint256)",
            "approveAndCall(address,uint256,bytes)",
            "setApprovalForAll(address,bool)",
            "safeTransferFrom(address,address,uint256)",
            "safeTransferFrom(address,address,uint256,bytes)",
            "safeTransferFrom(address,address,uint256,uint256,bytes)",
            "safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)",
            "withdraw(uint256,address,address)",
            "redeem(uint256,address,address)"
        ];
    }
}
