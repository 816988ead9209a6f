// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Counting: fractional votes, and delegation that can be overridden
/// @notice Support is 0 Against, 1 For, 2 Abstain, or 255 with `abi.encodePacked(uint128 against, uint128 for,
/// uint128 abstain)` as params, which may be repeated until the weight is used up.
///
/// While voting is open, whoever has delegated weight may once take its own snapshot weight back from its delegate and
/// cast it, before or after the delegate voted. The tally is what it would have been had the delegate never held that
/// weight; the order of the two does not matter beyond one base unit per option and override, which is dropped.
interface IGovernorCountingFlex {
    /// @notice What an account has done on a proposal.
    /// @param overridden Weight that delegators have taken back from this account.
    /// @param hasOverridden Whether this account has taken its own weight back from its delegate.
    struct Receipt {
        uint128 againstVotes;
        uint128 forVotes;
        uint128 abstainVotes;
        uint120 overridden;
        bool hasOverridden;
    }

    /// @notice A delegator cast the weight it took back from its delegate.
    event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason);

    /// @notice The override just reported was of the stakes behind `bucket`, not of the account's default delegation.
    event OverridePartCast(address indexed voter, uint256 indexed proposalId, address indexed bucket);

    /// @notice A delegate's ballot lost `weight` because a delegator took its part back.
    event VoteReduced(address indexed delegate, uint256 proposalId, uint8 support, uint256 weight);

    /// @notice A fractional ballot asks for more than is left.
    error GovernorExceedRemainingWeight(address voter, uint256 usedVotes, uint256 remainingWeight);

    /// @notice The account has used its override on this proposal.
    error GovernorAlreadyOverriddenVote(address account);

    /// @notice The account had no weight of its own at the snapshot.
    error GovernorNothingToOverride(address account);

    /// @notice Whether `account` (or the bucket with this address) has overridden its delegate.
    function hasVotedOverride(uint256 proposalId, address account) external view returns (bool);

    /// @notice Weight `account` has cast, what was taken back from it excluded.
    function usedVotes(uint256 proposalId, address account) external view returns (uint256);

    /// @notice Weight `account` can still cast.
    function remainingVotes(uint256 proposalId, address account) external view returns (uint256);

    /// @notice The whole receipt of `account`.
    function receiptOf(uint256 proposalId, address account) external view returns (Receipt memory);

    /// @notice The tally so far, in base units of the votes token.
    function proposalVotes(uint256 proposalId)
        external
        view
        returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes);

    /// @notice Casts the weight the sender's account delegates by default, in its delegate's stead.
    function castOverrideVote(uint256 proposalId, uint8 support, string calldata reason)
        external
        returns (uint256 weight);

    /// @notice Casts the weight the sender gave to `delegatee` stake by stake, in the delegatee's stead.
    function castOverridePart(uint256 proposalId, address delegatee, uint8 support, string calldata reason)
        external
        returns (uint256 weight);

    /// @notice `castOverrideVote` by signature (EOA or ERC-1271), over `OVERRIDE_BALLOT_TYPEHASH` and the account's nonce.
    function castOverrideVoteBySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string calldata reason,
        bytes calldata signature
    ) external returns (uint256 weight);

    /// @notice `castOverridePart` by signature, over `OVERRIDE_PART_BALLOT_TYPEHASH` and the account's nonce.
    function castOverridePartBySig(
        uint256 proposalId,
        address delegatee,
        uint8 support,
        address voter,
        string calldata reason,
        bytes calldata signature
    ) external returns (uint256 weight);
}
