// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IGovernorCountingFlex} from "../interfaces/IGovernorCountingFlex.sol";
import {IVotesHistory} from "../interfaces/IVotesHistory.sol";
import {Fraction} from "../libraries/Fraction.sol";

/// @title Fractional and overridable counting in one module
/// @dev What it promises is in {IGovernorCountingFlex}. Receipts and tallies are packed: a plain vote writes one
/// receipt slot and one tally slot.
abstract contract GovernorCountingFlex is GovernorVotes, IGovernorCountingFlex {
    bytes32 public constant OVERRIDE_BALLOT_TYPEHASH =
        keccak256("OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)");
    bytes32 public constant OVERRIDE_PART_BALLOT_TYPEHASH = keccak256(
        "OverridePartBallot(uint256 proposalId,address delegatee,uint8 support,address voter,uint256 nonce,string reason)"
    );

    uint8 private constant AGAINST = 0;
    uint8 private constant FOR = 1;
    uint8 private constant ABSTAIN = 2;
    uint8 private constant FRACTIONAL = 255;

    struct Tally {
        uint128 againstVotes;
        uint128 forVotes;
        uint128 abstainVotes;
        mapping(address voter => Receipt) receipts;
    }

    mapping(uint256 proposalId => Tally) private _tallies;

    // ------------------------------------------------------------------ views

    // solhint-disable-next-line func-name-mixedcase
    function COUNTING_MODE() public pure virtual override returns (string memory) {
        return "support=bravo,fractional,override&quorum=for,abstain&params=fractional&overridable=true";
    }

    function hasVoted(uint256 proposalId, address account) public view virtual override returns (bool) {
        return usedVotes(proposalId, account) != 0;
    }

    /// @inheritdoc IGovernorCountingFlex
    function hasVotedOverride(uint256 proposalId, address account) public view virtual returns (bool) {
        return _tallies[proposalId].receipts[account].hasOverridden;
    }

    /// @inheritdoc IGovernorCountingFlex
    function usedVotes(uint256 proposalId, address account) public view virtual returns (uint256) {
        Receipt storage ballot = _tallies[proposalId].receipts[account];
        return uint256(ballot.againstVotes) + ballot.forVotes + ballot.abstainVotes;
    }

    /// @inheritdoc IGovernorCountingFlex
    function remainingVotes(uint256 proposalId, address account) public view virtual returns (uint256) {
        uint256 weight = _getVotes(account, proposalSnapshot(proposalId), "");
        return weight - usedVotes(proposalId, account) - _tallies[proposalId].receipts[account].overridden;
    }

    /// @inheritdoc IGovernorCountingFlex
    function receiptOf(uint256 proposalId, address account) public view virtual returns (Receipt memory) {
        return _tallies[proposalId].receipts[account];
    }

    /// @inheritdoc IGovernorCountingFlex
    function proposalVotes(uint256 proposalId)
        public
        view
        virtual
        returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
    {
        Tally storage tally = _tallies[proposalId];
        return (tally.againstVotes, tally.forVotes, tally.abstainVotes);
    }

    // ------------------------------------------------------------------ overriding

    /// @inheritdoc IGovernorCountingFlex
    function castOverrideVote(uint256 proposalId, uint8 support, string calldata reason)
        public
        virtual
        returns (uint256 weight)
    {
        return _castOverride(proposalId, _msgSender(), _msgSender(), support, reason);
    }

    /// @inheritdoc IGovernorCountingFlex
    function castOverridePart(uint256 proposalId, address delegatee, uint8 support, string calldata reason)
        public
        virtual
        returns (uint256 weight)
    {
        return _castOverride(proposalId, _msgSender(), _bucketOf(_msgSender(), delegatee), support, reason);
    }

    /// @inheritdoc IGovernorCountingFlex
    function castOverrideVoteBySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string calldata reason,
        bytes calldata signature
    ) public virtual returns (uint256 weight) {
        bytes32 structHash = keccak256(
            abi.encode(OVERRIDE_BALLOT_TYPEHASH, proposalId, support, voter, _useNonce(voter), keccak256(bytes(reason)))
        );
        _checkSignature(voter, structHash, signature);
        return _castOverride(proposalId, voter, voter, support, reason);
    }

    /// @inheritdoc IGovernorCountingFlex
    function castOverridePartBySig(
        uint256 proposalId,
        address delegatee,
        uint8 support,
        address voter,
        string calldata reason,
        bytes calldata signature
    ) public virtual returns (uint256 weight) {
        bytes32 structHash = keccak256(
            abi.encode(
                OVERRIDE_PART_BALLOT_TYPEHASH,
                proposalId,
                delegatee,
                support,
                voter,
                _useNonce(voter),
                keccak256(bytes(reason))
            )
        );
        _checkSignature(voter, structHash, signature);
        return _castOverride(proposalId, voter, _bucketOf(voter, delegatee), support, reason);
    }

    // ------------------------------------------------------------------ internal

    function _countVote(uint256 proposalId, address account, uint8 support, uint256 totalWeight, bytes memory params)
        internal
        virtual
        override
        returns (uint256 weight)
    {
        Tally storage tally = _tallies[proposalId];
        Receipt storage ballot = tally.receipts[account];
        uint256 used = uint256(ballot.againstVotes) + ballot.forVotes;
        // The second slot of a receipt is empty for most voters; reading it is what the rules below need.
        used += uint256(ballot.abstainVotes) + ballot.overridden;
        if (totalWeight <= used) revert GovernorAlreadyCastVote(account);
        uint256 remaining = totalWeight - used;

        if (support == FRACTIONAL) {
            (uint128 againstVotes, uint128 forVotes, uint128 abstainVotes) = _unpack(params);
            weight = uint256(againstVotes) + forVotes + abstainVotes;
            if (weight > remaining) revert GovernorExceedRemainingWeight(account, weight, remaining);
            if (againstVotes != 0) _add(tally, ballot, AGAINST, againstVotes);
            if (forVotes != 0) _add(tally, ballot, FOR, forVotes);
            if (abstainVotes != 0) _add(tally, ballot, ABSTAIN, abstainVotes);
        } else {
            if (support > ABSTAIN) revert GovernorInvalidVoteType();
            if (params.length != 0) revert GovernorInvalidVoteParams();
            _add(tally, ballot, support, SafeCast.toUint128(remaining));
            return remaining;
        }
    }

    /// @dev `holder` is the account whose delegated weight is taken back: the voter itself, or one of its buckets.
    function _countOverride(uint256 proposalId, address holder, uint8 support)
        internal
        virtual
        returns (uint256 weight)
    {
        if (support > ABSTAIN) revert GovernorInvalidVoteType();
        Tally storage tally = _tallies[proposalId];
        if (tally.receipts[holder].hasOverridden) revert GovernorAlreadyOverriddenVote(holder);
        tally.receipts[holder].hasOverridden = true;

        uint256 snapshot = proposalSnapshot(proposalId);
        IVotesHistory history = IVotesHistory(address(token()));
        weight = history.getPastBalanceOf(holder, snapshot);
        if (weight == 0) revert GovernorNothingToOverride(holder);
        address delegate = history.getPastDelegate(holder, snapshot);
        if (delegate != address(0)) _takeBack(proposalId, tally, delegate, weight, snapshot);
        _addToTally(tally, support, SafeCast.toUint128(weight));
    }

    function _castOverride(uint256 proposalId, address voter, address holder, uint8 support, string calldata reason)
        internal
        virtual
        returns (uint256 weight)
    {
        _validateStateBitmap(proposalId, _encodeStateBitmap(ProposalState.Active));
        weight = _countOverride(proposalId, holder, support);
        emit OverrideVoteCast(voter, proposalId, support, weight, reason);
        if (holder != voter) emit OverridePartCast(voter, proposalId, holder);
        _tallyUpdated(proposalId);
    }

    // ------------------------------------------------------------------ private

    /// @dev The tally becomes what it would have been had the delegate never held `weight`.
    function _takeBack(uint256 proposalId, Tally storage tally, address delegate, uint256 weight, uint256 snapshot)
        private
    {
        Receipt storage ballot = tally.receipts[delegate];
        uint120 overridden = ballot.overridden;
        if (ballot.againstVotes | ballot.forVotes | ballot.abstainVotes != 0) {
            uint256 held = _getVotes(delegate, snapshot, "") - overridden;
            _reduce(proposalId, tally, delegate, AGAINST, weight, held);
            _reduce(proposalId, tally, delegate, FOR, weight, held);
            _reduce(proposalId, tally, delegate, ABSTAIN, weight, held);
        }
        ballot.overridden = overridden + SafeCast.toUint120(weight);
    }

    function _reduce(
        uint256 proposalId,
        Tally storage tally,
        address delegate,
        uint8 support,
        uint256 taken,
        uint256 held
    ) private {
        Receipt storage ballot = tally.receipts[delegate];
        uint128 cast = support == AGAINST ? ballot.againstVotes : support == FOR ? ballot.forVotes : ballot.abstainVotes;
        if (cast == 0) return;
        // Never above `cast`, so it fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint128 kept = uint128(Fraction.kept(cast, taken, held));
        uint128 lost = cast - kept;
        if (support == AGAINST) {
            ballot.againstVotes = kept;
            tally.againstVotes -= lost;
        } else if (support == FOR) {
            ballot.forVotes = kept;
            tally.forVotes -= lost;
        } else {
            ballot.abstainVotes = kept;
            tally.abstainVotes -= lost;
        }
        emit VoteReduced(delegate, proposalId, support, lost);
    }

    function _add(Tally storage tally, Receipt storage ballot, uint8 support, uint128 weight) private {
        if (support == AGAINST) ballot.againstVotes += weight;
        else if (support == FOR) ballot.forVotes += weight;
        else ballot.abstainVotes += weight;
        _addToTally(tally, support, weight);
    }

    function _addToTally(Tally storage tally, uint8 support, uint128 weight) private {
        if (support == AGAINST) tally.againstVotes += weight;
        else if (support == FOR) tally.forVotes += weight;
        else tally.abstainVotes += weight;
    }

    function _checkSignature(address voter, bytes32 structHash, bytes calldata signature) private view {
        if (!SignatureChecker.isValidSignatureNowCalldata(voter, _hashTypedDataV4(structHash), signature)) {
            revert GovernorInvalidSignature(voter);
        }
    }

    function _bucketOf(address owner, address delegatee) private view returns (address) {
        return IVotesHistory(address(token())).bucketOf(owner, delegatee);
    }

    /// @dev `params` is `abi.encodePacked(uint128 against, uint128 for, uint128 abstain)`.
    function _unpack(bytes memory params)
        private
        pure
        returns (uint128 againstVotes, uint128 forVotes, uint128 abstainVotes)
    {
        if (params.length != 48) revert GovernorInvalidVoteParams();
        assembly ("memory-safe") {
            againstVotes := shr(128, mload(add(params, 0x20)))
            forVotes := shr(128, mload(add(params, 0x30)))
            abstainVotes := shr(128, mload(add(params, 0x40)))
        }
    }
}
