// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title KTimelock: the executor and the treasury
/// @notice OpenZeppelin's TimelockController, with one thing added: ETH that arrives leaves an event, so that the
/// treasury's books are complete from the log alone.
contract KTimelock is TimelockController {
    /// @notice ETH arrived without calldata.
    /// @param value In wei.
    event EtherReceived(address indexed sender, uint256 value);

    constructor(uint256 minDelay, address[] memory proposers, address[] memory executors, address admin)
        TimelockController(minDelay, proposers, executors, admin)
    {}

    /// @dev Cheap enough for the 2,300 gas that `transfer` and `send` leave.
    receive() external payable override {
        emit EtherReceived(msg.sender, msg.value);
    }
}
