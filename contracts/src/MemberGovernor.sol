// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {GovernorUpstream} from "./governance/GovernorUpstream.sol";
import {IUpstreamGovernor} from "./interfaces/IGovernorUpstream.sol";

/// @title A member DAO's governor
/// @notice A DAO with an electorate and a treasury of its own that is also a member of the DAO above: its address is
/// the council account that outer stake is delegated to.
/// @dev The electorate is the DAO's own token, never the outer stake: a staker who could vote here and override
/// outside would move nearly twice its weight.
contract MemberGovernor is
    Governor,
    GovernorSettings,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl,
    GovernorUpstream
{
    /// @notice What a member DAO starts with. Times in seconds, the threshold in votes, the quorum in percent.
    struct Settings {
        string name;
        uint48 votingDelay;
        uint32 votingPeriod;
        uint256 proposalThreshold;
        uint256 quorumNumerator;
        uint32 relayWindow;
        RelayMode relayMode;
    }

    constructor(IVotes token_, TimelockController timelock_, IUpstreamGovernor upstream_, Settings memory settings)
        Governor(settings.name)
        GovernorSettings(settings.votingDelay, settings.votingPeriod, settings.proposalThreshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(settings.quorumNumerator)
        GovernorTimelockControl(timelock_)
        GovernorUpstream(upstream_, settings.relayWindow, settings.relayMode)
    {}

    // ------------------------------------------------------------------ counting

    function _quorumReached(uint256 proposalId) internal view override returns (bool) {
        (, uint256 forVotes, uint256 abstainVotes) = proposalVotes(proposalId);
        // A mirror carries Against outside as well as For: whoever took part counts.
        if (mirrorAt(proposalId).deadline != 0) {
            (uint256 againstVotes,,) = proposalVotes(proposalId);
            return againstVotes + forVotes + abstainVotes >= quorum(proposalSnapshot(proposalId));
        }
        return forVotes + abstainVotes >= quorum(proposalSnapshot(proposalId));
    }

    function _voteSucceeded(uint256 proposalId) internal view override returns (bool) {
        (uint256 againstVotes, uint256 forVotes,) = proposalVotes(proposalId);
        return forVotes > againstVotes;
    }

    // ------------------------------------------------------------------ which base answers

    function votingDelay() public view override(Governor, GovernorSettings) returns (uint256) {
        (bool opening, uint256 delay,) = _mirrorTerms();
        return opening ? delay : super.votingDelay();
    }

    function votingPeriod() public view override(Governor, GovernorSettings) returns (uint256) {
        (bool opening,, uint256 period) = _mirrorTerms();
        return opening ? period : super.votingPeriod();
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function proposalSnapshot(uint256 proposalId) public view override(Governor, GovernorUpstream) returns (uint256) {
        return super.proposalSnapshot(proposalId);
    }

    function proposalDeadline(uint256 proposalId) public view override(Governor, GovernorUpstream) returns (uint256) {
        return super.proposalDeadline(proposalId);
    }

    function state(uint256 proposalId) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl, GovernorUpstream)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl, GovernorUpstream) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
