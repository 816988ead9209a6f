// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The arithmetic of taking weight back from a delegate
/// @notice Import-free, so that a model checker sees it whole.
library Fraction {
    /// @notice What is left of `cast` votes when `taken` of the `held` weight behind them is taken back:
    /// `floor(cast × (held − taken) / held)`.
    /// @dev Rounded down: a delegate never keeps more than its remaining weight. All arguments fit 128 bits, so the
    /// product fits 256. Requires `0 < held` and `taken ≤ held`.
    function kept(uint128 cast, uint256 taken, uint256 held) internal pure returns (uint256) {
        return (uint256(cast) * (held - taken)) / held;
    }
}
