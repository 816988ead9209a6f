// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelegateProfiles} from "./interfaces/IDelegateProfiles.sol";

/// @title Delegate profiles
/// @dev No storage: readers take the last event of an account.
contract DelegateProfiles is IDelegateProfiles {
    /// @inheritdoc IDelegateProfiles
    uint256 public constant MAX_NAME = 64;
    /// @inheritdoc IDelegateProfiles
    uint256 public constant MAX_STATEMENT = 4096;

    /// @inheritdoc IDelegateProfiles
    function setProfile(string calldata name, string calldata statement) external {
        if (bytes(name).length > MAX_NAME) revert DelegateProfileTooLong(bytes(name).length, MAX_NAME);
        if (bytes(statement).length > MAX_STATEMENT) {
            revert DelegateProfileTooLong(bytes(statement).length, MAX_STATEMENT);
        }
        emit ProfileSet(msg.sender, name, statement);
    }
}
