// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @notice Fails on purpose. `scripts/forge-test.ts` runs it apart from all others and demands a failure: a run that
/// cannot turn red proves nothing.
contract CanaryTest is Test {
    function test_TheCanaryFails() public pure {
        assertTrue(false, "the canary sings");
    }
}
