// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";

/// @notice Several things of a kind.
contract Editions is ERC1155 {
    constructor(address holder, uint256 id, uint256 amount) ERC1155("") {
        _mint(holder, id, amount, "");
    }
}
