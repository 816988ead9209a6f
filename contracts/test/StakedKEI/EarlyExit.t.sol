// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice `exitEarly`, its price, and who sets it.
contract EarlyExitTest is Deployment {
    uint256 private constant BASIS = 10_000;

    // ------------------------------------------------------------------ the rate

    function test_ItIsOffFromTheStart() public {
        assertEq(skei.earlyExitRateBps(), 0);
        _stake(alice, 10e18, YEAR);
        _skip(YEAR);
        vm.expectRevert(IStakedKEI.StakedKEINoEarlyExit.selector);
        _exitEarly(alice, 0);
    }

    function testFuzz_TheTimelockSetsTheRateWithinItsBound(uint16 rate) public {
        rate = uint16(bound(rate, 0, skei.MAX_EARLY_EXIT_RATE_BPS()));
        vm.expectEmit(address(skei));
        emit IStakedKEI.EarlyExitRateSet(rate);
        _setRate(rate);
        assertEq(skei.earlyExitRateBps(), rate);
    }

    function test_TheBoundIsHalf() public view {
        assertEq(skei.MAX_EARLY_EXIT_RATE_BPS(), 5_000);
    }

    function testFuzz_RevertWhen_TheRateIsAboveItsBound(uint16 rate) public {
        rate = uint16(bound(rate, 5_001, type(uint16).max));
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIRateTooHigh.selector, rate, 5_000));
        _setRate(rate);
    }

    function testFuzz_RevertWhen_AnyoneElseSetsTheRate(address caller) public {
        vm.assume(caller != address(timelock));
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIOnlyTimelock.selector, caller));
        vm.prank(caller);
        skei.setEarlyExitRate(100);
    }

    function test_ItMayBeSwitchedOffAgain() public {
        _setRate(1_000);
        _setRate(0);
        _stake(alice, 10e18, YEAR);
        _skip(YEAR);
        vm.expectRevert(IStakedKEI.StakedKEINoEarlyExit.selector);
        _exitEarly(alice, 0);
    }

    // ------------------------------------------------------------------ the price

    /// @dev To the wei: the penalty is the formula's, the treasury has it, the owner has the rest, nothing is left.
    function testFuzz_ThePenaltyIsTheFormulaAndGoesToTheTreasury(
        uint256 amountSeed,
        uint256 durationSeed,
        uint256 rateSeed
    ) public {
        (uint96 amount, uint32 duration, uint16 rate) = _terms(amountSeed, durationSeed, rateSeed);
        _stake(alice, amount, duration);
        _setRate(rate);
        _skip(MIN_DURATION);
        uint256 penalty = _ceiling(uint256(amount) * duration * rate, uint256(MAX_DURATION) * BASIS);
        assertEq(skei.penaltyOf(alice, 0), penalty);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeWithdrawn(alice, 0, amount - penalty, penalty);
        _exitEarly(alice, 0);
        assertEq(kei.balanceOf(address(timelock)), penalty);
        assertEq(kei.balanceOf(alice), amount - penalty);
        assertEq(kei.balanceOf(address(skei)), 0);
        assertEq(skei.totalStaked(), 0);
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.totalSupply(), 0);
        assertEq(skei.stakeAt(alice, 0).amount, 0);
    }

    function testFuzz_ThePenaltyNeverExceedsHalfTheStakeRoundedUp(uint256 amountSeed, uint256 durationSeed, uint256 r)
        public
    {
        (uint96 amount, uint32 duration, uint16 rate) = _terms(amountSeed, durationSeed, r);
        _stake(alice, amount, duration);
        _setRate(rate);
        assertLe(skei.penaltyOf(alice, 0), (uint256(amount) + 1) / 2);
    }

    /// @dev The price of abandoning one vote is the rate, whatever the amount and the notice: |penalty − votes × rate|
    /// is below two base units.
    function testFuzz_TheSamePricePerVoteForEveryDuration(uint256 amountSeed, uint256 durationSeed, uint256 rateSeed)
        public
    {
        (uint96 amount, uint32 duration, uint16 rate) = _terms(amountSeed, durationSeed, rateSeed);
        _stake(alice, amount, duration);
        _setRate(rate);
        uint256 price = skei.getVotes(alice) * rate / BASIS;
        assertGe(skei.penaltyOf(alice, 0), price);
        assertLe(skei.penaltyOf(alice, 0), price + 2);
    }

    function test_TheSamePricePerVoteInFigures() public {
        _stake(alice, 208e18, MIN_DURATION);
        _stake(alice, 4e18, MAX_DURATION);
        _setRate(2_500);
        assertEq(skei.weigh(208e18, MIN_DURATION), skei.weigh(4e18, MAX_DURATION));
        assertEq(skei.penaltyOf(alice, 0), 1e18);
        assertEq(skei.penaltyOf(alice, 1), 1e18);
    }

    /// @dev Splitting first never makes it cheaper.
    function testFuzz_SplittingDoesNotMakeItCheaper(uint256 amountSeed, uint256 partSeed, uint256 durationSeed) public {
        uint96 amount = _boundAmount(amountSeed) + MIN_AMOUNT;
        uint96 part = uint96(bound(partSeed, MIN_AMOUNT, amount - MIN_AMOUNT));
        _stake(alice, amount, _boundDuration(durationSeed));
        _setRate(1_234);
        uint256 whole = skei.penaltyOf(alice, 0);
        vm.prank(alice);
        skei.split(0, part);
        assertGe(skei.penaltyOf(alice, 0) + skei.penaltyOf(alice, 1), whole);
    }

    // ------------------------------------------------------------------ a leaving stake pays for the rest only

    function testFuzz_ALeavingStakePaysForTheRestOnly(uint256 durationSeed, uint256 wait, uint256 rateSeed) public {
        uint32 duration = _boundDuration(durationSeed);
        uint16 rate = uint16(bound(rateSeed, 1, 5_000));
        _stake(alice, 10e18, duration);
        _setRate(rate);
        vm.prank(alice);
        skei.beginExit(0);
        wait = bound(wait, MIN_DURATION, uint256(duration) + YEAR);
        _skip(wait);
        uint256 rest = wait < duration ? duration - wait : 0;
        uint256 penalty = _ceiling(10e18 * rest * rate, uint256(MAX_DURATION) * BASIS);
        assertEq(skei.penaltyOf(alice, 0), penalty);
        _exitEarly(alice, 0);
        assertEq(kei.balanceOf(alice), 10e18 - penalty);
        assertEq(kei.balanceOf(address(timelock)), penalty);
    }

    function testFuzz_ThePriceFallsWithTheNoticeServed(uint256 a, uint256 b) public {
        _stake(alice, 10e18, YEAR);
        _setRate(5_000);
        vm.prank(alice);
        skei.beginExit(0);
        (a, b) = (bound(a, 0, YEAR), bound(b, 0, YEAR));
        _skip(a);
        uint256 first = skei.penaltyOf(alice, 0);
        _skip(b);
        assertLe(skei.penaltyOf(alice, 0), first);
    }

    function test_ThePenaltyOfAStakeThatNeverWasIsNothing() public {
        _setRate(5_000);
        assertEq(skei.penaltyOf(alice, 7), 0);
    }

    function test_ThePenaltyIsNothingWhileTheRateIsZero() public {
        _stake(alice, 10e18, MAX_DURATION);
        assertEq(skei.penaltyOf(alice, 0), 0);
    }

    // ------------------------------------------------------------------ no sooner than MIN_DURATION after the last touch

    function testFuzz_RevertWhen_TheStakeIsFresh(uint256 wait) public {
        _stake(alice, 10e18, YEAR);
        _setRate(1);
        _skip(bound(wait, 0, MIN_DURATION - 1));
        _expectTooEarly(START + MIN_DURATION);
        _exitEarly(alice, 0);
    }

    /// @dev Whatever raises, moves or reshapes votes starts the four weeks anew, for every stake that it touched.
    function test_EveryTouchStartsTheFourWeeksAnew() public {
        _stake(alice, 10e18, YEAR);
        _stake(alice, 5e18, YEAR);
        _fundAndApprove(alice, 1e18);
        _setRate(1_000);
        bytes[7] memory touches = [
            abi.encodeCall(IStakedKEI.increase, (0, 1e18)),
            abi.encodeCall(IStakedKEI.extend, (0, MAX_DURATION)),
            abi.encodeCall(IStakedKEI.split, (0, 1e18)),
            abi.encodeCall(IStakedKEI.merge, (1, 0)),
            abi.encodeCall(IStakedKEI.delegateStake, (0, bob)),
            abi.encodeCall(IStakedKEI.scheduleExit, (0, 1)),
            abi.encodeCall(IStakedKEI.beginExit, (0))
        ];
        vm.warp(START + YEAR);
        for (uint256 i = 0; i < touches.length; ++i) {
            uint256 state = vm.snapshotState();
            vm.prank(alice);
            (bool ok,) = address(skei).call(touches[i]);
            assertTrue(ok);
            vm.warp(START + YEAR + MIN_DURATION - 1);
            _expectTooEarly(START + YEAR + MIN_DURATION);
            _exitEarly(alice, 0);
            if (i == 2) {
                _expectTooEarly(START + YEAR + MIN_DURATION);
                _exitEarly(alice, 2);
            }
            vm.warp(START + YEAR + MIN_DURATION);
            _exitEarly(alice, 0);
            vm.revertToState(state);
        }
    }

    function test_CancelingAnExitStartsTheFourWeeksAnew() public {
        _stake(alice, 10e18, YEAR);
        _setRate(1_000);
        vm.startPrank(alice);
        skei.beginExit(0);
        _skip(YEAR);
        skei.cancelExit(0);
        vm.stopPrank();
        _expectTooEarly(_now() + MIN_DURATION);
        _exitEarly(alice, 0);
    }

    /// @dev The attack: extend an old stake to its longest for one vote, vote, and buy oneself out the moment after.
    /// The four weeks outlast the proposal, so the votes are still backed when it executes.
    function test_ACheapEarlyExitRightAfterVotingIsTooEarly() public {
        _stake(mallory, 1_000e18, MIN_DURATION);
        _setRate(1);
        _skip(YEAR);
        vm.prank(mallory);
        skei.extend(0, MAX_DURATION);
        assertEq(skei.getVotes(mallory), 1_000e18);
        _skip(VOTING_DELAY + VOTING_PERIOD + TIMELOCK_DELAY);
        vm.expectPartialRevert(IStakedKEI.StakedKEITooEarly.selector);
        _exitEarly(mallory, 0);
    }

    /// @dev A touch by somebody else does not exist: a kick neither delays nor hastens the owner's early exit.
    function test_AKickIsNotATouch() public {
        _stake(alice, 10e18, YEAR);
        _setRate(1_000);
        vm.prank(alice);
        skei.scheduleExit(0, uint32(START));
        _skip(MIN_DURATION);
        vm.prank(mallory);
        skei.kick(alice, 0);
        _exitEarly(alice, 0);
        assertEq(kei.balanceOf(alice), 10e18 - 0.25e18);
    }

    // ------------------------------------------------------------------ whose stake

    function test_APinnedStakeLeavesItsDelegate() public {
        _stake(alice, 10e18, MAX_DURATION);
        _stake(alice, 6e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _setRate(1_000);
        _skip(MIN_DURATION);
        _exitEarly(alice, 0);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 6e18);
    }

    function test_RevertWhen_TheStakeNeverWas() public {
        _setRate(1_000);
        _expectNotCommitted(alice, 0);
        _exitEarly(alice, 0);
    }

    function test_RevertWhen_TheStakeIsSomebodyElses() public {
        _stake(alice, 10e18, YEAR);
        _setRate(1_000);
        _skip(MIN_DURATION);
        _expectNotCommitted(mallory, 0);
        _exitEarly(mallory, 0);
    }

    function test_RevertWhen_LeavingEarlyTwice() public {
        _stake(alice, 10e18, YEAR);
        _stake(bob, 10e18, YEAR);
        _setRate(1_000);
        _skip(MIN_DURATION);
        _exitEarly(alice, 0);
        _expectNotCommitted(alice, 0);
        _exitEarly(alice, 0);
    }

    /// @dev The rate is governance's; the free way out stays, whatever it is.
    function testFuzz_TheFreeWayOutStaysWhateverTheRate(uint16 rate) public {
        _setRate(uint16(bound(rate, 0, 5_000)));
        _stake(alice, 10e18, YEAR);
        vm.startPrank(alice);
        skei.beginExit(0);
        _skip(YEAR);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), 10e18);
    }

    function _terms(uint256 a, uint256 d, uint256 r) private pure returns (uint96, uint32, uint16) {
        return (_boundAmount(a), _boundDuration(d), uint16(bound(r, 1, 5_000)));
    }

    function _ceiling(uint256 dividend, uint256 divisor) private pure returns (uint256) {
        return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
    }

    function _setRate(uint16 rate) private {
        vm.prank(address(timelock));
        skei.setEarlyExitRate(rate);
    }

    function _exitEarly(address account, uint256 index) private {
        vm.prank(account);
        skei.exitEarly(index);
    }

    function _expectTooEarly(uint256 until) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEITooEarly.selector, until));
    }

    function _expectNotCommitted(address owner, uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, owner, index));
    }
}
