// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Votes, VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {ERC20Wrapper} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Wrapper.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title An electorate out of any ERC-20
/// @notice Wrap the token one to one and vote with it in a member DAO; unwrap whenever you like. Whoever holds wrapped
/// tokens and has named no delegate is its own.
contract WrappedVotes is ERC20Wrapper, ERC20Votes, VotesExtended {
    constructor(IERC20 underlying_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC20Wrapper(underlying_)
        EIP712(name_, "1")
    {}

    /// @notice The decimals of the wrapped token.
    function decimals() public view override(ERC20, ERC20Wrapper) returns (uint8) {
        return super.decimals();
    }

    /// @notice The timestamp of the block (ERC-6372).
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice `mode=timestamp` (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    /// @dev What a ballot's receipt can hold: beyond it two holders could overflow a tally and stop everybody's votes.
    function _maxSupply() internal pure override returns (uint256) {
        return type(uint120).max;
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        // Before the units move, so that they arrive at the holder's own votes.
        if (to != address(0) && delegates(to) == address(0)) _delegate(to, to);
        super._update(from, to, value);
    }

    function _getVotingUnits(address account) internal view override(ERC20Votes, Votes) returns (uint256) {
        return super._getVotingUnits(account);
    }

    function _delegate(address account, address delegatee) internal override(Votes, VotesExtended) {
        super._delegate(account, delegatee);
    }

    function _transferVotingUnits(address from, address to, uint256 units) internal override(Votes, VotesExtended) {
        super._transferVotingUnits(from, to, units);
    }
}
