// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProtocolParameters} from "../../src/interfaces/IProtocolParameters.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Decision: a parameter of the protocol is defined and changed, within its bounds.
contract ParameterDecisionTest is Governance {
    bytes32 private constant FEE = "protocol.fee";

    function setUp() public override {
        super.setUp();
        bytes memory data =
            abi.encodeCall(parameters.defineParameter, (FEE, IProtocolParameters.Unit.BasisPoints, 10, 500, 30));
        _enact(_proposal(GENERAL, address(parameters), 0, data, "Define the fee"));
    }

    function testFuzz_AVoteSetsItsValue(uint256 value) public {
        value = bound(value, 10, 500);
        assertEq(parameters.valueOf(FEE), 30);
        Proposal memory p = _set(value);
        _assertNeedsTier(p, 0, 2);
        p.kind = GENERAL;
        _enact(p);
        assertEq(parameters.valueOf(FEE), value);
    }

    /// @dev A vote for what the bounds do not allow passes and changes nothing.
    function testFuzz_RevertWhen_TheValueIsOutOfBounds(uint256 value) public {
        vm.assume(value < 10 || value > 500);
        uint256 id = _ready(_set(value));
        vm.expectRevert(abi.encodeWithSelector(IProtocolParameters.ParameterOutOfBounds.selector, FEE, value, 10, 500));
        governor.execute(id);
        assertEq(parameters.valueOf(FEE), 30);
    }

    function _set(uint256 value) private view returns (Proposal memory) {
        bytes memory data = abi.encodeCall(parameters.setParameter, (FEE, value));
        return _proposal(GENERAL, address(parameters), 0, data, "Set the fee");
    }
}
