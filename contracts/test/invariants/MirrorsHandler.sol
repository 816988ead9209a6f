// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {MemberGovernor} from "../../src/MemberGovernor.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {IGovernorUpstream} from "../../src/interfaces/IGovernorUpstream.sol";
import {MirrorsBook} from "./MirrorsBook.sol";

/// @notice Two member DAOs mirror and relay, their delegators override, somebody votes outside; a DAO gone bad casts
/// behind its members' backs, and others try to count twice.
contract MirrorsHandler is MirrorsBook {
    uint160 private _dust;

    constructor(MemberGovernor[2] memory daos_, address[3] memory voters_, address proposer_, address outsider_)
        MirrorsBook(daos_, voters_, proposer_, outsider_)
    {}

    // ------------------------------------------------------------------ inside

    function mirror(uint256 pick, uint256 dao) external counted("mirror") {
        uint256 id = _active(pick);
        if (daos[dao % 2].mirrorOf(id) != 0) id = _opened();
        if (governor.proposalDeadline(id) <= vm.getBlockTimestamp() + 1 days) id = _opened();
        daos[dao % 2].openMirror(id);
    }

    function voteInside(uint256 pick, uint256 voter, uint256 side) external counted("voteInside") {
        uint256 dao = (pick >> 8) % 2;
        address account = voters[voter % 3];
        (, uint256 local) = _ballot(pick, dao, account);
        if (vm.getBlockTimestamp() <= daos[dao].proposalSnapshot(local)) vm.warp(vm.getBlockTimestamp() + 1);
        vm.prank(account);
        daos[dao].castVote(local, uint8(side % 3));
    }

    function relay(uint256 pick, uint256 side) external counted("relay") {
        uint256 dao = (pick >> 8) % 2;
        (uint256 id, uint256 local) = _mirrored(pick, dao);
        (uint256 a, uint256 f, uint256 b) = daos[dao].proposalVotes(local);
        if (a + f + b == 0) {
            // One in three is a small minority: then the DAO speaks with that share alone.
            address account = voters[side % 3];
            vm.prank(account);
            daos[dao].castVote(local, uint8((side >> 8) % 3));
        }
        vm.warp(daos[dao].proposalDeadline(local) + 1);
        if (governor.remainingVotes(id, address(daos[dao])) < 1e18) return _skipAction("relay");
        _relay(id, local, dao);
    }

    // ------------------------------------------------------------------ outside

    function voteOutside(uint256 pick, uint256 side) external counted("voteOutside") {
        uint256 id = _active(pick);
        if (governor.remainingVotes(id, outsider) == 0) id = _opened();
        vm.prank(outsider);
        governor.castVote(id, uint8(side % 3));
    }

    function overrideOutside(uint256 pick, uint256 who, uint256 side) external counted("overrideOutside") {
        uint256 id = _active(pick);
        Delegator memory d = _delegators[who % _delegators.length];
        if (governor.hasVotedOverride(id, d.holder)) id = _opened();
        vm.startPrank(d.account);
        if (d.holder == d.account) brought[id][d.holder] = governor.castOverrideVote(id, uint8(side % 3), "");
        else brought[id][d.holder] = governor.castOverridePart(id, address(daos[d.dao]), uint8(side % 3), "");
        vm.stopPrank();
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 1 days));
    }

    // ------------------------------------------------------------------ the hostile

    /// @dev A DAO gone bad casts on its own, in crumbs, and asks for more than it has.
    function castBehind(uint256 pick, uint256 seed) external counted("castBehind") {
        uint256 id = _active(pick);
        address member = address(daos[seed % 2]);
        uint256 left = governor.remainingVotes(id, member);
        if (left <= 3e18) (id, left) = (_opened(), 4e18);
        bytes memory crumbs = abi.encodePacked(uint128(seed % 1e18), uint128((seed >> 64) % 1e18), uint128(1));
        vm.prank(member);
        governor.castVoteWithReasonAndParams(id, 255, "", crumbs);
        left = governor.remainingVotes(id, member);
        bytes memory tooMuch = abi.encodePacked(uint128(left), uint128(1), uint128(0));
        bytes memory attempt = abi.encodeCall(governor.castVoteWithReasonAndParams, (id, 255, "", tooMuch));
        _mustFail(member, address(governor), attempt, IGovernorCountingFlex.GovernorExceedRemainingWeight.selector);
        attempt = abi.encodeCall(governor.castOverrideVote, (id, 1, ""));
        if (governor.hasVotedOverride(id, member)) return;
        _mustFail(member, address(governor), attempt, IGovernorCountingFlex.GovernorNothingToOverride.selector);
    }

    /// @dev Mirrors twice, relays early, pre-creates and runs the mirror, votes inside with outer stake or with inner
    /// tokens that moved after the snapshot.
    function cheat(uint256 pick, uint256 seed) external counted("cheat") {
        uint256 dao = seed % 2;
        (uint256 id, uint256 local) = _mirrored(pick, dao);
        address member = address(daos[dao]);
        bytes memory open = abi.encodeCall(IGovernorUpstream.openMirror, (id));
        _mustFail(outsider, member, open, IGovernorUpstream.UpstreamAlreadyMirrored.selector);
        bytes memory early = abi.encodeCall(IGovernorUpstream.castUpstream, (id));
        if (vm.getBlockTimestamp() <= daos[dao].proposalDeadline(local)) {
            _mustFail(outsider, member, early, IGovernorUpstream.UpstreamBallotOpen.selector);
        }
        _runMirror(id, local, dao);
        bytes4 cast = IGovernor.GovernorAlreadyCastVote.selector;
        _mustFail(outsider, member, abi.encodeCall(IGovernor.castVote, (local, 1)), cast);
        _mustFail(_delegators[0].account, member, abi.encodeCall(IGovernor.castVote, (local, 1)), cast);
        _preCreate(dao, seed);
        _borrow(seed, member, local);
    }

    /// @dev A crowd of the smallest stakes, each given to a DAO.
    function dust(uint256 dao) external counted("dust") {
        for (uint256 i = 0; i < 3; ++i) {
            address account = address(0xD0570000 + ++_dust);
            skei.kei().transfer(account, 1e18);
            vm.startPrank(account);
            skei.kei().approve(address(skei), 1e18);
            skei.stakeAndDelegate(1e18, 4 weeks, address(daos[dao % 2]));
            vm.stopPrank();
        }
    }

    // ------------------------------------------------------------------ private

    /// @dev A mirror is a ballot and nothing to carry out, also when it passed.
    function _runMirror(uint256 id, uint256 local, uint256 dao) private {
        bool passed = daos[dao].state(local) == IGovernor.ProposalState.Succeeded;
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, string memory description) =
            _content(dao, id);
        bytes memory run =
            abi.encodeCall(IGovernor.execute, (targets, values, calldatas, keccak256(bytes(description))));
        bytes4 reason = passed
            ? IGovernorUpstream.UpstreamMirrorRunsNothing.selector
            : IGovernor.GovernorUnexpectedProposalState.selector;
        _mustFail(outsider, address(daos[dao]), run, reason);
    }

    /// @dev Inner tokens that change hands after the snapshot vote once, where they were.
    function _borrow(uint256 seed, address member, uint256 local) private {
        (address from, address friend) = (voters[seed % 3], address(0xF12E));
        uint256 tokens = inner.balanceOf(from);
        vm.prank(from);
        inner.transfer(friend, tokens);
        _mustFail(
            friend, member, abi.encodeCall(IGovernor.castVote, (local, 1)), IGovernor.GovernorAlreadyCastVote.selector
        );
        vm.prank(friend);
        inner.transfer(from, tokens);
    }

    /// @dev Nobody but the DAO itself can create the proposal that a mirror would be.
    function _preCreate(uint256 dao, uint256 upstreamId) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, string memory description) =
            _content(dao, upstreamId);
        bytes memory attempt = abi.encodeCall(IGovernor.propose, (targets, values, calldatas, description));
        _mustFail(voters[0], targets[0], attempt, IGovernor.GovernorRestrictedProposer.selector);
    }

    function _content(uint256 dao, uint256 upstreamId)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, string memory description)
    {
        (targets, values, calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = address(daos[dao]);
        calldatas[0] = abi.encodeCall(IGovernorUpstream.castUpstream, (upstreamId));
        description = string.concat(
            "Upstream proposal ", Strings.toString(upstreamId), "#proposer=", Strings.toHexString(address(daos[dao]))
        );
    }
}
