// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./Governed.sol";
import {IProtocolParameters} from "./interfaces/IProtocolParameters.sol";

/// @title Protocol parameters
/// @dev Documented in {IProtocolParameters}.
contract ProtocolParameters is IProtocolParameters, Governed {
    mapping(bytes32 key => Parameter) private _parameters;
    bytes32[] private _keys;

    constructor(address timelock_) Governed(timelock_) {}

    /// @inheritdoc IProtocolParameters
    function defineParameter(bytes32 key, Unit unit, uint256 minimum, uint256 maximum, uint256 value)
        external
        onlyTimelock
    {
        Parameter storage parameter = _parameters[key];
        if (key == bytes32(0) || parameter.defined) revert ParameterAlreadyDefined(key);
        if (minimum > maximum || value < minimum || value > maximum) {
            revert ParameterOutOfBounds(key, value, minimum, maximum);
        }
        _parameters[key] = Parameter({defined: true, unit: unit, minimum: minimum, maximum: maximum, value: value});
        _keys.push(key);
        emit ParameterDefined(key, unit, minimum, maximum, value);
    }

    /// @inheritdoc IProtocolParameters
    function setParameter(bytes32 key, uint256 value) external onlyTimelock {
        Parameter storage parameter = _parameters[key];
        if (!parameter.defined) revert ParameterUnknown(key);
        if (value < parameter.minimum || value > parameter.maximum) {
            revert ParameterOutOfBounds(key, value, parameter.minimum, parameter.maximum);
        }
        uint256 oldValue = parameter.value;
        parameter.value = value;
        emit ParameterSet(key, oldValue, value);
    }

    /// @inheritdoc IProtocolParameters
    function valueOf(bytes32 key) external view returns (uint256) {
        if (!_parameters[key].defined) revert ParameterUnknown(key);
        return _parameters[key].value;
    }

    /// @inheritdoc IProtocolParameters
    function parameterOf(bytes32 key) external view returns (Parameter memory) {
        return _parameters[key];
    }

    /// @inheritdoc IProtocolParameters
    function parameterCount() external view returns (uint256) {
        return _keys.length;
    }

    /// @inheritdoc IProtocolParameters
    function keyAt(uint256 index) external view returns (bytes32) {
        return _keys[index];
    }
}
