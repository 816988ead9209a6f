// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A policy that fails whatever it is asked.
contract BrokenPolicy {
    error PolicyIsBroken();

    fallback() external {
        revert PolicyIsBroken();
    }
}
