// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Third-party integrations
/// @notice Which foreign contract may do what, and until when. Contracts of the protocol ask `isAllowed`.
interface IIntegrations {
    enum Status {
        None,
        Active,
        Suspended,
        Revoked
    }

    /// @param codeHash Code of the contract when it was granted; if it changes, the grant is void.
    /// @param expiresAt Timestamp from which the grant is void.
    struct Integration {
        Status status;
        uint48 expiresAt;
        bytes32 codeHash;
        string uri;
    }

    event IntegrationGranted(
        address indexed account, bytes32 indexed capability, uint48 expiresAt, bytes32 codeHash, string uri
    );
    event IntegrationSuspended(address indexed account, bytes32 indexed capability);
    event IntegrationResumed(address indexed account, bytes32 indexed capability);
    event IntegrationRevoked(address indexed account, bytes32 indexed capability);

    error IntegrationNeedsCode(address account);
    error IntegrationExpiryInPast(uint256 expiresAt);
    error IntegrationWrongStatus(address account, bytes32 capability, Status status);

    /// @notice Grants a capability to a contract until a date; grants it anew if it had one. Only by a vote.
    function grantCapability(address account, bytes32 capability, uint48 expiresAt, string calldata uri) external;

    /// @notice Suspends an active grant; `resume` takes that back. Only by a vote.
    function suspend(address account, bytes32 capability) external;

    /// @notice Takes a suspension back. Only by a vote.
    function resume(address account, bytes32 capability) external;

    /// @notice Ends a grant for good (until a new one). Only by a vote.
    function revokeCapability(address account, bytes32 capability) external;

    /// @notice Whether the grant is active, not expired, and the code unchanged.
    function isAllowed(address account, bytes32 capability) external view returns (bool);

    /// @notice The grant as it stands.
    function integrationOf(address account, bytes32 capability) external view returns (Integration memory);
}
