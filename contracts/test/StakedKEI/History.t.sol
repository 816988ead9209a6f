// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice ERC-6372's clock and ERC-5805's past.
contract HistoryTest is Deployment {
    function test_TheClockIsTheTimestamp() public {
        assertEq(skei.clock(), _now());
        _skip(123);
        assertEq(skei.clock(), _now());
        assertEq(skei.CLOCK_MODE(), "mode=timestamp");
    }

    function test_BlocksDoNotMatterToTheClock() public {
        vm.roll(vm.getBlockNumber() + 1_000);
        assertEq(skei.clock(), _now());
    }

    function test_PastVotesAreThoseAtTheEndOfTheMoment() public {
        uint256 start = _now();
        _skip(10);
        _stake(alice, 10e18, MAX_DURATION);
        _skip(10);
        _stake(alice, 5e18, MAX_DURATION);
        _skip(10);
        assertEq(skei.getPastVotes(alice, start + 9), 0);
        assertEq(skei.getPastVotes(alice, start + 10), 10e18);
        assertEq(skei.getPastVotes(alice, start + 19), 10e18);
        assertEq(skei.getPastVotes(alice, start + 20), 15e18);
        assertEq(skei.getPastTotalSupply(start + 10), 10e18);
        assertEq(skei.getPastTotalSupply(start + 20), 15e18);
    }

    function test_PastBalancesFollowTheStakes() public {
        uint256 start = _now();
        _stake(alice, 10e18, MAX_DURATION);
        _skip(10);
        vm.prank(alice);
        skei.beginExit(0);
        _skip(10);
        assertEq(skei.getPastBalanceOf(alice, start), 10e18);
        assertEq(skei.getPastBalanceOf(alice, start + 10), 0);
    }

    function test_PastDelegatesFollowTheChoices() public {
        uint256 start = _now();
        _stake(alice, 10e18, MAX_DURATION);
        _skip(10);
        vm.prank(alice);
        skei.delegate(bob);
        _skip(10);
        assertEq(skei.getPastDelegate(alice, start - 1), address(0));
        assertEq(skei.getPastDelegate(alice, start), alice);
        assertEq(skei.getPastDelegate(alice, start + 10), bob);
    }

    function test_SeveralChangesInOneBlockAreOneCheckpoint() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 5e18, MAX_DURATION);
        assertEq(skei.numCheckpoints(alice), 1);
        assertEq(skei.checkpoints(alice, 0)._key, _now());
        assertEq(skei.checkpoints(alice, 0)._value, 15e18);
    }

    /// @dev Nothing done and undone within one block leaves votes at that moment.
    function test_ARoundTripInOneBlockLeavesNoVotesBehind() public {
        uint256 moment = _now();
        _stake(alice, 10e18, MAX_DURATION);
        vm.prank(alice);
        skei.beginExit(0);
        _skip(1);
        assertEq(skei.getPastVotes(alice, moment), 0);
        assertEq(skei.getPastTotalSupply(moment), 0);
    }

    function testFuzz_VotesDoNotFadeWithTime(uint256 wait) public {
        _stake(alice, 10e18, MAX_DURATION);
        _skip(bound(wait, 1, 50 * 365 days));
        assertEq(skei.getVotes(alice), 10e18);
        assertEq(skei.getPastVotes(alice, _now() - 1), 10e18);
    }

    function test_RevertWhen_AskingForTheFuture() public {
        bytes memory failure = abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, _now(), uint48(_now()));
        uint256 present = _now();
        vm.expectRevert(failure);
        skei.getPastVotes(alice, present);
        vm.expectRevert(failure);
        skei.getPastTotalSupply(present);
        vm.expectRevert(failure);
        skei.getPastBalanceOf(alice, present);
        vm.expectRevert(failure);
        skei.getPastDelegate(alice, present);
    }
}
