// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Named numbers that governance sets
/// @notice Each has a unit and bounds, given once; a vote changes the value within them.
interface IProtocolParameters {
    /// @notice How a value is read. Basis points: 10,000 is the whole. Seconds; base units (18 decimals); a count; 0 or 1.
    enum Unit {
        BasisPoints,
        Seconds,
        BaseUnits,
        Count,
        Flag
    }

    struct Parameter {
        bool defined;
        Unit unit;
        uint256 minimum;
        uint256 maximum;
        uint256 value;
    }

    event ParameterDefined(bytes32 indexed key, Unit unit, uint256 minimum, uint256 maximum, uint256 value);
    event ParameterSet(bytes32 indexed key, uint256 oldValue, uint256 newValue);

    error ParameterUnknown(bytes32 key);
    error ParameterAlreadyDefined(bytes32 key);
    error ParameterOutOfBounds(bytes32 key, uint256 value, uint256 minimum, uint256 maximum);

    /// @notice Adds a parameter. Its unit and bounds stay. Only by a vote.
    /// @param key A short ASCII name, left-aligned, such as `"protocol.fee"`.
    function defineParameter(bytes32 key, Unit unit, uint256 minimum, uint256 maximum, uint256 value) external;

    /// @notice Sets a value within its bounds. Only by a vote.
    function setParameter(bytes32 key, uint256 value) external;

    /// @notice The value; reverts for a key nobody defined, so that zero is never mistaken for "unset".
    function valueOf(bytes32 key) external view returns (uint256);

    /// @notice Value, unit and bounds; all zero for an unknown key.
    function parameterOf(bytes32 key) external view returns (Parameter memory);

    /// @notice How many there are.
    function parameterCount() external view returns (uint256);

    /// @notice Keys in the order they were defined.
    function keyAt(uint256 index) external view returns (bytes32);
}
