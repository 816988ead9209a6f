// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {KEI} from "../../src/KEI.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice While several proposals are open, eight people vote, override, and move their stakes about; attackers among
/// them vote twice, override twice, and stake late.
contract VotingHandler is Test, ActionLog {
    uint256 public constant PEOPLE = 8;

    KEI public immutable kei;
    StakedKEI public immutable skei;
    KGovernor public immutable governor;
    address[] public people;
    uint256[] public ids;

    uint256 public breaches;
    /// @dev What somebody's call answered as its weight, by proposal.
    mapping(uint256 id => uint256) public weightCast;
    mapping(uint256 id => uint256) public weightOverridden;
    /// @dev 1 + support, zero for none.
    mapping(uint256 id => mapping(address account => uint8)) public voted;
    mapping(uint256 id => mapping(address account => uint8)) public overrode;
    uint256 private latecomers;

    constructor(KEI kei_, StakedKEI skei_, KGovernor governor_, address[] memory people_, uint256[] memory ids_) {
        (kei, skei, governor) = (kei_, skei_, governor_);
        (people, ids) = (people_, ids_);
    }

    function vote(uint256 person, uint256 proposal, uint8 support) external counted("vote") {
        (bool found, address voter, uint256 id) = _fresh(person, proposal, false);
        if (!found) return _skipAction("vote");
        support %= 3;
        vm.prank(voter);
        weightCast[id] += governor.castVote(id, support);
        voted[id][voter] = support + 1;
    }

    function overrideVote(uint256 person, uint256 proposal, uint8 support) external counted("overrideVote") {
        (bool found, address voter, uint256 id) = _fresh(person, proposal, true);
        if (!found) return _skipAction("overrideVote");
        support %= 3;
        vm.prank(voter);
        weightOverridden[id] += governor.castOverrideVote(id, support, "");
        overrode[id][voter] = support + 1;
    }

    function delegate(uint256 person, uint256 to) external counted("delegate") {
        (address from, address delegatee) = (_person(person), _person(to));
        vm.prank(from);
        skei.delegate(delegatee);
    }

    function delegateStake(uint256 person, uint256 to) external counted("delegateStake") {
        (address from, address delegatee) = (_person(person), _person(to));
        uint256 index = skei.stakeCount(from) - 1;
        vm.prank(from);
        skei.delegateStake(index, delegatee);
    }

    /// @dev Leaves with one stake and opens another, so that the last one is always committed.
    function move(uint256 person) external counted("move") {
        address from = _person(person);
        uint256 index = skei.stakeCount(from) - 1;
        vm.startPrank(from);
        skei.beginExit(index);
        skei.stake(500e18, 52 weeks);
        vm.stopPrank();
    }

    /// @dev Somebody new stakes a fortune after the snapshot and votes: it must count nothing.
    function arriveLate(uint256 proposal, uint8 support) external counted("arriveLate") {
        address late = address(uint160(0xBEEF0000 + ++latecomers));
        uint256 id = _id(proposal);
        kei.transfer(late, 100_000e18);
        vm.startPrank(late);
        kei.approve(address(skei), 100_000e18);
        skei.stake(100_000e18, 208 weeks);
        vm.stopPrank();
        _mustFail(late, abi.encodeCall(governor.castVote, (id, support % 3)));
        _mustFail(late, abi.encodeCall(governor.castOverrideVote, (id, support % 3, "")));
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 1 hours));
    }

    /// @dev Twice is once too often, by vote as by override; so is whatever needs the vote to be over.
    function cheat(uint256 person, uint256 proposal, uint8 support) external counted("cheat") {
        (address voter, uint256 id) = (_person(person), _id(proposal));
        if (voted[id][voter] != 0) _mustFail(voter, abi.encodeCall(governor.castVote, (id, support % 3)));
        if (overrode[id][voter] != 0) {
            _mustFail(voter, abi.encodeCall(governor.castOverrideVote, (id, support % 3, "")));
        }
        _mustFail(voter, abi.encodeWithSignature("queue(uint256)", id));
        _mustFail(voter, abi.encodeWithSignature("execute(uint256)", id));
        _mustFail(voter, abi.encodeWithSignature("cancel(uint256)", id));
    }

    function _mustFail(address caller, bytes memory data) private {
        vm.prank(caller);
        (bool ok,) = address(governor).call(data);
        if (ok) ++breaches;
    }

    /// @dev The nearest pair of person and proposal that has something left to cast (or to take back).
    function _fresh(uint256 person, uint256 proposal, bool byOverride)
        private
        view
        returns (bool found, address voter, uint256 id)
    {
        for (uint256 i = 0; i < PEOPLE * ids.length; ++i) {
            voter = people[(person % PEOPLE + i) % PEOPLE];
            id = ids[(proposal % ids.length + i / PEOPLE) % ids.length];
            if (byOverride) {
                uint256 own = skei.getPastBalanceOf(voter, governor.proposalSnapshot(id));
                if (overrode[id][voter] == 0 && own != 0) return (true, voter, id);
            } else if (governor.remainingVotes(id, voter) != 0) {
                return (true, voter, id);
            }
        }
    }

    function _person(uint256 seed) private view returns (address) {
        return people[seed % PEOPLE];
    }

    function _id(uint256 seed) private view returns (uint256) {
        return ids[seed % ids.length];
    }
}
