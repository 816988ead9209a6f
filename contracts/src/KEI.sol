// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title KEI, the protocol's token
/// @notice 1,000,000,000 KEI (18 decimals) exist from the first block on. Nobody can mint or burn.
/// @dev KEI carries no votes: votes come only from staking it in {StakedKEI}. The supply stays below 2^96, which
/// lets a stake's amount fit 96 bits.
contract KEI is ERC20, ERC20Permit {
    /// @param holder Receives the whole supply.
    constructor(address holder) ERC20("KEI", "KEI") ERC20Permit("KEI") {
        _mint(holder, 1_000_000_000e18);
    }
}
