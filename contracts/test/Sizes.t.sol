// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @notice Every contract fits the limit of EIP-170. Only what is deployed: the quick profile's code is larger.
contract SizesTest is Test {
    uint256 private constant LIMIT = 24_576;

    function test_EveryContractFitsTheLimit() public view {
        if (!vm.envOr("DEPLOYED_CODE", false)) return;
        string[16] memory names = [
            "Audits",
            "Council",
            "CouncilGuardian",
            "DAOIdentity",
            "DelegateProfiles",
            "DemoToken",
            "Grants",
            "Integrations",
            "KEI",
            "KGovernor",
            "KTimelock",
            "MemberGovernor",
            "ProposalPolicy",
            "ProtocolParameters",
            "StakedKEI",
            "WrappedVotes"
        ];
        for (uint256 i = 0; i < names.length; ++i) {
            string memory artifact = string.concat("contracts/out-deploy/", names[i], ".sol/", names[i], ".json");
            uint256 size = vm.getDeployedCode(artifact).length;
            assertGt(size, 0, names[i]);
            assertLt(size, LIMIT, names[i]);
        }
    }
}
