// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DelegateProfiles} from "../src/DelegateProfiles.sol";
import {Deployment} from "./fixtures/Deployment.sol";

/// @notice Every contract fits the limit of EIP-170. Meaningful with DEPLOYED_CODE, harmless without.
contract SizesTest is Deployment {
    uint256 private constant LIMIT = 24_576;

    function test_EveryContractFitsTheLimit() public {
        assertLt(address(kei).code.length, LIMIT);
        assertLt(address(skei).code.length, LIMIT);
        assertLt(address(governor).code.length, LIMIT);
        assertLt(address(timelock).code.length, LIMIT);
        assertLt(address(new DelegateProfiles()).code.length, LIMIT);
    }
}
