// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Opens what is internal and never called: OpenZeppelin's two kinds of nonces make us say which one answers.
contract OpenNonces is KGovernor {
    constructor(IVotes token_, TimelockController timelock_, IProposalPolicy policy_)
        KGovernor(token_, timelock_, policy_, address(0))
    {}

    function useChecked(address owner, uint256 nonce) external {
        _useCheckedNonce(owner, nonce);
    }
}

/// @notice A nonce carries its key: the sequences of two keys do not touch.
contract NoncesTest is Governance {
    function test_AKeyedNonceIsUsedInItsOwnSequence() public {
        OpenNonces open = new OpenNonces(skei, timelock, policy);
        uint256 keyed = uint256(7) << 64;
        open.useChecked(alice, keyed);
        assertEq(open.nonces(alice, 7), keyed + 1);
        assertEq(open.nonces(alice), 0);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, alice, keyed + 1));
        open.useChecked(alice, keyed);
    }
}
