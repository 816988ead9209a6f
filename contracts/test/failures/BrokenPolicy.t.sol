// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";
import {BrokenPolicy} from "../mocks/BrokenPolicy.sol";
import {GreedyPolicy} from "../mocks/GreedyPolicy.sol";

/// @notice A policy that fails, is missing, burns all gas or forbids everything: the strictest type needs none.
contract BrokenPolicyFailuresTest is Governance {
    function test_ABrokenPolicyThatBricksProposing_IsReplacedByTheConstitutionalType() public {
        address[4] memory broken = [address(new BrokenPolicy()), address(new GreedyPolicy()), address(0), mallory];
        for (uint256 i = 0; i < broken.length; ++i) {
            uint256 state = vm.snapshotState();
            _enact(_policyOf(UPGRADE, IProposalPolicy(broken[i])));
            Proposal memory p = _setBox(8);
            vm.expectRevert();
            vm.prank(alice);
            governor.propose{gas: 3_000_000}(p.targets, p.values, p.calldatas, p.description);
            _enact(_policyOf(CONSTITUTIONAL, policy));
            _enact(p);
            assertEq(box.value(), 8);
            vm.revertToState(state);
        }
    }

    /// @dev The same when every type is disabled, or asks for more than anybody has.
    function test_ABrokenPolicyThatBricksProposing_ByItsOwnSettingsAsWell() public {
        for (uint8 kind = GENERAL; kind <= SEAT; ++kind) {
            IProposalPolicy.TypeConfig memory config = _types()[kind];
            config.enabled = false;
            vm.prank(address(timelock));
            policy.setType(kind, config);
        }
        Proposal memory p = _setBox(8);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyUnknownType.selector, GENERAL));
        _submit(alice, p);
        bytes memory enable = abi.encodeCall(policy.setType, (GENERAL, _types()[GENERAL]));
        _enact(_proposal(CONSTITUTIONAL, address(policy), 0, enable, "Enable"));
        _submit(alice, p);
    }

    function _policyOf(uint8 kind, IProposalPolicy next) private view returns (Proposal memory) {
        bytes memory data = abi.encodeCall(governor.setProposalPolicy, (next));
        return _proposal(kind, address(governor), 0, data, "Another policy");
    }
}
