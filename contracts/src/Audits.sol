// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./Governed.sol";
import {MilestonePayments} from "./MilestonePayments.sol";

/// @title Audits
/// @notice Audits that governance orders: the payee is the auditor, the terms are the hash of what is audited, each
/// report is paid when a vote accepts it.
contract Audits is MilestonePayments {
    constructor(address timelock_) Governed(timelock_) {}
}
