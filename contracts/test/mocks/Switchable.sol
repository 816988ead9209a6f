// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @notice Somebody else's upgradeable contract.
contract Switchable is UUPSUpgradeable {
    address public owner;
    uint256 public calls;

    function own(address owner_) external {
        require(owner == address(0), "owned");
        owner = owner_;
    }

    function run() external {
        ++calls;
    }

    function _authorizeUpgrade(address) internal view override {
        require(msg.sender == owner, "not the owner");
    }
}
