// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A contract that is redeployed with other code at the same address (CREATE2 after a self-destruct).
contract Mutable {
    uint256 public calls;

    function run() external payable {
        ++calls;
    }

    receive() external payable {}
}

/// @notice What stands at its address afterwards.
contract Mutated {
    uint256 public calls;

    function run() external payable {
        calls += 1_000_000;
    }

    receive() external payable {}
}
