// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IGovernorUpstream, IUpstreamGovernor} from "../interfaces/IGovernorUpstream.sol";
import {GovernorCountingFlex} from "./GovernorCountingFlex.sol";

/// @title A member DAO's half of the DAO of DAOs
/// @dev What it does is documented in {IGovernorUpstream}.
abstract contract GovernorUpstream is GovernorCountingFlex, IGovernorUpstream {
    /// @inheritdoc IGovernorUpstream
    IUpstreamGovernor public immutable upstream;
    /// @inheritdoc IGovernorUpstream
    uint32 public immutable relayWindow;
    /// @inheritdoc IGovernorUpstream
    RelayMode public relayMode;
    /// @inheritdoc IGovernorUpstream
    mapping(uint256 upstreamId => uint256 localId) public mirrorOf;
    mapping(uint256 localId => Mirror) private _mirrors;

    // The times of the mirror being opened: OpenZeppelin asks for them without saying for which proposal.
    uint48 private transient _snapshot;
    uint48 private transient _deadline;

    constructor(IUpstreamGovernor upstream_, uint32 relayWindow_, RelayMode mode) {
        if (keccak256(bytes(upstream_.CLOCK_MODE())) != keccak256(bytes(CLOCK_MODE()))) {
            revert UpstreamClockMismatch();
        }
        upstream = upstream_;
        relayWindow = relayWindow_;
        _setRelayMode(mode);
    }

    // ------------------------------------------------------------------ mirror and relay

    /// @inheritdoc IGovernorUpstream
    function openMirror(uint256 upstreamId) external returns (uint256 localId) {
        if (mirrorOf[upstreamId] != 0) revert UpstreamAlreadyMirrored(upstreamId);
        ProposalState outer = upstream.state(upstreamId);
        uint256 outerDeadline = upstream.proposalDeadline(upstreamId);
        uint48 snapshot = uint48(upstream.proposalSnapshot(upstreamId));
        // Between the snapshot and the relay window there must be time to vote inside.
        if (
            (outer != ProposalState.Pending && outer != ProposalState.Active)
                || outerDeadline <= Math.max(clock(), snapshot) + relayWindow
        ) revert UpstreamNotOpen(upstreamId);

        uint48 deadline = uint48(outerDeadline - relayWindow);
        (_snapshot, _deadline) = (snapshot, deadline);
        localId = _proposeMirror(upstreamId);
        (_snapshot, _deadline) = (0, 0);

        _mirrors[localId] = Mirror(upstreamId, snapshot, deadline, relayMode, false);
        mirrorOf[upstreamId] = localId;
        emit MirrorOpened(upstreamId, localId, snapshot, deadline, relayMode);
    }

    /// @inheritdoc IGovernorUpstream
    function castUpstream(uint256 upstreamId) external {
        uint256 localId = mirrorOf[upstreamId];
        Mirror storage mirror = _mirrors[localId];
        if (localId == 0) revert UpstreamNotMirrored(upstreamId);
        if (clock() <= mirror.deadline) revert UpstreamBallotOpen(mirror.deadline);
        if (mirror.relayed) revert UpstreamAlreadyRelayed(upstreamId);
        mirror.relayed = true;

        bool whole = _quorumReached(localId);
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = _outerVotes(localId, mirror, whole);
        if (againstVotes + forVotes + abstainVotes == 0) revert UpstreamNothingToCast(upstreamId);
        bool onlyAgainst = !_cast(upstreamId, againstVotes, forVotes, abstainVotes);
        if (onlyAgainst) {
            // In its objection period the outer vote takes nothing else; anything wrong besides reverts here.
            if (againstVotes == 0) revert UpstreamNothingToCast(upstreamId);
            (forVotes, abstainVotes) = (0, 0);
            upstream.castVoteWithReasonAndParams(upstreamId, 255, "", _pack(againstVotes, 0, 0));
        }
        emit UpstreamCast(upstreamId, localId, againstVotes, forVotes, abstainVotes, whole, onlyAgainst);
    }

    /// @inheritdoc IGovernorUpstream
    function setRelayMode(RelayMode mode) external onlyGovernance {
        _setRelayMode(mode);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IGovernorUpstream
    function mirrorAt(uint256 localId) public view returns (Mirror memory) {
        return _mirrors[localId];
    }

    /// @notice The outer snapshot for a mirror.
    function proposalSnapshot(uint256 proposalId) public view virtual override returns (uint256) {
        uint48 snapshot = _mirrors[proposalId].snapshot;
        return snapshot != 0 ? snapshot : super.proposalSnapshot(proposalId);
    }

    /// @notice The outer deadline less the relay window for a mirror, as it was when the mirror was opened.
    function proposalDeadline(uint256 proposalId) public view virtual override returns (uint256) {
        uint48 deadline = _mirrors[proposalId].deadline;
        return deadline != 0 ? deadline : super.proposalDeadline(proposalId);
    }

    /// @notice Never for a mirror.
    function proposalNeedsQueuing(uint256 proposalId) public view virtual override returns (bool) {
        return _mirrors[proposalId].deadline == 0 && super.proposalNeedsQueuing(proposalId);
    }

    // ------------------------------------------------------------------ internal

    /// @dev While a mirror is being opened: the delay and period that lead to its snapshot and deadline.
    function _mirrorTerms() internal view returns (bool opening, uint256 delay, uint256 period) {
        if (_deadline == 0) return (false, 0, 0);
        return (true, Math.saturatingSub(_snapshot, clock()), _deadline - Math.max(_snapshot, clock()));
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override {
        if (_mirrors[proposalId].deadline != 0) revert UpstreamMirrorRunsNothing(proposalId);
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    // ------------------------------------------------------------------ private

    /// @dev The `#proposer=` suffix keeps everybody else from creating this very proposal first.
    function _proposeMirror(uint256 upstreamId) private returns (uint256) {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = address(this);
        calldatas[0] = abi.encodeCall(this.castUpstream, (upstreamId));
        string memory description = string.concat(
            "Upstream proposal ", Strings.toString(upstreamId), "#proposer=", Strings.toHexString(address(this))
        );
        return _propose(targets, new uint256[](1), calldatas, description, address(this));
    }

    function _outerVotes(uint256 localId, Mirror storage mirror, bool whole)
        private
        view
        returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
    {
        uint256 weight = upstream.remainingVotes(mirror.upstreamId, address(this));
        (againstVotes, forVotes, abstainVotes) = proposalVotes(localId);
        uint256 total = againstVotes + forVotes + abstainVotes;
        if (total == 0) return (0, 0, 0);
        if (whole && mirror.mode == RelayMode.WinnerTakesAll) {
            if (forVotes > againstVotes && forVotes > abstainVotes) return (0, weight, 0);
            if (againstVotes > forVotes && againstVotes > abstainVotes) return (weight, 0, 0);
            return (0, 0, weight);
        }
        uint256 whom = whole ? total : token().getPastTotalSupply(mirror.snapshot);
        return (
            Math.mulDiv(weight, againstVotes, whom),
            Math.mulDiv(weight, forVotes, whom),
            Math.mulDiv(weight, abstainVotes, whom)
        );
    }

    function _cast(uint256 upstreamId, uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
        private
        returns (bool taken)
    {
        try upstream.castVoteWithReasonAndParams(
            upstreamId, 255, "", _pack(againstVotes, forVotes, abstainVotes)
        ) returns (
            uint256
        ) {
            return true;
        } catch {
            return false;
        }
    }

    function _pack(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) private pure returns (bytes memory) {
        return abi.encodePacked(uint128(againstVotes), uint128(forVotes), uint128(abstainVotes));
    }

    function _setRelayMode(RelayMode mode) private {
        relayMode = mode;
        emit RelayModeSet(mode);
    }
}
