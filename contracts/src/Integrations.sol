// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./Governed.sol";
import {IIntegrations} from "./interfaces/IIntegrations.sol";

/// @title Third-party integrations
/// @dev Documented in {IIntegrations}.
contract Integrations is IIntegrations, Governed {
    mapping(address account => mapping(bytes32 capability => Integration)) private _integrations;

    constructor(address timelock_) Governed(timelock_) {}

    /// @inheritdoc IIntegrations
    function grantCapability(address account, bytes32 capability, uint48 expiresAt, string calldata uri)
        external
        onlyTimelock
    {
        if (account.code.length == 0) revert IntegrationNeedsCode(account);
        if (expiresAt <= block.timestamp) revert IntegrationExpiryInPast(expiresAt);
        bytes32 codeHash = account.codehash;
        _integrations[account][capability] =
            Integration({status: Status.Active, expiresAt: expiresAt, codeHash: codeHash, uri: uri});
        emit IntegrationGranted(account, capability, expiresAt, codeHash, uri);
    }

    /// @inheritdoc IIntegrations
    function suspend(address account, bytes32 capability) external onlyTimelock {
        _change(account, capability, Status.Active, Status.Suspended);
        emit IntegrationSuspended(account, capability);
    }

    /// @inheritdoc IIntegrations
    function resume(address account, bytes32 capability) external onlyTimelock {
        _change(account, capability, Status.Suspended, Status.Active);
        emit IntegrationResumed(account, capability);
    }

    /// @inheritdoc IIntegrations
    function revokeCapability(address account, bytes32 capability) external onlyTimelock {
        Status status = _integrations[account][capability].status;
        if (status != Status.Active && status != Status.Suspended) {
            revert IntegrationWrongStatus(account, capability, status);
        }
        _integrations[account][capability].status = Status.Revoked;
        emit IntegrationRevoked(account, capability);
    }

    /// @inheritdoc IIntegrations
    function isAllowed(address account, bytes32 capability) external view returns (bool) {
        Integration storage integration = _integrations[account][capability];
        return integration.status == Status.Active && block.timestamp < integration.expiresAt
            && account.codehash == integration.codeHash;
    }

    /// @inheritdoc IIntegrations
    function integrationOf(address account, bytes32 capability) external view returns (Integration memory) {
        return _integrations[account][capability];
    }

    function _change(address account, bytes32 capability, Status from, Status to) private {
        Integration storage integration = _integrations[account][capability];
        if (integration.status != from) revert IntegrationWrongStatus(account, capability, integration.status);
        integration.status = to;
    }
}
