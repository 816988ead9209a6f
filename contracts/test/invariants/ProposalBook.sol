// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {ProposalPolicy} from "../../src/ProposalPolicy.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {FaultyPolicy} from "../mocks/FaultyPolicy.sol";
import {Marker} from "../mocks/Marker.sol";
import {Hostile} from "./Hostile.sol";

/// @notice Typed proposals, each with a mark it leaves when it runs, written down as they were when they were made.
abstract contract ProposalBook is Hostile {
    struct Entry {
        uint256 id;
        uint8 strength;
        uint8 tier;
        uint48 snapshot;
        uint48 deadline;
        uint48 queuedAt;
        bool executed;
        IGovernor.ProposalState last;
        IProposalPolicy.Terms terms;
    }

    uint8 internal constant CONSTITUTIONAL = 255;
    uint256 internal constant NONE = type(uint256).max;

    KGovernor public immutable governor;
    ProposalPolicy public immutable policy;
    FaultyPolicy public immutable faulty;
    Marker public immutable marker;
    address public immutable proposer;
    Entry[] private _entries;

    constructor(KGovernor governor_, ProposalPolicy policy_, FaultyPolicy faulty_, Marker marker_, address proposer_) {
        (governor, policy, faulty, marker, proposer) = (governor_, policy_, faulty_, marker_, proposer_);
    }

    function entries() external view returns (Entry[] memory) {
        return _entries;
    }

    /// @dev States that are final, by the chain's answer when somebody last looked.
    function isFinal(IGovernor.ProposalState state) public pure returns (bool) {
        return state == IGovernor.ProposalState.Canceled || state == IGovernor.ProposalState.Defeated
            || state == IGovernor.ProposalState.Expired || state == IGovernor.ProposalState.Executed;
    }

    // ------------------------------------------------------------------ for handlers

    function _entry(uint256 at) internal view returns (Entry storage) {
        return _entries[at];
    }

    function _count() internal view returns (uint256) {
        return _entries.length;
    }

    /// @dev A call that leaves mark `at` and needs tier `strength`.
    function _action(uint8 strength, uint256 at)
        internal
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        (targets, values, calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = address(marker);
        if (strength == 1) calldatas[0] = abi.encodeCall(marker.work, (at));
        else if (strength == 2) calldatas[0] = abi.encodeCall(marker.mark, (at));
        else if (strength == 3) calldatas[0] = abi.encodeCall(marker.transfer, (address(this), at));
        else calldatas[0] = abi.encodeCall(marker.grantRole, (bytes32(at), address(this)));
    }

    /// @dev The tier a type has now, and its terms.
    function _typeOf(uint8 kind) internal view returns (uint8 tier, IProposalPolicy.Terms memory terms) {
        if (kind == CONSTITUTIONAL) return (255, IProposalPolicy.Terms(2000, 6667, 100, 2 days, 7 days, 5 days));
        IProposalPolicy.TypeConfig memory config = policy.typeConfig(kind);
        return (config.tier, config.terms);
    }

    function _propose(address by, uint8 kind, uint8 strength, string memory description) internal returns (uint256 at) {
        at = _entries.length;
        (uint8 tier, IProposalPolicy.Terms memory terms) = _typeOf(kind);
        if (strength > tier) strength = tier;
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _action(strength, at);
        if (kind != CONSTITUTIONAL) faulty.become(FaultyPolicy.Fault.None);
        vm.prank(by);
        uint256 id = governor.proposeTyped(targets, values, calldatas, description, kind);
        uint48 snapshot = uint48(vm.getBlockTimestamp() + terms.votingDelay);
        _entries.push(
            Entry({
                id: id,
                strength: strength,
                tier: tier,
                snapshot: snapshot,
                deadline: snapshot + terms.votingPeriod,
                queuedAt: 0,
                executed: false,
                last: IGovernor.ProposalState.Pending,
                terms: terms
            })
        );
    }

    /// @dev The first in this state from `pick` on.
    function _find(uint256 pick, IGovernor.ProposalState wanted) internal view returns (uint256) {
        uint256 count = _entries.length;
        for (uint256 i = 0; i < count && i < 24; ++i) {
            // From the newest backwards: the old ones are over.
            uint256 at = count - 1 - (pick % 4 + i) % count;
            if (governor.state(_entries[at].id) == wanted) return at;
        }
        return NONE;
    }

    function _look() internal {
        for (uint256 i = 0; i < _entries.length; ++i) {
            if (!isFinal(_entries[i].last)) _entries[i].last = governor.state(_entries[i].id);
        }
    }

    /// @dev Whether the terms written down say that it passes as it stands.
    function passes(uint256 at) public view returns (bool) {
        Entry storage entry = _entries[at];
        (uint256 against, uint256 inFavour, uint256 abstain) = governor.proposalVotes(entry.id);
        uint256 supply = governor.token().getPastTotalSupply(entry.snapshot);
        return inFavour * 10_000 > (inFavour + against) * entry.terms.approvalBps
            && (inFavour + abstain) * 10_000 >= supply * entry.terms.quorumBps;
    }

    /// @dev Whether the governor still says what it said when the proposal was made.
    function unchanged(uint256 at) external view returns (bool) {
        Entry storage entry = _entries[at];
        IGovernorPolicy.Frozen memory frozen = governor.proposalTerms(entry.id);
        uint256 deadline = governor.proposalDeadline(entry.id);
        return governor.proposalSnapshot(entry.id) == entry.snapshot && frozen.quorumBps == entry.terms.quorumBps
            && frozen.approvalBps == entry.terms.approvalBps && frozen.thresholdBps == entry.terms.thresholdBps
            && frozen.extraDelay == entry.terms.extraDelay
            && (frozen.lateDeadline == 0 ? deadline == entry.deadline : deadline == frozen.lateDeadline);
    }
}
