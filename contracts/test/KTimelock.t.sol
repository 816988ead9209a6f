// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KTimelock} from "../src/KTimelock.sol";
import {Deployment} from "./fixtures/Deployment.sol";

contract KTimelockTest is Deployment {
    function testFuzz_ETHThatArrivesIsWrittenDown(uint96 value) public {
        vm.deal(alice, value);
        vm.expectEmit(address(timelock));
        emit KTimelock.EtherReceived(alice, value);
        vm.prank(alice);
        (bool ok,) = address(timelock).call{value: value}("");
        assertTrue(ok);
        assertEq(address(timelock).balance, value);
    }

    /// @dev Contracts that pay with `transfer` leave 2,300 gas.
    function test_TheOldWaysOfPayingStillWork() public {
        vm.deal(address(this), 2 ether);
        assertTrue(payable(address(timelock)).send(1 ether));
        payable(address(timelock)).transfer(1 ether);
        assertEq(address(timelock).balance, 2 ether);
    }

    function test_RevertWhen_ETHComesWithAnUnknownCall() public {
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        (bool ok,) = address(timelock).call{value: 1 ether}(hex"c0de");
        assertFalse(ok);
    }
}
