// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What decisions act on
/// @notice A contract that obeys the timelock, and so the votes, and nobody else.
abstract contract Governed {
    /// @notice The timelock.
    address public immutable timelock;

    /// @notice Only the timelock may do this.
    error GovernedOnlyTimelock(address caller);

    constructor(address timelock_) {
        timelock = timelock_;
    }

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert GovernedOnlyTimelock(msg.sender);
        _;
    }
}
