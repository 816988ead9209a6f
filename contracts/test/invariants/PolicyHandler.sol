// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {ProposalPolicy} from "../../src/ProposalPolicy.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {FaultyPolicy} from "../mocks/FaultyPolicy.sol";
import {Marker} from "../mocks/Marker.sol";
import {PolicyAttacks} from "./PolicyAttacks.sol";

/// @notice Proposals of every type on their way while the policy is changed, breaks and is mended, among attackers.
contract PolicyHandler is PolicyAttacks {
    constructor(
        KGovernor governor_,
        ProposalPolicy policy_,
        FaultyPolicy faulty_,
        Marker marker_,
        address guardian_,
        address proposer_,
        address griefer_
    ) PolicyAttacks(governor_, policy_, faulty_, marker_, guardian_, proposer_, griefer_) {}

    // ------------------------------------------------------------------ the way of a proposal

    function propose(uint256 kind, uint256 strength) external counted("propose") {
        _proposeAny(kind, strength);
    }

    function vote(uint256 pick, uint256 side) external counted("vote") {
        uint256 at = _find(pick, IGovernor.ProposalState.Active);
        if (at == NONE) at = _find(pick, IGovernor.ProposalState.Pending);
        if (at == NONE || governor.hasVoted(_entry(at).id, proposer)) at = _proposeAny(pick, side);
        _openUp(at);
        uint8 support = side % 4 == 3 ? 0 : 1;
        vm.prank(proposer);
        governor.castVote(_entry(at).id, support);
    }

    function queue(uint256 pick) external counted("queue") {
        _queued(pick);
    }

    function execute(uint256 pick) external counted("execute") {
        uint256 at = _find(pick, IGovernor.ProposalState.Queued);
        if (at == NONE) at = _queued(pick);
        Entry storage entry = _entry(at);
        uint256 eta = governor.proposalEta(entry.id);
        if (vm.getBlockTimestamp() < eta) vm.warp(eta);
        marker.arm(entry.id);
        governor.execute(entry.id);
        entry.executed = true;
        _look();
    }

    /// @dev Lets a passed proposal's grace go by: nobody can revive it.
    function expire(uint256 pick) external counted("expire") {
        uint256 at = _find(pick, IGovernor.ProposalState.Queued);
        if (at == NONE) at = _queued(pick);
        uint256 id = _entry(at).id;
        vm.warp(governor.proposalEta(id) + governor.GRACE_PERIOD() + 1);
        bytes4 reason = IGovernor.GovernorUnexpectedProposalState.selector;
        _mustFail(proposer, address(governor), abi.encodeWithSignature("execute(uint256)", id), reason);
        _mustFail(proposer, address(governor), abi.encodeWithSignature("queue(uint256)", id), reason);
        _look();
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 2 days));
        _look();
    }

    // ------------------------------------------------------------------ the policy

    /// @dev A vote changes a type's terms or an action's tier in the middle of everything.
    function changeTerms(uint256 kind, uint256 seed) external counted("changeTerms") {
        uint8 which = uint8(kind % 7);
        IProposalPolicy.TypeConfig memory config = policy.typeConfig(which);
        config.terms = IProposalPolicy.Terms({
            quorumBps: uint16(100 + seed % 3_000),
            approvalBps: uint16(5_000 + (seed >> 16) % 4_000),
            thresholdBps: uint16((seed >> 32) % 501),
            votingDelay: uint32((seed >> 48) % 2 days),
            votingPeriod: uint32(1 days + (seed >> 64) % 4 days),
            extraDelay: uint32((seed >> 80) % 5 days)
        });
        vm.startPrank(timelock);
        policy.setType(which, config);
        policy.setActionTier(address(0xF00), bytes4(uint32(seed)), uint8(seed % 5));
        vm.stopPrank();
    }

    function breakPolicy(uint256 seed) external counted("breakPolicy") {
        faulty.become(FaultyPolicy.Fault(1 + seed % 4));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _action(1, _count());
        vm.prank(proposer);
        try governor.proposeTyped{gas: 2_000_000}(targets, values, calldatas, "?", 0) {
            ++breaches;
        } catch {}
    }
}
