// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The history that overriding needs
/// @notice OpenZeppelin's VotesExtended, and the buckets that stand for stakes delegated one by one.
interface IVotesHistory {
    /// @notice Weight `account` had to delegate at `timepoint`.
    function getPastBalanceOf(address account, uint256 timepoint) external view returns (uint256);

    /// @notice Whom `account` had delegated it to.
    function getPastDelegate(address account, uint256 timepoint) external view returns (address);

    /// @notice The account that stands for what `owner` gave to `delegatee` stake by stake.
    function bucketOf(address owner, address delegatee) external view returns (address);
}
