// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice `scheduleExit` and `kick`: leaving on a date, and stakes that nobody has looked after for years.
contract ScheduleTest is Deployment {
    uint48 private constant SILENCE = 4 * 365 days;

    function setUp() public override {
        super.setUp();
        _stake(alice, 10e18, YEAR);
    }

    // ------------------------------------------------------------------ scheduleExit

    function test_ThePlanIsAnnouncedAndKept() public {
        vm.expectEmit(address(skei));
        emit IStakedKEI.ExitScheduled(alice, 0, START + 90 days);
        _schedule(alice, 0, START + 90 days);
        assertEq(skei.stakeAt(alice, 0).exitAt, START + 90 days);
    }

    function test_APlanMayBeTakenBack() public {
        _schedule(alice, 0, START + 90 days);
        vm.expectEmit(address(skei));
        emit IStakedKEI.ExitScheduled(alice, 0, 0);
        _schedule(alice, 0, 0);
        _skip(91 days);
        _expectTooEarly(START + SILENCE);
        _kick(bob, alice, 0);
    }

    function testFuzz_TheVotesStayWholeUntilSomebodyKicks(uint256 planned, uint256 wait) public {
        _schedule(alice, 0, START + bound(planned, 0, 2 * uint256(YEAR)));
        _skip(bound(wait, 0, 10 * uint256(YEAR)));
        assertEq(skei.getVotes(alice), 2.5e18);
        assertEq(skei.stakeAt(alice, 0).unlockAt, 0);
    }

    /// @dev "To have it back on a date": exitAt = date − duration, and the KEI is there on the date, to the second.
    function testFuzz_TheKEIIsBackOnTheDateNamed(uint256 seed) public {
        uint256 date = START + YEAR + bound(seed, 0, uint256(YEAR));
        _schedule(alice, 0, date - YEAR);
        vm.warp(date - YEAR);
        _kick(mallory, alice, 0);
        vm.warp(date - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIStillLocked.selector, date));
        vm.prank(alice);
        skei.withdraw(0);
        vm.warp(date);
        vm.prank(alice);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), 10e18);
    }

    function test_RevertWhen_SchedulingAStakeThatNeverWas() public {
        _expectNotCommitted(alice, 1);
        _schedule(alice, 1, START);
    }

    function test_RevertWhen_SchedulingSomebodyElsesExit() public {
        _expectNotCommitted(mallory, 0);
        _schedule(mallory, 0, START);
    }

    function test_RevertWhen_SchedulingALeavingStake() public {
        vm.prank(alice);
        skei.beginExit(0);
        _expectNotCommitted(alice, 0);
        _schedule(alice, 0, START);
    }

    // ------------------------------------------------------------------ kick on the date

    function testFuzz_AnyoneKicksFromTheDateOn(address anyone, uint256 planned, uint256 late) public {
        uint256 exitAt = START + bound(planned, 1, SILENCE - 1);
        _schedule(alice, 0, exitAt);
        vm.warp(exitAt + bound(late, 0, 10 * uint256(YEAR)));
        _kick(anyone, alice, 0);
        IStakedKEI.Stake memory position = skei.stakeAt(alice, 0);
        assertEq(position.unlockAt, _now() + YEAR, "its own notice, from now on");
        assertEq(position.exitAt, 0, "the plan is used up");
        assertEq(skei.getVotes(alice), 0);
        assertEq(skei.totalSupply(), 0);
    }

    function testFuzz_RevertWhen_KickingBeforeTheDate(uint256 planned, uint256 early) public {
        uint256 exitAt = START + bound(planned, 1, SILENCE - 1);
        _schedule(alice, 0, exitAt);
        vm.warp(exitAt - bound(early, 1, exitAt - START));
        _expectTooEarly(exitAt);
        _kick(bob, alice, 0);
    }

    function test_TheKickIsAnnouncedAsTheOwnersExit() public {
        _schedule(alice, 0, START + 1);
        _skip(1);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(alice, 2.5e18, 0);
        vm.expectEmit(address(skei));
        emit IStakedKEI.ExitBegun(alice, 0, _now() + YEAR);
        _kick(mallory, alice, 0);
    }

    function test_TheKickTakesThePinnedDelegatesVotes() public {
        _stake(alice, 6e18, MAX_DURATION);
        _delegateStake(alice, 0, bob);
        _schedule(alice, 0, START);
        _kick(mallory, alice, 0);
        assertEq(skei.getVotes(bob), 0);
        assertEq(skei.getVotes(alice), 6e18, "the other stake stays");
        assertEq(skei.balanceOf(alice), 6e18);
    }

    function test_ADateInThePastIsNow() public {
        _schedule(alice, 0, 1);
        _kick(mallory, alice, 0);
        assertEq(skei.stakeAt(alice, 0).unlockAt, START + YEAR);
    }

    function test_TheOwnerMayBeginBeforeTheDate() public {
        _schedule(alice, 0, START + 90 days);
        vm.prank(alice);
        skei.beginExit(0);
        assertEq(skei.stakeAt(alice, 0).unlockAt, START + YEAR);
        assertEq(skei.stakeAt(alice, 0).exitAt, 0);
    }

    // ------------------------------------------------------------------ kick after four silent years

    function test_AStakeNobodyTouchedMayBeKicked() public {
        vm.warp(START + SILENCE);
        _kick(mallory, alice, 0);
        assertEq(skei.stakeAt(alice, 0).unlockAt, _now() + YEAR);
    }

    function testFuzz_RevertWhen_TheSilenceIsNotLongEnough(uint256 wait) public {
        _skip(bound(wait, 0, SILENCE - 1));
        _expectTooEarly(START + SILENCE);
        _kick(mallory, alice, 0);
    }

    /// @dev A date further away than four years does not keep a silent stake's votes.
    function test_SilenceCountsEvenBeforeALaterDate() public {
        _schedule(alice, 0, START + 2 * uint256(SILENCE));
        vm.warp(START + SILENCE - 1);
        _expectTooEarly(START + SILENCE);
        _kick(mallory, alice, 0);
        _skip(1);
        _kick(mallory, alice, 0);
    }

    /// @dev Each of these is a sign of life: the four years start anew.
    function test_EveryActionOfTheOwnerBreaksTheSilence() public {
        _fundAndApprove(alice, 1e18);
        _stakeMore();
        bytes[7] memory signs = [
            abi.encodeCall(IStakedKEI.increase, (0, 1e18)),
            abi.encodeCall(IStakedKEI.extend, (0, 2 * YEAR)),
            abi.encodeCall(IStakedKEI.split, (0, 1e18)),
            abi.encodeCall(IStakedKEI.merge, (1, 0)),
            abi.encodeCall(IStakedKEI.delegateStake, (0, bob)),
            abi.encodeCall(IStakedKEI.scheduleExit, (0, 0)),
            abi.encodeCall(IStakedKEI.beginExit, (0))
        ];
        for (uint256 i = 0; i < signs.length; ++i) {
            uint256 state = vm.snapshotState();
            vm.warp(START + SILENCE - 1);
            vm.prank(alice);
            (bool ok,) = address(skei).call(signs[i]);
            assertTrue(ok);
            if (i == signs.length - 1) {
                vm.prank(alice);
                skei.cancelExit(0);
            }
            assertEq(skei.stakeAt(alice, 0).touchedAt, START + SILENCE - 1);
            _skip(1);
            _expectTooEarly(START + 2 * uint256(SILENCE) - 1);
            _kick(mallory, alice, 0);
            vm.revertToState(state);
        }
    }

    // ------------------------------------------------------------------ it takes nothing

    function testFuzz_KickingTakesNothing(uint256 amountSeed, uint256 durationSeed, address kicker) public {
        vm.assume(kicker != address(skei) && kicker != alice);
        (uint96 amount, uint32 duration) = (_boundAmount(amountSeed), _boundDuration(durationSeed));
        _stake(carol, amount, duration);
        _schedule(carol, 0, START);
        uint256 before = kei.balanceOf(kicker);
        _kick(kicker, carol, 0);
        assertEq(kei.balanceOf(kicker), before);
        assertEq(skei.totalStaked(), 10e18 + uint256(amount));
        _skip(duration);
        uint256 owned = kei.balanceOf(carol);
        vm.prank(carol);
        skei.withdraw(0);
        assertEq(kei.balanceOf(carol) - owned, amount);
    }

    /// @dev Griefing: a kick locks nobody's KEI longer than its own notice, cannot be repeated to push the date away,
    /// and its victim is committed again by one transaction that no kick can undo.
    function testFuzz_KickGriefingAchievesNothing(uint256 durationSeed, uint256 later) public {
        uint32 duration = _boundDuration(durationSeed);
        _stake(carol, 5e18, duration);
        _schedule(carol, 0, START);
        _kick(mallory, carol, 0);
        uint256 unlockAt = skei.stakeAt(carol, 0).unlockAt;
        assertEq(unlockAt, START + duration);
        _skip(bound(later, 0, duration));
        _expectNotCommitted(carol, 0);
        _kick(mallory, carol, 0);
        assertEq(skei.stakeAt(carol, 0).unlockAt, unlockAt, "a second kick does not move the date");
        vm.prank(carol);
        skei.cancelExit(0);
        assertEq(skei.getVotes(carol), skei.weigh(5e18, duration));
        _expectTooEarly(_now() + SILENCE);
        _kick(mallory, carol, 0);
    }

    // ------------------------------------------------------------------ guards

    function test_RevertWhen_KickingAStakeThatNeverWas() public {
        _expectNotCommitted(bob, 0);
        _kick(mallory, bob, 0);
    }

    function test_RevertWhen_KickingALeavingStake() public {
        vm.prank(alice);
        skei.beginExit(0);
        vm.warp(START + SILENCE);
        _expectNotCommitted(alice, 0);
        _kick(mallory, alice, 0);
    }

    function test_RevertWhen_KickingAWithdrawnStake() public {
        vm.startPrank(alice);
        skei.beginExit(0);
        _skip(YEAR);
        skei.withdraw(0);
        vm.stopPrank();
        _expectNotCommitted(alice, 0);
        _kick(mallory, alice, 0);
    }

    function _stakeMore() private {
        _stake(alice, 3e18, YEAR);
        vm.prank(alice);
        kei.approve(address(skei), 100e18);
        _fund(alice, 100e18);
    }

    function _schedule(address account, uint256 index, uint256 exitAt) private {
        vm.prank(account);
        skei.scheduleExit(index, uint32(exitAt));
    }

    function _kick(address caller, address owner, uint256 index) private {
        vm.prank(caller);
        skei.kick(owner, index);
    }

    function _expectNotCommitted(address owner, uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, owner, index));
    }

    function _expectTooEarly(uint256 until) private {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEITooEarly.selector, until));
    }
}
