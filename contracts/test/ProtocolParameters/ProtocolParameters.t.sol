// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "../../src/Governed.sol";
import {ProtocolParameters} from "../../src/ProtocolParameters.sol";
import {IProtocolParameters} from "../../src/interfaces/IProtocolParameters.sol";
import {DeployedCode} from "../fixtures/DeployedCode.sol";

contract ProtocolParametersTest is DeployedCode {
    bytes32 private constant KEY = "protocol.fee";
    IProtocolParameters.Unit private constant UNIT = IProtocolParameters.Unit.BasisPoints;

    ProtocolParameters private parameters;
    address private treasury = makeAddr("treasury");

    function setUp() public {
        parameters = ProtocolParameters(_create("ProtocolParameters", abi.encode(treasury)));
        vm.startPrank(treasury);
    }

    function test_AParameterIsAnnouncedAndKept() public {
        vm.expectEmit(address(parameters));
        emit IProtocolParameters.ParameterDefined(KEY, UNIT, 10, 500, 30);
        parameters.defineParameter(KEY, UNIT, 10, 500, 30);
        assertEq(parameters.valueOf(KEY), 30);
        IProtocolParameters.Parameter memory made = parameters.parameterOf(KEY);
        assertTrue(made.defined);
        assertEq(uint8(made.unit), uint8(UNIT));
        assertEq(made.minimum, 10);
        assertEq(made.maximum, 500);
        assertEq(made.value, 30);
        assertEq(parameters.parameterCount(), 1);
        assertEq(parameters.keyAt(0), KEY);
    }

    function test_TheyAreListedInTheirOrder() public {
        for (uint256 i = 1; i <= 5; ++i) {
            parameters.defineParameter(bytes32(i), IProtocolParameters.Unit(i - 1), 0, i, i);
        }
        assertEq(parameters.parameterCount(), 5);
        for (uint256 i = 0; i < 5; ++i) {
            assertEq(parameters.keyAt(i), bytes32(i + 1));
        }
        vm.expectRevert();
        parameters.keyAt(5);
    }

    function testFuzz_AValueIsSetWithinItsBounds(uint256 minimum, uint256 maximum, uint256 first, uint256 second)
        public
    {
        if (minimum > maximum) (minimum, maximum) = (maximum, minimum);
        (first, second) = (bound(first, minimum, maximum), bound(second, minimum, maximum));
        parameters.defineParameter(KEY, UNIT, minimum, maximum, first);
        vm.expectEmit(address(parameters));
        emit IProtocolParameters.ParameterSet(KEY, first, second);
        parameters.setParameter(KEY, second);
        assertEq(parameters.valueOf(KEY), second);
        assertEq(parameters.parameterOf(KEY).minimum, minimum);
        assertEq(parameters.parameterOf(KEY).maximum, maximum);
    }

    function testFuzz_RevertWhen_TheValueIsOutOfBounds(uint256 value) public {
        vm.assume(value < 10 || value > 500);
        bytes memory refusal =
            abi.encodeWithSelector(IProtocolParameters.ParameterOutOfBounds.selector, KEY, value, 10, 500);
        vm.expectRevert(refusal);
        parameters.defineParameter(KEY, UNIT, 10, 500, value);
        parameters.defineParameter(KEY, UNIT, 10, 500, 30);
        vm.expectRevert(refusal);
        parameters.setParameter(KEY, value);
        assertEq(parameters.valueOf(KEY), 30);
    }

    function test_RevertWhen_TheBoundsAreReversed() public {
        vm.expectRevert(abi.encodeWithSelector(IProtocolParameters.ParameterOutOfBounds.selector, KEY, 7, 9, 5));
        parameters.defineParameter(KEY, UNIT, 9, 5, 7);
    }

    function test_RevertWhen_DefinedTwiceOrWithoutAName() public {
        parameters.defineParameter(KEY, UNIT, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IProtocolParameters.ParameterAlreadyDefined.selector, KEY));
        parameters.defineParameter(KEY, UNIT, 0, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IProtocolParameters.ParameterAlreadyDefined.selector, bytes32(0)));
        parameters.defineParameter(0, UNIT, 0, 1, 1);
    }

    /// @dev Zero is a value; unset is an error.
    function testFuzz_RevertWhen_TheParameterIsUnknown(bytes32 key) public {
        bytes memory refusal = abi.encodeWithSelector(IProtocolParameters.ParameterUnknown.selector, key);
        vm.expectRevert(refusal);
        parameters.valueOf(key);
        vm.expectRevert(refusal);
        parameters.setParameter(key, 0);
        assertFalse(parameters.parameterOf(key).defined);
    }

    function testFuzz_RevertWhen_AnyoneElseGoverns(address caller) public {
        vm.assume(caller != treasury);
        vm.stopPrank();
        vm.startPrank(caller);
        bytes memory refusal = abi.encodeWithSelector(Governed.GovernedOnlyTimelock.selector, caller);
        vm.expectRevert(refusal);
        parameters.defineParameter(KEY, UNIT, 0, 1, 1);
        vm.expectRevert(refusal);
        parameters.setParameter(KEY, 0);
    }
}
