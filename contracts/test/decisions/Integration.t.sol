// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../fixtures/Governance.sol";

/// @notice Decision: a third party's contract gets a capability, is suspended, and loses it.
contract IntegrationDecisionTest is Governance {
    bytes32 private constant CAPABILITY = "oracle";

    function test_ItIsGrantedSuspendedResumedAndRevoked() public {
        assertFalse(integrations.isAllowed(address(box), CAPABILITY));
        uint48 expiry = uint48(_now() + 365 days);
        _decide(abi.encodeCall(integrations.grantCapability, (address(box), CAPABILITY, expiry, "ipfs://it")));
        assertTrue(integrations.isAllowed(address(box), CAPABILITY));
        _decide(abi.encodeCall(integrations.suspend, (address(box), CAPABILITY)));
        assertFalse(integrations.isAllowed(address(box), CAPABILITY));
        _decide(abi.encodeCall(integrations.resume, (address(box), CAPABILITY)));
        assertTrue(integrations.isAllowed(address(box), CAPABILITY));
        _decide(abi.encodeCall(integrations.revokeCapability, (address(box), CAPABILITY)));
        assertFalse(integrations.isAllowed(address(box), CAPABILITY));
        vm.warp(expiry - 1);
        assertFalse(integrations.isAllowed(address(box), CAPABILITY));
    }

    function _decide(bytes memory data) private {
        Proposal memory p = _proposal(INTEGRATION, address(integrations), 0, data, "Integration");
        _assertNeedsTier(p, 0, 2);
        p.kind = INTEGRATION;
        _enact(p);
    }
}
