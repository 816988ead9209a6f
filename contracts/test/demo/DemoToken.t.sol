// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";

contract DemoTokenTest is Test {
    function testFuzz_ItHasTheDecimalsAndSupplyItWasGiven(uint8 decimals, uint256 supply, address holder) public {
        vm.assume(holder != address(0));
        DemoToken token = new DemoToken("Demo dollar", "dUSD", decimals, holder, supply);
        assertEq(token.decimals(), decimals);
        assertEq(token.totalSupply(), supply);
        assertEq(token.balanceOf(holder), supply);
    }
}
