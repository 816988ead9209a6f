// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Deployment} from "../fixtures/Deployment.sol";

contract StakeAndDelegateTest is Deployment {
    function testFuzz_TheDelegateReceivesTheVotes(uint256 amountSeed, uint256 durationSeed, address delegatee) public {
        vm.assume(delegatee != address(0) && delegatee != alice);
        (uint96 amount, uint32 duration) = (_boundAmount(amountSeed), _boundDuration(durationSeed));
        _stakeAndDelegate(alice, amount, duration, delegatee);
        assertEq(skei.delegates(alice), delegatee);
        assertEq(skei.getVotes(delegatee), skei.weigh(amount, duration));
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.balanceOf(alice), skei.weigh(amount, duration));
    }

    function test_ItMovesTheEarlierStakesToo() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stakeAndDelegate(alice, 5e18, MAX_DURATION, bob);
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.getVotes(bob), 15e18);
    }

    function test_ItLeavesStakesWithADelegateOfTheirOwnAlone() public {
        _stake(alice, 10e18, MAX_DURATION);
        _delegateStake(alice, 0, carol);
        _stakeAndDelegate(alice, 5e18, MAX_DURATION, bob);
        assertEq(skei.getVotes(carol), 10e18);
        assertEq(skei.getVotes(bob), 5e18);
    }

    function test_TheZeroAddressMeansOneself() public {
        _stakeAndDelegate(alice, 10e18, MAX_DURATION, address(0));
        assertEq(skei.delegates(alice), alice);
        assertEq(skei.getVotes(alice), 10e18);
    }

    function test_ItAnnouncesTheDelegation() public {
        _fundAndApprove(alice, 10e18);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateChanged(alice, address(0), bob);
        vm.prank(alice);
        skei.stakeAndDelegate(10e18, MAX_DURATION, bob);
    }
}
