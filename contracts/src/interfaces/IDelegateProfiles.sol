// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What delegates say of themselves
/// @notice A name and a statement per account, kept in the chain's log so that no server owns them. They carry no
/// rights and are not verified: whoever shows them shows the address beside them.
interface IDelegateProfiles {
    /// @notice An account published its profile; the latest one counts. Empty strings take it back.
    event ProfileSet(address indexed account, string name, string statement);

    /// @notice The name is longer than `MAX_NAME` or the statement longer than `MAX_STATEMENT` bytes.
    error DelegateProfileTooLong(uint256 length, uint256 maximum);

    /// @notice Publishes the sender's profile.
    /// @param name At most `MAX_NAME` bytes of UTF-8.
    /// @param statement Markdown, at most `MAX_STATEMENT` bytes of UTF-8.
    function setProfile(string calldata name, string calldata statement) external;

    /// @notice Longest name, in bytes.
    function MAX_NAME() external view returns (uint256);

    /// @notice Longest statement, in bytes.
    function MAX_STATEMENT() external view returns (uint256);
}
