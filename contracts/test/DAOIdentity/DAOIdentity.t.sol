// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DAOIdentity} from "../../src/DAOIdentity.sol";
import {Governed} from "../../src/Governed.sol";
import {IDAO} from "../../src/interfaces/IDAO.sol";
import {DeployedCode} from "../fixtures/DeployedCode.sol";

contract DAOIdentityTest is DeployedCode {
    address private treasury = makeAddr("treasury");
    DAOIdentity private identity;

    function setUp() public {
        identity = DAOIdentity(_create("DAOIdentity", abi.encode(treasury, "ipfs://first")));
    }

    function test_ItStartsWithItsDocument() public {
        assertEq(identity.daoURI(), "ipfs://first");
        assertEq(identity.timelock(), treasury);
        vm.expectEmit();
        emit IDAO.DAOURIUpdate(treasury, "ipfs://other");
        _create("DAOIdentity", abi.encode(treasury, "ipfs://other"));
    }

    function testFuzz_TheTimelockNamesAnother(string calldata uri) public {
        vm.expectEmit(address(identity));
        emit IDAO.DAOURIUpdate(treasury, uri);
        vm.prank(treasury);
        identity.setDaoURI(uri);
        assertEq(identity.daoURI(), uri);
    }

    function testFuzz_RevertWhen_AnyoneElseNamesIt(address caller) public {
        vm.assume(caller != treasury);
        vm.expectRevert(abi.encodeWithSelector(Governed.GovernedOnlyTimelock.selector, caller));
        vm.prank(caller);
        identity.setDaoURI("");
    }
}
