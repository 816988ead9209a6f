// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice `split`: part of a stake becomes a stake of its own, on the same terms.
contract SplitTest is Deployment {
    // ------------------------------------------------------------------ what it does

    function testFuzz_TheAmountsAddUpAndTheTermsStay(uint256 amountSeed, uint256 partSeed, uint256 durationSeed)
        public
    {
        (uint96 amount, uint96 part) = _twoParts(amountSeed, partSeed);
        uint32 duration = _boundDuration(durationSeed);
        _stake(alice, amount, duration);
        uint256 newIndex = _split(alice, 0, part);
        assertEq(newIndex, 1);
        assertEq(skei.stakeCount(alice), 2);
        (IStakedKEI.Stake memory left, IStakedKEI.Stake memory made) = _both(0, 1);
        assertEq(left.amount, amount - part);
        assertEq(made.amount, part);
        assertEq(made.duration, duration);
        assertEq(left.duration, duration);
        assertEq(skei.totalStaked(), amount);
        assertEq(kei.balanceOf(address(skei)), amount);
    }

    /// @dev Never a vote more, at most one base unit less, and the books agree with the stakes.
    function testFuzz_ItLosesAtMostOneBaseUnitOfVotes(uint256 amountSeed, uint256 partSeed, uint256 durationSeed)
        public
    {
        (uint96 amount, uint96 part) = _twoParts(amountSeed, partSeed);
        uint32 duration = _boundDuration(durationSeed);
        _stake(alice, amount, duration);
        uint256 before = skei.getVotes(alice);
        _split(alice, 0, part);
        uint256 votes = skei.getVotes(alice);
        assertLe(votes, before);
        assertLe(before - votes, 1);
        assertEq(votes, skei.weigh(amount - part, duration) + skei.weigh(part, duration));
        assertEq(skei.balanceOf(alice), votes);
        assertEq(skei.totalSupply(), votes);
    }

    function test_TheLostBaseUnitIsBurned() public {
        uint96 half = uint96(MAX_DURATION) * 1e10 + 1;
        _stake(alice, 2 * half, MAX_DURATION - 1);
        uint256 before = skei.getVotes(alice);
        _split(alice, 0, half);
        assertEq(skei.getVotes(alice), before - 1);
        assertEq(skei.totalSupply(), before - 1);
    }

    function test_ARoundSplitLosesNothing() public {
        _stake(alice, 10e18, MAX_DURATION);
        _split(alice, 0, 4e18);
        assertEq(skei.getVotes(alice), 10e18);
    }

    function test_ItIsAnnounced() public {
        _stake(alice, 10e18, YEAR);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeSplit(alice, 0, 1, 4e18);
        _split(alice, 0, 4e18);
    }

    function testFuzz_APinnedStakesPartsKeepTheirDelegate(uint256 amountSeed, uint256 partSeed, uint256 durationSeed)
        public
    {
        (uint96 amount, uint96 part) = _twoParts(amountSeed, partSeed);
        uint32 duration = _boundDuration(durationSeed);
        _stake(alice, amount, duration);
        _delegateStake(alice, 0, bob);
        _split(alice, 0, part);
        (IStakedKEI.Stake memory left, IStakedKEI.Stake memory made) = _both(0, 1);
        assertEq(left.delegatee, bob);
        assertEq(made.delegatee, bob);
        assertEq(skei.getVotes(bob), skei.weigh(amount - part, duration) + skei.weigh(part, duration));
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.balanceOf(alice), skei.getVotes(bob));
    }

    function test_ThePartsOfAPinnedStakeGoTheirWays() public {
        _stake(alice, 10e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _split(alice, 0, 4e18);
        _delegateStake(alice, 1, carol);
        assertEq(skei.getVotes(bob), 6e18);
        assertEq(skei.getVotes(carol), 4e18);
        _delegateStake(alice, 0, address(0));
        assertEq(skei.getVotes(alice), 6e18);
    }

    function testFuzz_ALeavingStakesPartsLeaveAtTheSameTime(uint256 partSeed, uint256 wait) public {
        _stake(alice, 10e18, YEAR);
        vm.prank(alice);
        skei.beginExit(0);
        uint256 unlockAt = skei.stakeAt(alice, 0).unlockAt;
        _skip(bound(wait, 0, YEAR));
        uint96 part = uint96(bound(partSeed, MIN_AMOUNT, 9e18));
        _split(alice, 0, part);
        assertEq(skei.stakeAt(alice, 0).unlockAt, unlockAt);
        assertEq(skei.stakeAt(alice, 1).unlockAt, unlockAt);
        assertEq(skei.totalSupply(), 0, "a stake on its way out has no votes, whole or in parts");
        vm.warp(unlockAt);
        vm.startPrank(alice);
        skei.withdraw(1);
        assertEq(kei.balanceOf(alice), part);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), 10e18);
    }

    function test_ThePartOfALeavingStakeMayStay() public {
        _stake(alice, 10e18, MAX_DURATION);
        vm.prank(alice);
        skei.beginExit(0);
        _split(alice, 0, 4e18);
        vm.prank(alice);
        skei.cancelExit(1);
        assertEq(skei.getVotes(alice), 4e18);
        assertEq(skei.stakeAt(alice, 1).unlockAt, 0);
        assertNotEq(skei.stakeAt(alice, 0).unlockAt, 0);
    }

    function test_ThePlanToLeaveIsCopied() public {
        _stake(alice, 10e18, YEAR);
        vm.prank(alice);
        skei.scheduleExit(0, uint32(START + 90 days));
        _split(alice, 0, 4e18);
        assertEq(skei.stakeAt(alice, 0).exitAt, START + 90 days);
        assertEq(skei.stakeAt(alice, 1).exitAt, START + 90 days);
    }

    function test_BothPartsHaveBeenTouched() public {
        _stake(alice, 10e18, YEAR);
        _skip(3 days);
        _split(alice, 0, 4e18);
        assertEq(skei.stakeAt(alice, 0).touchedAt, START + 3 days);
        assertEq(skei.stakeAt(alice, 1).touchedAt, START + 3 days);
    }

    function test_TheSmallestStakeThatSplitsIsTwoMinima() public {
        _stake(alice, 2 * MIN_AMOUNT, YEAR);
        _split(alice, 0, MIN_AMOUNT);
        assertEq(skei.stakeAt(alice, 0).amount, MIN_AMOUNT);
        assertEq(skei.stakeAt(alice, 1).amount, MIN_AMOUNT);
    }

    // ------------------------------------------------------------------ no votes out of nothing

    /// @dev Split, merge, split, merge: however often, the votes never rise above what the whole stake weighs.
    function testFuzz_SplittingAndMergingInCirclesCreatesNothing(uint256 seed) public {
        uint96 amount = _boundAmount(seed >> 32) + 10 * MIN_AMOUNT;
        uint32 duration = _boundDuration(seed);
        _stake(alice, amount, duration);
        uint256 whole = skei.weigh(amount, duration);
        uint256 from;
        for (uint256 i = 0; i < 8; ++i) {
            uint256 roll = uint256(keccak256(abi.encode(seed, i)));
            uint256 made = _split(alice, from, uint96(bound(roll, MIN_AMOUNT, amount - MIN_AMOUNT)));
            assertLe(skei.getVotes(alice), whole);
            if (roll & 1 == 0) (from, made) = (made, from);
            vm.prank(alice);
            skei.merge(made, from);
            assertEq(skei.getVotes(alice), whole, "the whole again, to the base unit");
            assertEq(skei.stakeAt(alice, from).amount, amount);
        }
        assertEq(skei.totalSupply(), whole);
        assertEq(skei.totalStaked(), amount);
    }

    // ------------------------------------------------------------------ guards

    function testFuzz_RevertWhen_ThePartIsTooSmall(uint96 part) public {
        part = uint96(bound(part, 0, MIN_AMOUNT - 1));
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIAmountTooSmall.selector, part, MIN_AMOUNT));
        _split(alice, 0, part);
    }

    function testFuzz_RevertWhen_TooLittleIsLeft(uint96 part) public {
        part = uint96(bound(part, 9e18 + 1, type(uint96).max));
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStakedKEI.StakedKEIAmountTooSmall.selector, uint256(10e18), uint256(part) + MIN_AMOUNT
            )
        );
        _split(alice, 0, part);
    }

    function test_RevertWhen_TheStakeNeverWas() public {
        _expectNothingThere();
        _split(alice, 0, MIN_AMOUNT);
    }

    function test_RevertWhen_TheStakeIsSomebodyElses() public {
        _stake(alice, 10e18, YEAR);
        _expectNothingThere();
        _split(mallory, 0, MIN_AMOUNT);
    }

    function test_RevertWhen_TheStakeWasWithdrawn() public {
        _stake(alice, 10e18, YEAR);
        vm.startPrank(alice);
        skei.beginExit(0);
        _skip(YEAR);
        skei.withdraw(0);
        vm.stopPrank();
        _expectNothingThere();
        _split(alice, 0, MIN_AMOUNT);
    }

    function _expectNothingThere() private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIAmountTooSmall.selector, 0, 2 * uint256(MIN_AMOUNT)));
    }

    function _twoParts(uint256 amountSeed, uint256 partSeed) private pure returns (uint96 amount, uint96 part) {
        amount = _boundAmount(amountSeed) + MIN_AMOUNT;
        part = uint96(bound(partSeed, MIN_AMOUNT, amount - MIN_AMOUNT));
    }

    function _both(uint256 a, uint256 b) private view returns (IStakedKEI.Stake memory, IStakedKEI.Stake memory) {
        return (skei.stakeAt(alice, a), skei.stakeAt(alice, b));
    }

    function _split(address account, uint256 index, uint96 amount) private returns (uint256) {
        vm.prank(account);
        return skei.split(index, amount);
    }
}
