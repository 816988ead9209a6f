// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {ProposalPolicy} from "../../src/ProposalPolicy.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {FaultyPolicy} from "../mocks/FaultyPolicy.sol";
import {Marker} from "../mocks/Marker.sol";
import {ProposalBook} from "./ProposalBook.sol";

/// @notice A guardian gone bad, a griefer who spams and front-runs, a proposer of weak types and a flash staker.
abstract contract PolicyAttacks is ProposalBook {
    address public immutable timelock;
    address public immutable guardian;
    address public immutable griefer;
    StakedKEI private immutable skei;

    constructor(
        KGovernor governor_,
        ProposalPolicy policy_,
        FaultyPolicy faulty_,
        Marker marker_,
        address guardian_,
        address proposer_,
        address griefer_
    ) ProposalBook(governor_, policy_, faulty_, marker_, proposer_) {
        (guardian, griefer) = (guardian_, griefer_);
        timelock = governor_.timelock();
        skei = StakedKEI(address(governor_.token()));
        vm.startPrank(griefer_);
        skei.kei().approve(address(skei), type(uint256).max);
        skei.stake(6_000e18, 208 weeks);
        vm.stopPrank();
    }

    function declareWeak(uint256 kind, uint256 strength) external counted("declareWeak") {
        faulty.become(FaultyPolicy.Fault.None);
        uint8 which = uint8(kind % 5);
        (uint8 tier,) = _typeOf(which);
        uint8 needed = uint8(bound(strength, tier + 1, 4));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _action(needed, _count());
        bytes memory attempt = abi.encodeCall(governor.proposeTyped, (targets, values, calldatas, "weak", which));
        _mustFail(proposer, address(governor), attempt, IProposalPolicy.PolicyTypeTooWeak.selector);
        values[0] = 1;
        attempt = abi.encodeCall(governor.proposeTyped, (targets, values, calldatas, "weak", which));
        _mustFail(proposer, address(governor), attempt, IProposalPolicy.PolicyTypeTooWeak.selector);
    }

    /// @dev Proposes what somebody else announced, in its words and under another type, and cancels what is its own.
    function grief(uint256 kind, uint256 seed) external counted("grief") {
        string memory theirs = string.concat(vm.toString(seed), "#proposer=", Strings.toHexString(proposer));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _action(1, _count());
        bytes memory attempt = abi.encodeCall(governor.proposeTyped, (targets, values, calldatas, theirs, 255));
        _mustFail(griefer, address(governor), attempt, IGovernor.GovernorRestrictedProposer.selector);
        _propose(proposer, _kind(kind), 1, theirs);

        uint256 spam = _propose(griefer, CONSTITUTIONAL, 4, vm.toString(_count()));
        _cancelled(griefer, spam);
        uint256 at = _find(seed, IGovernor.ProposalState.Active);
        if (at == NONE) return;
        attempt = abi.encodeWithSignature("cancel(uint256)", _entry(at).id);
        _mustFail(griefer, address(governor), attempt, IGovernor.GovernorUnableToCancel.selector);
    }

    /// @dev Proposes, leaves, and loses the proposal: anyone may clear it away.
    function fall(uint256 seed) external counted("fall") {
        uint256 at = _propose(griefer, CONSTITUTIONAL, 4, vm.toString(seed));
        uint256 index = skei.stakeCount(griefer) - 1;
        vm.prank(griefer);
        skei.beginExit(index);
        vm.warp(vm.getBlockTimestamp() + 1);
        _cancelled(address(0xCAFE), at);
        vm.prank(griefer);
        skei.cancelExit(index);
        vm.warp(vm.getBlockTimestamp() + 1);
    }

    function guardianCancels(uint256 pick, uint256 stage) external counted("guardianCancels") {
        uint256 at = _find(pick, stage % 2 == 0 ? IGovernor.ProposalState.Active : IGovernor.ProposalState.Queued);
        if (at == NONE) at = stage % 3 == 0 ? _queued(pick) : _proposeAny(pick, stage);
        _cancelled(guardian, at);
    }

    /// @dev Whatever else a guardian, or anybody, might want.
    function grab(uint256 pick, uint256 who) external counted("grab") {
        address thief = who % 2 == 0 ? guardian : griefer;
        bytes4 only = IGovernor.GovernorOnlyExecutor.selector;
        _mustFail(thief, address(governor), abi.encodeCall(governor.setProposalGuardian, (thief)), only);
        bytes memory swap = abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(thief)));
        _mustFail(thief, address(governor), swap, only);
        _mustFail(thief, address(governor), abi.encodeCall(governor.relay, (thief, 0, "")), only);
        bytes memory tier = abi.encodeCall(policy.setActionTier, (thief, bytes4(0), 1));
        _mustFail(thief, address(policy), tier, IProposalPolicy.PolicyOnlyOwner.selector);
        bytes memory open = abi.encodeCall(skei.releaseAll, ());
        _mustFail(thief, address(skei), open, IStakedKEI.StakedKEIOnlyTimelock.selector);
        _mustFail(thief, address(marker), abi.encodeCall(marker.mark, (_count())), Marker.MarkerOnlyTimelock.selector);

        uint256 at = _find(pick, IGovernor.ProposalState.Queued);
        if (at == NONE || thief == guardian) at = _queued(pick);
        uint256 id = _entry(at).id;
        uint256 eta = governor.proposalEta(id);
        if (vm.getBlockTimestamp() >= eta) return;
        // The timelock's own delay is over by then, if the type has an extra one: the governor keeps that.
        vm.warp(eta - 1);
        bytes memory early = abi.encodeWithSignature("execute(uint256)", id);
        _mustFail(thief, address(governor), early, IGovernorPolicy.GovernorExtraDelay.selector);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetails(id);
        bytes memory around = abi.encodeCall(
            TimelockController.executeBatch, (targets, values, calldatas, 0, bytes20(address(governor)) ^ hash)
        );
        _mustFail(thief, timelock, around, bytes4(keccak256("AccessControlUnauthorizedAccount(address,bytes32)")));
    }

    /// @dev Everything within one second: stake, vote, propose, take back, leave. It must have moved nothing.
    function flash(uint256 pick, uint256 amount) external counted("flash") {
        uint256 at = _find(pick, IGovernor.ProposalState.Active);
        if (at == NONE) at = _proposeAny(pick, amount);
        _openUp(at);
        uint256 id = _entry(at).id;
        address staker = address(uint160(0xF1A50000 + _count()));
        uint96 loan = uint96(bound(amount, 1_000_000e18, 5_000_000e18));
        skei.kei().transfer(staker, loan);
        vm.startPrank(staker);
        skei.kei().approve(address(skei), loan);
        uint256 index = skei.stake(loan, 208 weeks);
        vm.stopPrank();
        _mustFail(staker, address(governor), abi.encodeCall(governor.castVote, (id, 0)), _alreadyCast());
        bytes4 nothing = bytes4(keccak256("GovernorNothingToOverride(address)"));
        _mustFail(staker, address(governor), abi.encodeCall(governor.castOverrideVote, (id, 0, "")), nothing);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _action(1, _count());
        bytes memory attempt = abi.encodeCall(governor.proposeTyped, (targets, values, calldatas, "loot", 255));
        bytes4 tooFew = IGovernor.GovernorInsufficientProposerVotes.selector;
        _mustFail(staker, address(governor), attempt, tooFew);
        vm.startPrank(staker);
        skei.beginExit(index);
        vm.stopPrank();
        bytes memory leave = abi.encodeCall(skei.withdraw, (index));
        _mustFail(staker, address(skei), leave, IStakedKEI.StakedKEIStillLocked.selector);
    }

    // ------------------------------------------------------------------ for both

    function _proposeAny(uint256 kind, uint256 strength) internal returns (uint256) {
        return _propose(proposer, _kind(kind), uint8(1 + strength % 4), vm.toString(_count()));
    }

    function _kind(uint256 seed) internal pure returns (uint8) {
        return seed % 8 == 7 ? CONSTITUTIONAL : uint8(seed % 8);
    }

    function _openUp(uint256 at) internal {
        if (vm.getBlockTimestamp() <= _entry(at).snapshot) vm.warp(uint256(_entry(at).snapshot) + 1);
    }

    function _queued(uint256 pick) internal returns (uint256 at) {
        at = _find(pick, IGovernor.ProposalState.Succeeded);
        if (at == NONE) {
            at = _proposeAny(pick, pick >> 8);
            _openUp(at);
            vm.prank(proposer);
            governor.castVote(_entry(at).id, 1);
            vm.warp(governor.proposalDeadline(_entry(at).id) + 1);
        }
        governor.queue(_entry(at).id);
        _entry(at).queuedAt = uint48(vm.getBlockTimestamp());
    }

    function _cancelled(address by, uint256 at) internal {
        uint256 id = _entry(at).id;
        vm.prank(by);
        governor.cancel(id);
        _look();
    }

    function _alreadyCast() internal pure returns (bytes4) {
        return IGovernor.GovernorAlreadyCastVote.selector;
    }
}
