// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A token whose transfers return false instead of failing.
contract SilentToken {
    function transfer(address, uint256) external pure returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return false;
    }
}
