// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Plain and fractional ballots, overrides of an account and of a part, and what the receipts say.
contract CountingTest is Governance {
    uint256 private id;
    address private delegate = makeAddr("delegate");
    address private eve = makeAddr("eve");
    address private fred = makeAddr("fred");

    function setUp() public override {
        super.setUp();
        // dave: 8,000 of its own with bob stake by stake, 4,000 silent.
        _stake(dave, 8_000e18, MAX_DURATION);
        _delegateStake(dave, 0, bob);
        _stake(dave, 4_000e18, MAX_DURATION);
        vm.prank(dave);
        skei.delegate(address(0));
        _skip(1);
        id = _open(_setBox(7));
    }

    // ------------------------------------------------------------------ plain

    function testFuzz_APlainVoteCountsWhole(uint8 side) public {
        side = uint8(bound(side, AGAINST, ABSTAIN));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice, id, side, ALICE_VOTES, "");
        assertEq(_vote(alice, id, side), ALICE_VOTES);
        _assertTally(id, side == 0 ? ALICE_VOTES : 0, side == 1 ? ALICE_VOTES : 0, side == 2 ? ALICE_VOTES : 0);
        assertTrue(governor.hasVoted(id, alice));
        assertEq(governor.usedVotes(id, alice), ALICE_VOTES);
        assertEq(governor.remainingVotes(id, alice), 0);
        IGovernorCountingFlex.Receipt memory r = governor.receiptOf(id, alice);
        assertEq(uint256(r.againstVotes) + r.forVotes + r.abstainVotes, ALICE_VOTES);
        assertEq(r.overridden, 0);
        assertFalse(r.hasOverridden);
    }

    function test_TheModeSaysEverything() public view {
        assertEq(
            governor.COUNTING_MODE(),
            "support=bravo,fractional,override&quorum=for,abstain&params=fractional&overridable=true"
        );
    }

    function test_RevertWhen_VotingTwice() public {
        _vote(alice, id, FOR);
        _expectAlready(alice);
        _vote(alice, id, AGAINST);
    }

    function test_RevertWhen_VotingWithoutWeight() public {
        _expectAlready(mallory);
        _vote(mallory, id, FOR);
    }

    function testFuzz_RevertWhen_TheSupportIsUnknown(uint8 side) public {
        side = uint8(bound(side, 3, 254));
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _vote(alice, id, side);
    }

    function testFuzz_RevertWhen_APlainVoteHasParameters(bytes memory params) public {
        vm.assume(params.length != 0);
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vm.prank(alice);
        governor.castVoteWithReasonAndParams(id, FOR, "", params);
    }

    // ------------------------------------------------------------------ fractional

    function testFuzz_AFractionalBallotCountsAsWritten(uint256 a, uint256 f, uint256 b) public {
        a = bound(a, 0, ALICE_VOTES);
        f = bound(f, 0, ALICE_VOTES - a);
        b = bound(b, 0, ALICE_VOTES - a - f);
        assertEq(_split(alice, id, a, f, b), a + f + b);
        _assertTally(id, a, f, b);
        assertEq(governor.remainingVotes(id, alice), ALICE_VOTES - a - f - b);
        assertEq(governor.hasVoted(id, alice), a + f + b != 0);
    }

    function testFuzz_PartsAddUpUntilTheWeightIsUsed(uint256[4] memory parts) public {
        uint256 left = ALICE_VOTES;
        uint256[3] memory sums;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 part = bound(parts[i], 0, left);
            if (left == 0) break;
            _split(alice, id, i % 3 == 0 ? part : 0, i % 3 == 1 ? part : 0, i % 3 == 2 ? part : 0);
            sums[i % 3] += part;
            left -= part;
        }
        _assertTally(id, sums[0], sums[1], sums[2]);
        assertEq(governor.remainingVotes(id, alice), left);
    }

    function testFuzz_APlainVoteAfterAPartCastsTheRest(uint256 part) public {
        part = bound(part, 0, ALICE_VOTES - 1);
        _split(alice, id, part, 0, 0);
        assertEq(_vote(alice, id, FOR), ALICE_VOTES - part);
        _assertTally(id, part, ALICE_VOTES - part, 0);
    }

    function testFuzz_WhateverWasCastIsUsed(uint256 part, uint8 side) public {
        part = bound(part, 1, ALICE_VOTES - 1);
        uint256[3] memory parts;
        parts[side % 3] = part;
        _split(alice, id, parts[0], parts[1], parts[2]);
        assertEq(governor.usedVotes(id, alice), part);
        assertEq(_vote(alice, id, FOR), ALICE_VOTES - part);
    }

    function testFuzz_RevertWhen_APartExceedsTheRest(uint256 first, uint256 more) public {
        first = bound(first, 1, ALICE_VOTES - 1);
        more = bound(more, ALICE_VOTES - first + 1, type(uint128).max);
        _split(alice, id, 0, first, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernorCountingFlex.GovernorExceedRemainingWeight.selector, alice, more, ALICE_VOTES - first
            )
        );
        _split(alice, id, more, 0, 0);
    }

    /// @dev Three times 2^128 - 1 does not wrap around.
    function test_RevertWhen_ThePartsOverflow() public {
        uint256 max = type(uint128).max;
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernorCountingFlex.GovernorExceedRemainingWeight.selector, alice, 3 * max, ALICE_VOTES
            )
        );
        _split(alice, id, max, max, max);
    }

    function testFuzz_RevertWhen_TheParametersHaveAnotherLength(bytes memory params) public {
        vm.assume(params.length != 48);
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vm.prank(alice);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", params);
    }

    // ------------------------------------------------------------------ overriding the default delegation

    function test_BeforeTheDelegateVotes() public {
        vm.expectEmit(address(governor));
        emit IGovernorCountingFlex.OverrideVoteCast(carol, id, AGAINST, CAROL_VOTES, "");
        assertEq(_overrideVote(carol, id, AGAINST), CAROL_VOTES);
        assertEq(governor.remainingVotes(id, bob), BOB_VOTES + 8_000e18);
        assertEq(_vote(bob, id, FOR), BOB_VOTES + 8_000e18);
        _assertTally(id, CAROL_VOTES, BOB_VOTES + 8_000e18, 0);
        assertEq(governor.receiptOf(id, bob).overridden, CAROL_VOTES);
    }

    function test_AfterTheDelegateVoted() public {
        _vote(bob, id, FOR);
        vm.expectEmit(address(governor));
        emit IGovernorCountingFlex.VoteReduced(bob, id, FOR, CAROL_VOTES);
        _overrideVote(carol, id, AGAINST);
        _assertTally(id, CAROL_VOTES, BOB_VOTES + 8_000e18, 0);
        _expectAlready(bob);
        _vote(bob, id, FOR);
    }

    function test_BetweenTwoPartsOfTheDelegate() public {
        _split(bob, id, 24_000e18, 0, 0);
        // bob holds 48,000 and has cast half of them; carol's 10,000 take 5,000 of what was cast.
        _overrideVote(carol, id, FOR);
        _assertTally(id, 19_000e18, CAROL_VOTES, 0);
        assertEq(_vote(bob, id, ABSTAIN), 19_000e18);
        _assertTally(id, 19_000e18, CAROL_VOTES, 19_000e18);
    }

    function test_OverridingDoesNotCountAsVoting() public {
        _overrideVote(carol, id, FOR);
        assertFalse(governor.hasVoted(id, carol));
        assertTrue(governor.hasVotedOverride(id, carol));
        assertFalse(governor.hasVotedOverride(id, bob));
    }

    function test_ADelegateMayTakeItsOwnStakeBack() public {
        _vote(bob, id, FOR);
        assertEq(_overrideVote(bob, id, AGAINST), BOB_VOTES);
        _assertTally(id, BOB_VOTES, CAROL_VOTES + 8_000e18, 0);
    }

    function test_UndelegatedStakeVotesForItself() public {
        assertEq(_overrideVote(dave, id, FOR), 4_000e18);
        _assertTally(id, 0, 4_000e18, 0);
    }

    function test_TheSnapshotsDelegateIsReducedWhateverHappenedSince() public {
        _vote(bob, id, FOR);
        vm.startPrank(carol);
        skei.delegate(alice);
        skei.beginExit(0);
        vm.stopPrank();
        assertEq(_overrideVote(carol, id, AGAINST), CAROL_VOTES);
        _assertTally(id, CAROL_VOTES, BOB_VOTES + 8_000e18, 0);
        assertEq(_vote(alice, id, FOR), ALICE_VOTES);
    }

    // ------------------------------------------------------------------ overriding a part

    function test_APartIsTakenBackByItself() public {
        address bucket = skei.bucketOf(dave, bob);
        _vote(bob, id, FOR);
        vm.expectEmit(address(governor));
        emit IGovernorCountingFlex.OverrideVoteCast(dave, id, AGAINST, 8_000e18, "");
        vm.expectEmit(address(governor));
        emit IGovernorCountingFlex.OverridePartCast(dave, id, bucket);
        assertEq(_overridePart(dave, id, bob, AGAINST), 8_000e18);
        _assertTally(id, 8_000e18, BOB_VOTES + CAROL_VOTES, 0);
        assertTrue(governor.hasVotedOverride(id, bucket));
        assertFalse(governor.hasVotedOverride(id, dave));
    }

    function test_APartAndTheRestAreOverriddenSeparately() public {
        _vote(bob, id, FOR);
        _overridePart(dave, id, bob, AGAINST);
        _overrideVote(dave, id, ABSTAIN);
        _assertTally(id, 8_000e18, BOB_VOTES + CAROL_VOTES, 4_000e18);
    }

    function test_RevertWhen_APartIsTakenBackTwice() public {
        _overridePart(dave, id, bob, AGAINST);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernorCountingFlex.GovernorAlreadyOverriddenVote.selector, skei.bucketOf(dave, bob)
            )
        );
        _overridePart(dave, id, bob, AGAINST);
    }

    function testFuzz_RevertWhen_ThereIsNoSuchPart(address delegatee) public {
        vm.assume(delegatee != bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernorCountingFlex.GovernorNothingToOverride.selector, skei.bucketOf(dave, delegatee)
            )
        );
        _overridePart(dave, id, delegatee, AGAINST);
    }

    function testFuzz_RevertWhen_TheSecondOverrideRepeats(uint8 first, uint8 second) public {
        (first, second) = (uint8(bound(first, 0, 2)), uint8(bound(second, 0, 2)));
        _overrideVote(carol, id, first);
        vm.expectRevert(abi.encodeWithSelector(IGovernorCountingFlex.GovernorAlreadyOverriddenVote.selector, carol));
        _overrideVote(carol, id, second);
    }

    function test_RevertWhen_NothingIsThereToOverride() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernorCountingFlex.GovernorNothingToOverride.selector, mallory));
        _overrideVote(mallory, id, FOR);
    }

    function testFuzz_RevertWhen_AnOverridesSupportIsUnknown(uint8 side) public {
        side = uint8(bound(side, 3, 255));
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _overrideVote(carol, id, side);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _overridePart(dave, id, bob, side);
    }

    function test_RevertWhen_OverridingOutOfTime() public {
        uint256 next = _submit(alice, _setBox(8));
        _expectWrongState(next, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        _overrideVote(carol, next, FOR);
        _expectWrongState(next, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        _overridePart(dave, next, bob, FOR);
        _toClosed(id);
        _expectWrongState(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active);
        _overrideVote(carol, id, FOR);
    }

    // ------------------------------------------------------------------ the order does not matter

    struct Case {
        uint256 w;
        uint256 own;
        uint256 carols;
        uint256 daves;
        uint256 bps;
        uint256 moment1;
        uint256 moment2;
        uint8 side1;
        uint8 side2;
        uint256 next;
    }

    /// @dev A delegate casts a fraction Against and the rest For; an account and a part are taken back at any of
    /// three moments. Whenever that is, the tally is that of a delegate who never had them, within a wei per option
    /// and override, and never more.
    function testFuzz_TheOrderDoesNotMatter(uint256 own, uint256 b, uint256 c, uint256 seed) public {
        Case memory k;
        (k.own, k.carols, k.daves) = (bound(own, 1e18, 1e25), bound(b, 1e18, 1e25), bound(c, 1e18, 1e25));
        k.bps = (seed >> 32) % 10_001;
        (k.moment1, k.moment2) = (seed % 3, (seed >> 8) % 3);
        (k.side1, k.side2) = (uint8((seed >> 16) % 3), uint8((seed >> 24) % 3));
        k.own = skei.weigh(uint96(k.own), 100 weeks + 1);
        _stake(delegate, uint96(bound(own, 1e18, 1e25)), 100 weeks + 1);
        _stakeAndDelegate(eve, uint96(k.carols), 77 weeks + 3, delegate);
        k.carols = skei.weigh(uint96(k.carols), 77 weeks + 3);
        _stake(fred, uint96(k.daves), 10 weeks + 5);
        k.daves = skei.weigh(uint96(k.daves), 10 weeks + 5);
        _delegateStake(fred, 0, delegate);
        _skip(1);
        k.next = _submit(alice, _proposal(UPGRADE, address(box), 0, hex"c0de", "order"));
        _toActive(k.next);

        _moment(k, 0);
        uint256 part = (governor.remainingVotes(k.next, delegate) * k.bps) / 10_000;
        _split(delegate, k.next, part, 0, 0);
        _moment(k, 1);
        if (governor.remainingVotes(k.next, delegate) != 0) _vote(delegate, k.next, FOR);
        _moment(k, 2);

        _compare(k);
    }

    function _compare(Case memory k) private view {
        uint256 against = (k.own * k.bps) / 10_000;
        uint256[3] memory expected = [against, k.own - against, 0];
        expected[k.side1] += k.carols;
        expected[k.side2] += k.daves;
        (uint256 a, uint256 f, uint256 n) = governor.proposalVotes(k.next);
        assertApproxEqAbs(a, expected[0], 2, "against");
        assertApproxEqAbs(f, expected[1], 3, "for");
        assertEq(n, expected[2], "abstain");
        assertLe(a + f + n, k.own + k.carols + k.daves, "only ever less");
        assertGe(a + f + n + 4, k.own + k.carols + k.daves, "a wei per option and override");
        assertLe(
            governor.usedVotes(k.next, delegate) + governor.receiptOf(k.next, delegate).overridden,
            skei.getPastVotes(delegate, governor.proposalSnapshot(k.next))
        );
    }

    function _moment(Case memory k, uint256 moment) private {
        if (k.moment1 == moment) _overrideVote(eve, k.next, k.side1);
        if (k.moment2 == moment) _overridePart(fred, k.next, delegate, k.side2);
    }

    /// @dev Plain ballots are exact: before or after makes no difference at all.
    function testFuzz_PlainBallotsAreExactInEitherOrder(uint8 delegateSide, uint8 delegatorSide, bool part) public {
        delegateSide = uint8(bound(delegateSide, AGAINST, ABSTAIN));
        delegatorSide = uint8(bound(delegatorSide, AGAINST, ABSTAIN));
        uint256 state = vm.snapshotState();
        _vote(bob, id, delegateSide);
        if (part) _overridePart(dave, id, bob, delegatorSide);
        else _overrideVote(carol, id, delegatorSide);
        (uint256 a, uint256 f, uint256 b) = governor.proposalVotes(id);
        vm.revertToState(state);
        if (part) _overridePart(dave, id, bob, delegatorSide);
        else _overrideVote(carol, id, delegatorSide);
        _vote(bob, id, delegateSide);
        _assertTally(id, a, f, b);
        assertEq(a + f + b, uint256(BOB_VOTES) + CAROL_VOTES + 8_000e18);
    }

    /// @dev Everybody takes everything back: nothing of the delegate's ballot is left, and nothing underflows.
    function testFuzz_EverybodyTakesEverythingBack(uint256 a, uint256 f) public {
        a = bound(a, 0, 48_000e18);
        f = bound(f, 0, 48_000e18 - a);
        _split(bob, id, a, f, 48_000e18 - a - f);
        _overrideVote(bob, id, ABSTAIN);
        _overrideVote(carol, id, ABSTAIN);
        _overridePart(dave, id, bob, ABSTAIN);
        assertEq(governor.usedVotes(id, bob), 0);
        assertEq(governor.remainingVotes(id, bob), 0);
        _assertTally(id, 0, 0, 48_000e18);
    }

    function _expectAlready(address voter) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, voter));
    }
}
