// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The DAO's identity (ERC-4824)
/// @notice Where the documents are that describe this DAO: members, proposals, activity, contracts, governance.
interface IDAO {
    /// @notice The document moved.
    event DAOURIUpdate(address daoAddress, string daoURI);

    /// @notice A URI of JSON-LD after ERC-4824.
    function daoURI() external view returns (string memory);

    /// @notice Names another document. Only by a vote.
    function setDaoURI(string calldata newDaoURI) external;
}
