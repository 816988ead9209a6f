// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Vesting arithmetic
/// @notice Import-free, so that a model checker sees it whole.
library Vesting {
    /// @notice `total` in proportion to the time since `start`, nothing before the cliff, all from the end on.
    /// @dev Rounded down, monotone in `timepoint`, never above `total`.
    function vested(uint128 total, uint48 start, uint48 cliff, uint48 duration, uint48 timepoint)
        internal
        pure
        returns (uint256)
    {
        if (timepoint < uint256(start) + cliff) return 0;
        if (timepoint >= uint256(start) + duration) return total;
        return (uint256(total) * (timepoint - start)) / duration;
    }
}
