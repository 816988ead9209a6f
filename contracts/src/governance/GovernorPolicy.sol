// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IGovernorPolicy} from "../interfaces/IGovernorPolicy.sol";
import {IProposalPolicy} from "../interfaces/IProposalPolicy.sol";
import {GovernorCountingFlex} from "./GovernorCountingFlex.sol";

/// @title Types, frozen terms, late turns, expiry
/// @dev One slot per proposal holds its terms and its late deadline; a vote reads it once and writes it at most once.
/// The quorum in votes is not stored: its share is frozen and the votes of a past second never change.
abstract contract GovernorPolicy is GovernorCountingFlex, IGovernorPolicy {
    /// @inheritdoc IGovernorPolicy
    uint8 public constant CONSTITUTIONAL = 255;
    /// @inheritdoc IGovernorPolicy
    uint48 public constant LATE_WINDOW = 2 days;
    /// @inheritdoc IGovernorPolicy
    uint48 public constant GRACE_PERIOD = 5 days;

    IProposalPolicy private _policy;
    mapping(uint256 proposalId => Frozen) private _frozen;
    mapping(uint256 proposalId => bytes32) private _codeHashes;

    // The terms of the proposal being made: OpenZeppelin asks for them without saying for which proposal.
    bool private transient _proposing;
    uint16 private transient _thresholdBps;
    uint32 private transient _votingDelay;
    uint32 private transient _votingPeriod;

    constructor(IProposalPolicy policy_) {
        _setPolicy(policy_);
    }

    // ------------------------------------------------------------------ making a proposal

    /// @inheritdoc Governor
    function propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description
    ) public virtual override returns (uint256) {
        return proposeTyped(targets, values, calldatas, description, 0);
    }

    /// @inheritdoc IGovernorPolicy
    function proposeTyped(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        uint8 proposalType
    ) public virtual returns (uint256 proposalId) {
        if (targets.length == 0 || targets.length != values.length || targets.length != calldatas.length) {
            revert GovernorInvalidProposalLength(targets.length, calldatas.length, values.length);
        }
        IProposalPolicy.Terms memory terms = proposalType == CONSTITUTIONAL
            ? IProposalPolicy.Terms(2000, 6667, 100, 2 days, 7 days, 5 days)
            : _policy.termsFor(targets, values, calldatas, proposalType);

        _proposing = true;
        (_thresholdBps, _votingDelay, _votingPeriod) = (terms.thresholdBps, terms.votingDelay, terms.votingPeriod);
        proposalId = super.propose(targets, values, calldatas, description);
        _proposing = false;

        _frozen[proposalId] = Frozen({
            proposalType: proposalType,
            quorumBps: terms.quorumBps,
            approvalBps: terms.approvalBps,
            thresholdBps: terms.thresholdBps,
            extraDelay: terms.extraDelay,
            lateDeadline: 0
        });
        bytes32 codeHash = _codeHashOf(targets, calldatas);
        _codeHashes[proposalId] = codeHash;
        emit ProposalTyped(proposalId, proposalType, terms.quorumBps, terms.approvalBps, terms.extraDelay, codeHash);
    }

    /// @inheritdoc IGovernorPolicy
    function setProposalPolicy(IProposalPolicy newPolicy) external virtual onlyGovernance {
        _setPolicy(newPolicy);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IGovernorPolicy
    function proposalPolicy() public view virtual returns (IProposalPolicy) {
        return _policy;
    }

    /// @inheritdoc IGovernorPolicy
    function proposalTerms(uint256 proposalId) public view virtual returns (Frozen memory) {
        return _frozen[proposalId];
    }

    /// @inheritdoc IGovernorPolicy
    function proposalQuorum(uint256 proposalId) public view virtual returns (uint256) {
        return _share(proposalSnapshot(proposalId), _frozen[proposalId].quorumBps);
    }

    /// @notice Seconds from a proposal to its snapshot: of the one being made, else of the general type.
    function votingDelay() public view virtual override returns (uint256) {
        return _proposing ? _votingDelay : _generalTerms().votingDelay;
    }

    /// @notice Seconds from the snapshot to the deadline: of the proposal being made, else of the general type.
    function votingPeriod() public view virtual override returns (uint256) {
        return _proposing ? _votingPeriod : _generalTerms().votingPeriod;
    }

    /// @notice Votes a proposer needs: for the proposal being made, else for the general type.
    function proposalThreshold() public view virtual override returns (uint256) {
        return _share(clock() - 1, _proposing ? _thresholdBps : _generalTerms().thresholdBps);
    }

    /// @notice Weight the general type needs at `timepoint`; a proposal's own is {proposalQuorum}.
    function quorum(uint256 timepoint) public view virtual override returns (uint256) {
        return _share(timepoint, _generalTerms().quorumBps);
    }

    /// @notice The deadline, moved by a late turn if there was one.
    function proposalDeadline(uint256 proposalId) public view virtual override returns (uint256) {
        return Math.max(super.proposalDeadline(proposalId), _frozen[proposalId].lateDeadline);
    }

    /// @notice OpenZeppelin's states, and Expired: nobody queued or executed it within the grace period.
    function state(uint256 proposalId) public view virtual override returns (ProposalState current) {
        current = super.state(proposalId);
        if (current == ProposalState.Succeeded) {
            if (clock() > proposalDeadline(proposalId) + GRACE_PERIOD) return ProposalState.Expired;
        } else if (current == ProposalState.Queued) {
            if (clock() > proposalEta(proposalId) + GRACE_PERIOD) return ProposalState.Expired;
        }
    }

    // ------------------------------------------------------------------ counting

    function _quorumReached(uint256 proposalId) internal view virtual override returns (bool) {
        (, uint256 forVotes, uint256 abstainVotes) = proposalVotes(proposalId);
        return forVotes + abstainVotes >= proposalQuorum(proposalId);
    }

    function _voteSucceeded(uint256 proposalId) internal view virtual override returns (bool) {
        (uint256 againstVotes, uint256 forVotes,) = proposalVotes(proposalId);
        return forVotes * 10_000 > (forVotes + againstVotes) * _frozen[proposalId].approvalBps;
    }

    function _countVote(uint256 proposalId, address account, uint8 support, uint256 totalWeight, bytes memory params)
        internal
        virtual
        override
        returns (uint256 weight)
    {
        bool failing = _checkLateVote(proposalId, support == 0 || (support == 255 && _onlyAgainst(params)));
        weight = super._countVote(proposalId, account, support, totalWeight, params);
        if (failing) _extendIfPassing(proposalId);
    }

    function _countOverride(uint256 proposalId, address holder, uint8 support)
        internal
        virtual
        override
        returns (uint256 weight)
    {
        bool failing = _checkLateVote(proposalId, support == 0);
        weight = super._countOverride(proposalId, holder, support);
        if (failing) _extendIfPassing(proposalId);
    }

    // ------------------------------------------------------------------ carrying out

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override returns (uint48) {
        uint48 eta = super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
        return eta + _frozen[proposalId].extraDelay;
    }

    /// @dev The timelock knows only its own delay; the governor is its only executor and keeps the rest.
    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override {
        uint256 eta = proposalEta(proposalId);
        if (clock() < eta) revert GovernorExtraDelay(eta);
        if (_codeHashOf(targets, calldatas) != _codeHashes[proposalId]) {
            revert GovernorTargetCodeChanged(proposalId);
        }
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    /// @dev Besides whom OpenZeppelin lets cancel: anyone, while a proposal is not decided and its proposer no longer
    /// has the votes it takes to propose.
    function _validateCancel(uint256 proposalId, address caller) internal view virtual override returns (bool) {
        if (super._validateCancel(proposalId, caller)) return true;
        ProposalState current = state(proposalId);
        if (current != ProposalState.Pending && current != ProposalState.Active) return false;
        uint256 timepoint = clock() - 1;
        uint256 threshold = _share(timepoint, _frozen[proposalId].thresholdBps);
        return getVotes(proposalProposer(proposalId), timepoint) < threshold;
    }

    // ------------------------------------------------------------------ private

    /// @dev Whether this vote is cast so late, on a proposal that fails as it stands, that passing by it must leave
    /// time to object. After the first deadline only Against counts, so a proposal cannot turn again.
    function _checkLateVote(uint256 proposalId, bool onlyAgainst) private view returns (bool) {
        uint256 deadline = super.proposalDeadline(proposalId);
        if (clock() > deadline) {
            if (!onlyAgainst) revert GovernorObjectionOnly(proposalId);
            return false;
        }
        return clock() + LATE_WINDOW > deadline && !_passing(proposalId);
    }

    /// @dev Of a fractional ballot: the two parts behind the first are zero. Its length is checked when it is counted.
    function _onlyAgainst(bytes memory params) private pure returns (bool only) {
        if (params.length != 48) return false;
        assembly ("memory-safe") {
            only := iszero(mload(add(params, 0x30)))
        }
    }

    function _extendIfPassing(uint256 proposalId) private {
        if (!_passing(proposalId)) return;
        uint48 lateDeadline = clock() + LATE_WINDOW;
        _frozen[proposalId].lateDeadline = lateDeadline;
        emit ProposalObjectionPeriod(proposalId, uint48(super.proposalDeadline(proposalId)), lateDeadline);
    }

    function _passing(uint256 proposalId) private view returns (bool) {
        return _voteSucceeded(proposalId) && _quorumReached(proposalId);
    }

    function _setPolicy(IProposalPolicy newPolicy) private {
        emit ProposalPolicySet(address(_policy), address(newPolicy));
        _policy = newPolicy;
    }

    function _generalTerms() private view returns (IProposalPolicy.Terms memory) {
        return _policy.termsFor(new address[](0), new uint256[](0), new bytes[](0), 0);
    }

    function _share(uint256 timepoint, uint256 bps) private view returns (uint256) {
        return Math.mulDiv(token().getPastTotalSupply(timepoint), bps, 10_000, Math.Rounding.Ceil);
    }

    /// @dev The code that will run, as far as {IGovernorPolicy} says; a target that is only paid has none to run. An
    /// account without code hashes the same whether it exists or not: otherwise one wei sent to it would stop a proposal.
    function _codeHashOf(address[] memory targets, bytes[] memory calldatas) private view returns (bytes32 hash) {
        for (uint256 i = 0; i < targets.length; ++i) {
            if (calldatas[i].length == 0) continue;
            hash = keccak256(abi.encode(hash, targets[i].code.length == 0 ? bytes32(0) : targets[i].codehash));
        }
    }
}
