// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice A weak type declared for a strong action, openly or through calls that carry calls.
contract WeakTypeFailuresTest is Governance {
    function test_AWeakTypeDeclaredForAStrongAction_IsRefused() public {
        _refused(address(timelock), _grab(), 4);
        _refused(address(timelock), abi.encodeCall(timelock.updateDelay, (0)), 4);
        _refused(address(governor), abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(mallory))), 4);
        _refused(address(governor), abi.encodeCall(governor.setProposalGuardian, (mallory)), 4);
        _refused(address(governor), abi.encodeCall(governor.updateTimelock, (timelock)), 4);
        _refused(address(policy), abi.encodeCall(policy.setActionTier, (address(box), 0xffffffff, 1)), 4);
        _refused(address(policy), abi.encodeCall(policy.setType, (GRANT, _types()[UPGRADE])), 4);
        _refused(address(council), abi.encodeCall(council.upgradeToAndCall, (mallory, "")), 4);
        _refused(address(council), abi.encodeCall(council.setGovernor, (mallory)), 4);
        _refused(address(skei), abi.encodeCall(skei.releaseAll, ()), 4);
        _refused(address(kei), abi.encodeCall(IERC20.transfer, (mallory, 1)), 3);
        _refused(address(kei), abi.encodeCall(IERC20.approve, (mallory, 1)), 3);
    }

    /// @dev The governor holds the timelock's roles: what is relayed through it, or scheduled beside it, would run
    /// under the weak type's terms.
    function test_AWeakTypeDeclaredForAStrongAction_AlsoThroughNestedCalls() public {
        bytes memory schedule = abi.encodeCall(
            TimelockController.schedule, (address(timelock), 0, _grab(), bytes32(0), bytes32(0), TIMELOCK_DELAY)
        );
        bytes memory pay =
            abi.encodeCall(TimelockController.schedule, (mallory, 1 ether, "", bytes32(0), bytes32(0), TIMELOCK_DELAY));
        bytes[] memory calls = new bytes[](1);
        calls[0] = _grab();
        _refused(address(timelock), schedule, 4);
        _refused(address(governor), abi.encodeCall(governor.relay, (address(timelock), 0, schedule)), 4);
        _refused(address(governor), abi.encodeCall(governor.relay, (address(timelock), 0, pay)), 4);
        _refused(
            address(governor),
            abi.encodeCall(governor.relay, (address(governor), 0, abi.encodeCall(governor.relay, (mallory, 0, "")))),
            4
        );
        _refused(address(box), abi.encodeWithSignature("multicall(bytes[])", calls), 4);
    }

    /// @dev Behind a harmless action, with another's selector in front, or with ETH on a call that is weak without it.
    function test_AWeakTypeDeclaredForAStrongAction_AlsoAmongWeakOnes() public {
        Proposal memory p = _and(_and(_setBox(1), address(box), 0, ""), address(timelock), 0, _grab());
        _assertNeedsTier(p, 2, 4);
        bytes memory accept = abi.encodeCall(audits.accept, (0, bytes32(0)));
        _assertNeedsTier(_proposal(address(audits), 1, accept, "With ETH"), 0, 3);
    }

    /// @dev The policy's own constructor cannot be talked out of it: what it is given comes first, the floors after.
    function test_AWeakTypeDeclaredForAStrongAction_AlsoWhenTheDeployerSetThemWeak() public {
        IProposalPolicy.ActionTier[] memory weak = new IProposalPolicy.ActionTier[](3);
        weak[0] = IProposalPolicy.ActionTier(address(timelock), 0xffffffff, 1);
        weak[1] = IProposalPolicy.ActionTier(address(0), IERC20.transfer.selector, 1);
        weak[2] = IProposalPolicy.ActionTier(address(kei), IERC20.transfer.selector, 1);
        IProposalPolicy lax =
            IProposalPolicy(_create("ProposalPolicy", abi.encode(address(timelock), FIXED_LIFE, _types(), weak)));
        assertEq(lax.requiredTier(address(timelock), 0, hex"11223344"), 4);
        assertEq(lax.requiredTier(address(kei), 0, abi.encodeCall(IERC20.transfer, (mallory, 1))), 3);
    }

    function _grab() private view returns (bytes memory) {
        return abi.encodeCall(IAccessControl.grantRole, (timelock.PROPOSER_ROLE(), mallory));
    }

    function _refused(address target, bytes memory data, uint8 tier) private {
        _assertNeedsTier(_proposal(target, 0, data, "weak"), 0, tier);
    }
}
