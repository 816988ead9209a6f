// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Grants} from "../../src/Grants.sol";
import {MilestonePayments} from "../../src/MilestonePayments.sol";
import {MilestoneTests} from "../Audits/MilestoneTests.sol";

contract GrantsMilestonesTest is MilestoneTests {
    function _deploy() internal override returns (MilestonePayments) {
        return Grants(_create("Grants", abi.encode(treasury)));
    }
}
