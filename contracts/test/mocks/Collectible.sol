// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @notice One thing of its kind.
contract Collectible is ERC721 {
    constructor(address holder, uint256 id) ERC721("Collectible", "ONE") {
        _mint(holder, id);
    }
}
