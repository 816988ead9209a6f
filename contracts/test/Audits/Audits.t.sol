// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Audits} from "../../src/Audits.sol";
import {MilestonePayments} from "../../src/MilestonePayments.sol";
import {MilestoneTests} from "./MilestoneTests.sol";

contract AuditsTest is MilestoneTests {
    function _deploy() internal override returns (MilestonePayments) {
        return Audits(_create("Audits", abi.encode(treasury)));
    }

    function test_ItObeysTheTimelock() public view {
        assertEq(payments.timelock(), treasury);
    }
}
