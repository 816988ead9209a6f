// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Something that a decision acts on.
contract Box {
    error BoxOnlyOwner(address caller);

    address public immutable owner;
    uint256 public value;
    uint256 public sets;

    constructor(address owner_) {
        owner = owner_;
    }

    function set(uint256 value_) external payable {
        if (msg.sender != owner) revert BoxOnlyOwner(msg.sender);
        value = value_;
        ++sets;
    }

    receive() external payable {}
}
