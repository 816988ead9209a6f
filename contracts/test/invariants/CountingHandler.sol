// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {KEI} from "../../src/KEI.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice People who vote whole and in parts and take back their accounts' and their stakes' weight, while attackers
/// do what must not work.
contract CountingHandler is Test, ActionLog {
    uint256 public constant PEOPLE = 8;

    KEI private immutable kei;
    StakedKEI private immutable skei;
    KGovernor private immutable governor;
    address[] public people;
    uint256[] public ids;

    /// @notice Successes of what must fail.
    uint256 public breaches;
    /// @notice Everything ever added to a proposal's tally, and what overrides brought of it.
    mapping(uint256 id => uint256) public added;
    mapping(uint256 id => uint256) public brought;
    /// @notice Options that were reduced: at most this many wei may be dropped.
    mapping(uint256 id => uint256) public reductions;
    mapping(uint256 id => mapping(address holder => bool)) public overrode;

    constructor(KEI kei_, StakedKEI skei_, KGovernor gov_, address[] memory people_, uint256[] memory ids_) {
        (kei, skei, governor, people, ids) = (kei_, skei_, gov_, people_, ids_);
    }

    function vote(uint256 person, uint256 proposal, uint256 side) external counted("vote") {
        (bool found, address voter, uint256 id) = _able(person, proposal);
        if (!found) return _skipAction("vote");
        vm.prank(voter);
        added[id] += governor.castVote(id, uint8(side % 3));
    }

    function voteInParts(uint256 person, uint256 proposal, uint256 share) external counted("voteInParts") {
        (bool found, address voter, uint256 id) = _able(person, proposal);
        if (!found) return _skipAction("voteInParts");
        uint256 left = governor.remainingVotes(id, voter);
        uint256 a = (left * (share % 101)) / 300;
        uint256 f = (left * ((share >> 8) % 101)) / 300;
        uint256 b = (left * ((share >> 16) % 101)) / 300;
        vm.prank(voter);
        added[
            id
        ] += governor.castVoteWithReasonAndParams(id, 255, "", abi.encodePacked(uint128(a), uint128(f), uint128(b)));
    }

    function overrideVote(uint256 person, uint256 proposal, uint256 side) external counted("overrideVote") {
        for (uint256 i = 0; i < PEOPLE * ids.length; ++i) {
            address voter = people[(person % PEOPLE + i) % PEOPLE];
            uint256 id = ids[(proposal % ids.length + i / PEOPLE) % ids.length];
            if (overrode[id][voter]) continue;
            overrode[id][voter] = true;
            vm.prank(voter);
            uint256 weight = governor.castOverrideVote(id, uint8(side % 3), "");
            return _brought(id, weight);
        }
        _skipAction("overrideVote");
    }

    function overridePart(uint256 person, uint256 proposal, uint256 side) external counted("overridePart") {
        for (uint256 i = 0; i < PEOPLE * ids.length; ++i) {
            uint256 index = (person % PEOPLE + i) % PEOPLE;
            address delegatee = people[(index + 3) % 5];
            address bucket = skei.bucketOf(people[index], delegatee);
            uint256 id = ids[(proposal % ids.length + i / PEOPLE) % ids.length];
            if (overrode[id][bucket]) continue;
            overrode[id][bucket] = true;
            vm.prank(people[index]);
            uint256 weight = governor.castOverridePart(id, delegatee, uint8(side % 3), "");
            return _brought(id, weight);
        }
        _skipAction("overridePart");
    }

    /// @dev Stakes, moves and leaves after the snapshot: nothing of it may matter.
    function move(uint256 person, uint256 to) external counted("move") {
        address owner = people[person % PEOPLE];
        vm.startPrank(owner);
        skei.delegate(people[to % PEOPLE]);
        uint256 index = skei.stake(1e18, 4 weeks);
        if (to % 2 == 0) skei.delegateStake(index, people[to % PEOPLE]);
        else skei.beginExit(index);
        vm.stopPrank();
    }

    /// @notice A flash staker, a double voter, a taker of others' parts, a signer of noise.
    function cheat(uint256 person, uint256 proposal, uint256 seed) external counted("cheat") {
        address voter = people[person % PEOPLE];
        uint256 id = ids[proposal % ids.length];
        address latecomer = address(uint160(uint256(keccak256(abi.encode(seed, id)))));
        kei.transfer(latecomer, 1_000e18);
        vm.startPrank(latecomer);
        kei.approve(address(skei), 1_000e18);
        skei.stakeAndDelegate(1_000e18, 208 weeks, voter);
        vm.stopPrank();
        _mustFail(latecomer, abi.encodeCall(governor.castVote, (id, 1)));
        _mustFail(latecomer, abi.encodeCall(governor.castOverrideVote, (id, 1, "")));
        _mustFail(latecomer, abi.encodeCall(governor.castOverridePart, (id, voter, 1, "")));
        _mustFail(latecomer, abi.encodeWithSignature("cancel(uint256)", id));
        if (governor.remainingVotes(id, voter) == 0) _mustFail(voter, abi.encodeCall(governor.castVote, (id, 1)));
        uint256 left = governor.remainingVotes(id, voter);
        bytes memory tooMuch = abi.encodePacked(uint128(left), uint128(1), uint128(0));
        _mustFail(voter, abi.encodeCall(governor.castVoteWithReasonAndParams, (id, 255, "", tooMuch)));
        if (overrode[id][voter]) _mustFail(voter, abi.encodeCall(governor.castOverrideVote, (id, 1, "")));
        _mustFail(
            latecomer, abi.encodeCall(governor.castOverrideVoteBySig, (id, 1, voter, "", abi.encodePacked(seed, seed)))
        );
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + (time % 60));
    }

    function _brought(uint256 id, uint256 weight) private {
        added[id] += weight;
        brought[id] += weight;
        reductions[id] += 3;
    }

    function _mustFail(address caller, bytes memory data) private {
        vm.prank(caller);
        (bool ok,) = address(governor).call(data);
        if (ok) ++breaches;
    }

    function _able(uint256 person, uint256 proposal) private view returns (bool found, address voter, uint256 id) {
        for (uint256 i = 0; i < PEOPLE * ids.length; ++i) {
            voter = people[(person % PEOPLE + i) % PEOPLE];
            id = ids[(proposal % ids.length + i / PEOPLE) % ids.length];
            if (governor.remainingVotes(id, voter) != 0) return (true, voter, id);
        }
    }
}
