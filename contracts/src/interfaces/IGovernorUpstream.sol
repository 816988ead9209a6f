// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @title A governor whose votes can be cast in parts: what a member DAO needs of the governor above it
interface IUpstreamGovernor is IGovernor {
    /// @notice Weight `account` can still cast on a proposal.
    function remainingVotes(uint256 proposalId, address account) external view returns (uint256);
}

/// @title A DAO that is a member of another one
/// @notice The member's governor *is* the account that outer stake is delegated to. Anyone mirrors an outer proposal
/// here once; this DAO's own electorate votes on the mirror, with its votes at the outer snapshot; after the inner
/// deadline anyone casts the result outside. If nobody does, the DAO abstains and blocks nobody.
///
/// Above this DAO's quorum its whole remaining outer weight follows the ballot, in proportion or to the winner. Below
/// it only the share of the electorate that voted is cast, in proportion. A mirror queues and executes nothing.
interface IGovernorUpstream {
    /// @notice How a ballot above the quorum is carried outside.
    enum RelayMode {
        Proportional,
        WinnerTakesAll
    }

    /// @notice One mirrored proposal.
    struct Mirror {
        uint256 upstreamId;
        uint48 snapshot;
        uint48 deadline;
        RelayMode mode;
        bool relayed;
    }

    /// @notice An outer proposal is voted on here as `localId`.
    event MirrorOpened(
        uint256 indexed upstreamId, uint256 indexed localId, uint48 snapshot, uint48 deadline, RelayMode mode
    );

    /// @notice The result was cast outside.
    /// @param whole Whether the inner quorum was reached, so that the whole weight followed.
    /// @param onlyAgainst Whether the outer vote took only the Against part (its objection period).
    event UpstreamCast(
        uint256 indexed upstreamId,
        uint256 indexed localId,
        uint256 againstVotes,
        uint256 forVotes,
        uint256 abstainVotes,
        bool whole,
        bool onlyAgainst
    );

    /// @notice The relay mode of mirrors opened from now on.
    event RelayModeSet(RelayMode mode);

    error UpstreamNotOpen(uint256 upstreamId);
    error UpstreamAlreadyMirrored(uint256 upstreamId);
    error UpstreamNotMirrored(uint256 upstreamId);
    error UpstreamBallotOpen(uint256 deadline);
    error UpstreamAlreadyRelayed(uint256 upstreamId);
    error UpstreamNothingToCast(uint256 upstreamId);
    error UpstreamClockMismatch();
    error UpstreamMirrorRunsNothing(uint256 localId);

    /// @notice Opens the inner vote on an outer proposal. Anyone, once, while more than the relay window remains.
    function openMirror(uint256 upstreamId) external returns (uint256 localId);

    /// @notice Casts the inner result outside. Anyone, once, after the inner deadline.
    function castUpstream(uint256 upstreamId) external;

    /// @notice Sets how later mirrors are carried outside. Only by this DAO's vote.
    function setRelayMode(RelayMode mode) external;

    /// @notice The governor this DAO is a member of.
    function upstream() external view returns (IUpstreamGovernor);

    /// @notice Seconds between the inner and the outer deadline, for the relay.
    function relayWindow() external view returns (uint32);

    /// @notice The mode new mirrors get.
    function relayMode() external view returns (RelayMode);

    /// @notice The inner proposal of an outer one; zero when there is none.
    function mirrorOf(uint256 upstreamId) external view returns (uint256 localId);

    /// @notice The mirror behind an inner proposal; all zero for the DAO's own proposals.
    function mirrorAt(uint256 localId) external view returns (Mirror memory);
}
