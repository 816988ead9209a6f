// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Counts how often each action of a handler was called and how often it went through.
/// @dev An action counts as done when it reaches its end; one that gave up early calls `_skipAction`.
abstract contract ActionLog {
    bytes32[] private _names;
    /// @notice Calls of all actions together.
    uint256 public totalCalls;
    mapping(bytes32 name => uint256) public calls;
    mapping(bytes32 name => uint256) public skips;

    modifier counted(bytes32 name) {
        if (calls[name] == 0) _names.push(name);
        ++calls[name];
        ++totalCalls;
        _;
    }

    /// @notice The actions called so far.
    function actionNames() external view returns (bytes32[] memory) {
        return _names;
    }

    function done(bytes32 name) external view returns (uint256) {
        return calls[name] - skips[name];
    }

    function _skipAction(bytes32 name) internal {
        ++skips[name];
    }
}
