// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A policy that burns whatever gas it is given.
contract GreedyPolicy {
    fallback() external {
        while (gasleft() != 0) {}
    }
}
