// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {WrappedVotes} from "../../src/WrappedVotes.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {DeployedCode} from "../fixtures/DeployedCode.sol";

contract WrappedVotesTest is DeployedCode {
    uint256 private constant SUPPLY = 1_000_000e6;
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    address private carol = makeAddr("carol");
    DemoToken private token;
    WrappedVotes private wrapped;

    function setUp() public {
        vm.warp(1_800_000_000);
        token = new DemoToken("Club", "CLB", 6, alice, SUPPLY);
        wrapped = WrappedVotes(_create("WrappedVotes", abi.encode(token, "Voting Club", "vCLB")));
        vm.prank(alice);
        token.approve(address(wrapped), type(uint256).max);
    }

    function test_ItHasItsNameSymbolTokenAndDecimals() public view {
        assertEq(wrapped.name(), "Voting Club");
        assertEq(wrapped.symbol(), "vCLB");
        assertEq(address(wrapped.underlying()), address(token));
        assertEq(wrapped.decimals(), 6);
        (, string memory name, string memory version,,,,) = wrapped.eip712Domain();
        assertEq(name, "Voting Club");
        assertEq(version, "1");
    }

    function testFuzz_ItKeepsTheTimestampClock(uint40 time) public {
        vm.warp(time);
        assertEq(wrapped.clock(), time);
        assertEq(wrapped.CLOCK_MODE(), "mode=timestamp");
    }

    function testFuzz_WrappedAreOnesOwnVotes(uint256 amount) public {
        amount = bound(amount, 1, SUPPLY);
        vm.expectEmit(address(wrapped));
        emit IVotes.DelegateChanged(alice, address(0), alice);
        vm.expectEmit(address(wrapped));
        emit IERC20.Transfer(address(0), alice, amount);
        vm.expectEmit(address(wrapped));
        emit IVotes.DelegateVotesChanged(alice, 0, amount);
        _wrap(amount);
        assertEq(wrapped.getVotes(alice), amount);
        assertEq(wrapped.totalSupply(), amount);
        assertEq(token.balanceOf(address(wrapped)), amount);
    }

    function testFuzz_UnwrappingReturnsOneToOneAndEndsTheVotes(uint256 amount, uint256 part) public {
        amount = bound(amount, 1, SUPPLY);
        part = bound(part, 0, amount);
        _wrap(amount);
        vm.prank(alice);
        wrapped.withdrawTo(bob, part);
        assertEq(token.balanceOf(bob), part);
        assertEq(wrapped.getVotes(alice), amount - part);
        assertEq(wrapped.totalSupply(), amount - part);
        assertEq(token.balanceOf(address(wrapped)), amount - part);
    }

    function testFuzz_ATransferMovesTheVotes(uint256 amount, uint256 part) public {
        amount = bound(amount, 1, SUPPLY);
        part = bound(part, 0, amount);
        _wrap(amount);
        vm.prank(alice);
        wrapped.transfer(bob, part);
        assertEq(wrapped.getVotes(alice), amount - part);
        assertEq(wrapped.getVotes(bob), part);
        assertEq(wrapped.delegates(bob), bob);
    }

    /// @dev Whoever has named a delegate keeps it, whatever arrives.
    function test_AChosenDelegateStays() public {
        vm.prank(bob);
        wrapped.delegate(carol);
        _wrap(100);
        vm.prank(alice);
        wrapped.transfer(bob, 40);
        assertEq(wrapped.delegates(bob), carol);
        assertEq(wrapped.getVotes(carol), 40);
        assertEq(wrapped.getVotes(bob), 0);
    }

    function test_TheHistoryThatOverridingNeedsIsKept() public {
        _wrap(100);
        uint256 first = vm.getBlockTimestamp();
        vm.warp(first + 10);
        vm.startPrank(alice);
        wrapped.delegate(bob);
        wrapped.transfer(carol, 30);
        vm.stopPrank();
        vm.warp(first + 20);
        assertEq(wrapped.getPastBalanceOf(alice, first), 100);
        assertEq(wrapped.getPastDelegate(alice, first), alice);
        assertEq(wrapped.getPastVotes(alice, first), 100);
        assertEq(wrapped.getPastBalanceOf(alice, first + 10), 70);
        assertEq(wrapped.getPastDelegate(alice, first + 10), bob);
        assertEq(wrapped.getPastVotes(bob, first + 10), 70);
        assertEq(wrapped.getPastVotes(carol, first + 10), 30);
        assertEq(wrapped.getPastTotalSupply(first + 10), 100);
    }

    /// @dev Wrapping and unwrapping in one moment, as with a flash loan, leaves no votes at that moment.
    function test_ABorrowedMomentLeavesNoVotes() public {
        vm.warp(vm.getBlockTimestamp() + 5);
        _wrap(SUPPLY);
        vm.prank(alice);
        wrapped.withdrawTo(alice, SUPPLY);
        vm.warp(vm.getBlockTimestamp() + 1);
        assertEq(wrapped.getPastVotes(alice, vm.getBlockTimestamp() - 1), 0);
        assertEq(wrapped.getPastTotalSupply(vm.getBlockTimestamp() - 1), 0);
    }

    function test_RevertWhen_MoreIsWrappedThanABallotHolds() public {
        uint256 limit = type(uint120).max;
        DemoToken huge = new DemoToken("Huge", "HUGE", 18, alice, limit + 1);
        WrappedVotes votes = WrappedVotes(_create("WrappedVotes", abi.encode(huge, "Huge", "vHUGE")));
        vm.startPrank(alice);
        huge.approve(address(votes), type(uint256).max);
        votes.depositFor(alice, limit);
        vm.expectRevert(abi.encodeWithSelector(ERC20Votes.ERC20ExceededSafeSupply.selector, limit + 1, limit));
        votes.depositFor(alice, 1);
    }

    function test_RevertWhen_UnwrappingMoreThanOneHas() public {
        _wrap(10);
        vm.expectRevert();
        vm.prank(alice);
        wrapped.withdrawTo(alice, 11);
    }

    function _wrap(uint256 amount) private {
        vm.prank(alice);
        wrapped.depositFor(alice, amount);
    }
}
