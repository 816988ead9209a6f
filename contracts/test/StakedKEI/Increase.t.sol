// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdError} from "forge-std/Test.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

contract IncreaseTest is Deployment {
    function testFuzz_TheVotesAreThoseOfTheWholeStake(uint256 first, uint256 more, uint256 durationSeed) public {
        uint96 a = _boundAmount(first);
        uint96 b = uint96(bound(more, 1, 100_000_000e18));
        uint32 duration = _boundDuration(durationSeed);
        _stake(alice, a, duration);
        _increase(alice, 0, b);
        assertEq(skei.stakeAt(alice, 0).amount, a + b);
        assertEq(skei.getVotes(alice), skei.weigh(a + b, duration));
        assertEq(skei.balanceOf(alice), skei.weigh(a + b, duration));
        assertEq(skei.totalStaked(), uint256(a) + b);
    }

    function test_ItAnnouncesTheStakeAfterTheChange() public {
        _stake(alice, 10e18, YEAR);
        _fundAndApprove(alice, 6e18);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeChanged(alice, 0, 16e18, YEAR, 4e18);
        vm.prank(alice);
        skei.increase(0, 6e18);
    }

    function test_ItDoesNotTouchTheNoticePeriod() public {
        _stake(alice, 10e18, YEAR);
        _skip(10 weeks);
        _increase(alice, 0, 1);
        assertEq(skei.stakeAt(alice, 0).duration, YEAR);
    }

    function testFuzz_APinnedStakesVotesGoToItsDelegate(uint256 more) public {
        uint96 amount = uint96(bound(more, 1, 1_000e18));
        _stake(alice, 10e18, YEAR);
        _delegateStake(alice, 0, bob);
        _increase(alice, 0, amount);
        assertEq(skei.getVotes(bob), skei.weigh(10e18 + amount, YEAR));
        assertEq(skei.getVotes(alice), 0);
    }

    function test_RevertWhen_TheAmountIsZero() public {
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIAmountTooSmall.selector, 0, 1));
        vm.prank(alice);
        skei.increase(0, 0);
    }

    function test_RevertWhen_TheStakeNeverWas() public {
        _stake(alice, 10e18, YEAR);
        _expectNotCommitted(alice, 1);
        vm.prank(alice);
        skei.increase(1, 1e18);
    }

    /// @dev Indices are the sender's own: nobody reaches another's stake.
    function test_RevertWhen_TheStakeIsSomebodyElses() public {
        _stake(alice, 10e18, YEAR);
        _expectNotCommitted(mallory, 0);
        vm.prank(mallory);
        skei.increase(0, 1e18);
    }

    function test_RevertWhen_TheStakeIsLeaving() public {
        _stake(alice, 10e18, YEAR);
        vm.startPrank(alice);
        skei.beginExit(0);
        _expectNotCommitted(alice, 0);
        skei.increase(0, 1e18);
        vm.stopPrank();
    }

    function test_RevertWhen_NothingWasApproved() public {
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(skei), 0, 1e18)
        );
        vm.prank(alice);
        skei.increase(0, 1e18);
    }

    function test_RevertWhen_TheAmountOverflows() public {
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(stdError.arithmeticError);
        vm.prank(alice);
        skei.increase(0, type(uint96).max);
    }

    function _increase(address account, uint256 index, uint96 amount) private {
        _fundAndApprove(account, amount);
        vm.prank(account);
        skei.increase(index, amount);
    }

    function _expectNotCommitted(address owner, uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, owner, index));
    }
}
