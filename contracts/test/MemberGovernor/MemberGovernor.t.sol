// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {MemberGovernor} from "../../src/MemberGovernor.sol";
import {WrappedVotes} from "../../src/WrappedVotes.sol";
import {IGovernorUpstream, IUpstreamGovernor} from "../../src/interfaces/IGovernorUpstream.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {Members, StubToken} from "../fixtures/Members.sol";
import {Box} from "../mocks/Box.sol";

/// @notice Another clock than everybody's.
contract BlockClockGovernor {
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=blocknumber&from=default";
    }
}

/// @notice Mirrors, relays, overriders outside, nesting.
contract MemberGovernorTest is Members {
    // ------------------------------------------------------------------ the mirror

    function test_AMirrorHasTheOuterTimes() public {
        uint256 id = _submit(dave, _setBox(7));
        uint48 snapshot = uint48(governor.proposalSnapshot(id));
        uint48 deadline = uint48(governor.proposalDeadline(id) - RELAY);
        vm.recordLogs();
        vm.prank(mallory);
        uint256 local = member.openMirror(id);
        assertEq(member.proposalSnapshot(local), snapshot);
        assertEq(member.proposalDeadline(local), deadline);
        assertEq(member.mirrorOf(id), local);
        IGovernorUpstream.Mirror memory m = member.mirrorAt(local);
        assertEq(m.upstreamId, id);
        assertFalse(m.relayed);
        assertEq(uint8(member.state(local)), uint8(IGovernor.ProposalState.Pending));
        vm.warp(snapshot + 1);
        assertEq(uint8(member.state(local)), uint8(IGovernor.ProposalState.Active));
        vm.warp(deadline + 1);
        assertEq(uint8(member.state(local)), uint8(IGovernor.ProposalState.Defeated));
        assertFalse(member.proposalNeedsQueuing(local));
    }

    function testFuzz_AMirrorMayBeOpenedWhileTheRelayWindowRemains(uint256 wait) public {
        uint256 id = _submit(dave, _setBox(7));
        uint256 last = governor.proposalDeadline(id) - RELAY - 1;
        vm.warp(bound(wait, _now(), last));
        uint256 local = member.openMirror(id);
        assertEq(member.proposalSnapshot(local), governor.proposalSnapshot(id));
        assertEq(member.proposalDeadline(local), last + 1);
    }

    function testFuzz_RevertWhen_ItIsTooLateToOpen(uint256 wait) public {
        uint256 id = _submit(dave, _setBox(7));
        uint256 first = governor.proposalDeadline(id) - RELAY;
        vm.warp(bound(wait, first, first + 10 days));
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNotOpen.selector, id));
        member.openMirror(id);
    }

    function test_RevertWhen_TheOuterVoteIsShorterThanTheRelayWindow() public {
        for (uint32 more = 0; more < 2; ++more) {
            vm.prank(address(timelock));
            policy.setType(0, _type(2, 400, 5_000, 10, 10 days, uint32(RELAY) - more, 0));
            uint256 id = _submit(dave, _setBox(7 + more));
            vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNotOpen.selector, id));
            member.openMirror(id);
            _skip(1);
        }
    }

    function test_RevertWhen_TheOuterProposalIsCancelledOrUnknown() public {
        uint256 id = _submit(dave, _setBox(7));
        vm.prank(dave);
        governor.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNotOpen.selector, id));
        member.openMirror(id);
        vm.expectRevert();
        member.openMirror(1);
    }

    function test_RevertWhen_ItIsMirroredTwice() public {
        (uint256 id,) = _mirrored();
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamAlreadyMirrored.selector, id));
        member.openMirror(id);
    }

    function test_AMirrorExecutesNothingAndIsNotQueued() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        _closeMirror(member, local);
        assertEq(uint8(member.state(local)), uint8(IGovernor.ProposalState.Succeeded));
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 h) = _mirrorContent(id);
        assertEq(member.getProposalId(t, v, c, h), local);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorProposalQueueingNotRequired.selector, local));
        member.queue(t, v, c, h);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamMirrorRunsNothing.selector, local));
        member.execute(t, v, c, h);
    }

    function test_RevertWhen_TheClocksDiffer() public {
        IUpstreamGovernor other = IUpstreamGovernor(address(new BlockClockGovernor()));
        MemberGovernor.Settings memory s =
            MemberGovernor.Settings("x", 1, 1, 0, 1, 1, IGovernorUpstream.RelayMode.Proportional);
        vm.expectRevert(IGovernorUpstream.UpstreamClockMismatch.selector);
        this.create("MemberGovernor", abi.encode(inner, timelock, other, s));
    }

    function test_ItsOwnProposalsWorkAsUsual() public {
        Box own = new Box(address(memberTimelock));
        address[] memory t = new address[](1);
        bytes[] memory c = new bytes[](1);
        (t[0], c[0]) = (address(own), abi.encodeCall(Box.set, (5)));
        vm.prank(ann);
        uint256 local = member.propose(t, new uint256[](1), c, "Own");
        assertEq(member.proposalSnapshot(local), _now() + 1 days);
        assertEq(member.proposalDeadline(local), _now() + 4 days);
        assertTrue(member.proposalNeedsQueuing(local));
        vm.warp(member.proposalSnapshot(local) + 1);
        _voteIn(member, ann, local, FOR);
        _closeMirror(member, local);
        member.queue(t, new uint256[](1), c, keccak256("Own"));
        vm.warp(member.proposalEta(local));
        member.execute(t, new uint256[](1), c, keccak256("Own"));
        assertEq(own.value(), 5);
        assertEq(member.votingDelay(), 1 days);
        assertEq(member.votingPeriod(), 3 days);
    }

    function test_AgainstAloneIsNoQuorumOfItsOwnProposals() public {
        address[] memory t = new address[](1);
        vm.prank(ann);
        uint256 local = member.propose(t, new uint256[](1), new bytes[](1), "Own");
        vm.warp(member.proposalSnapshot(local) + 1);
        _voteIn(member, ann, local, AGAINST);
        _voteIn(member, cleo, local, FOR);
        _closeMirror(member, local);
        assertEq(uint8(member.state(local)), uint8(IGovernor.ProposalState.Defeated));
    }

    // ------------------------------------------------------------------ the relay

    function test_TheWholeWeightFollowsInProportion() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        _voteIn(member, ben, local, AGAINST);
        _closeMirror(member, local);
        vm.expectEmit(address(member));
        emit IGovernorUpstream.UpstreamCast(id, local, 20_000e18, 40_000e18, 0, true, false);
        vm.prank(mallory);
        member.castUpstream(id);
        _assertTally(id, 20_000e18, 40_000e18, 0);
        assertTrue(member.mirrorAt(local).relayed);
    }

    function testFuzz_AtMostTwoWeiAreLost(uint256 a, uint256 f, uint256 b) public {
        (uint256 id, uint256 local) = _mirrored();
        a = bound(a, 0, 600e18);
        f = bound(f, 0, 600e18 - a);
        b = bound(b, 0, 600e18 - a - f);
        vm.assume(a + f + b >= 200e18);
        vm.prank(ann);
        member.castVoteWithReasonAndParams(local, FRACTIONAL, "", _params(a, f, b));
        _closeMirror(member, local);
        member.castUpstream(id);
        (uint256 x, uint256 y, uint256 z) = governor.proposalVotes(id);
        assertLe(x + y + z, ALICE_VOTES);
        assertGe(x + y + z + 2, ALICE_VOTES);
        assertLe(x * (a + f + b), a * ALICE_VOTES);
        assertLe(y * (a + f + b), f * ALICE_VOTES);
        assertLe(z * (a + f + b), b * ALICE_VOTES);
    }

    function test_BelowTheQuorumOnlyTheShareThatVotedFollows() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, cleo, local, FOR);
        _closeMirror(member, local);
        vm.expectEmit(address(member));
        emit IGovernorUpstream.UpstreamCast(id, local, 0, 6_000e18, 0, false, false);
        member.castUpstream(id);
        _assertTally(id, 0, 6_000e18, 0);
    }

    function testFuzz_TheWinnerTakesAllIfTheDaoChoseSo(uint8 winner) public {
        winner = uint8(bound(winner, AGAINST, ABSTAIN));
        (MemberGovernor dao,) =
            _memberWith(inner, IUpstreamGovernor(address(governor)), RELAY, IGovernorUpstream.RelayMode.WinnerTakesAll);
        vm.prank(alice);
        skei.delegate(address(dao));
        _skip(1);
        uint256 id = _submit(dave, _setBox(7));
        _toActive(id);
        uint256 local = dao.openMirror(id);
        _voteIn(dao, ann, local, winner);
        _voteIn(dao, ben, local, (winner + 1) % 3);
        _closeMirror(dao, local);
        dao.castUpstream(id);
        _assertTally(id, winner == 0 ? ALICE_VOTES : 0, winner == 1 ? ALICE_VOTES : 0, winner == 2 ? ALICE_VOTES : 0);
    }

    function test_AMirrorKeepsTheModeItWasOpenedIn() public {
        (, uint256 local) = _mirrored();
        assertEq(uint8(member.relayMode()), uint8(IGovernorUpstream.RelayMode.Proportional));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, mallory));
        vm.prank(mallory);
        member.setRelayMode(IGovernorUpstream.RelayMode.WinnerTakesAll);
        assertEq(uint8(member.mirrorAt(local).mode), uint8(IGovernorUpstream.RelayMode.Proportional));
    }

    function test_TheModeChangesByTheDaosOwnVote() public {
        address[] memory t = new address[](1);
        bytes[] memory c = new bytes[](1);
        t[0] = address(member);
        c[0] = abi.encodeCall(member.setRelayMode, (IGovernorUpstream.RelayMode.WinnerTakesAll));
        vm.prank(ann);
        uint256 local = member.propose(t, new uint256[](1), c, "Mode");
        vm.warp(member.proposalSnapshot(local) + 1);
        _voteIn(member, ann, local, FOR);
        _closeMirror(member, local);
        member.queue(t, new uint256[](1), c, keccak256("Mode"));
        vm.warp(member.proposalEta(local));
        member.execute(t, new uint256[](1), c, keccak256("Mode"));
        assertEq(uint8(member.relayMode()), uint8(IGovernorUpstream.RelayMode.WinnerTakesAll));
    }

    function test_RevertWhen_RelayedTooEarlyTwiceOrUnmirrored() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        uint256 deadline = member.proposalDeadline(local);
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamBallotOpen.selector, deadline));
        member.castUpstream(id);
        vm.warp(deadline + 1);
        member.castUpstream(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamAlreadyRelayed.selector, id));
        member.castUpstream(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNotMirrored.selector, 1));
        member.castUpstream(1);
    }

    function test_RevertWhen_NobodyVotedInside() public {
        (uint256 id, uint256 local) = _mirrored();
        _closeMirror(member, local);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNothingToCast.selector, id));
        member.castUpstream(id);
    }

    function test_RevertWhen_TheOuterVoteIsOver() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, AGAINST);
        _closeMirror(member, local);
        _toClosed(id);
        vm.expectRevert();
        member.castUpstream(id);
    }

    function test_WhoeverNeverRelaysBlocksNobody() public {
        uint256 id = _submit(dave, _setBox(7));
        _toActive(id);
        _vote(bob, id, FOR);
        member.openMirror(id);
        _toClosed(id);
        governor.queue(id);
        _toEta(id);
        governor.execute(id);
        assertEq(box.value(), 7);
    }

    // ------------------------------------------------------------------ overriders outside

    /// @dev A staker that disagrees takes its part back outside, before or after the relay: the result is the same.
    function testFuzz_OverridersOutsideBeforeOrAfter(uint256 a, uint8 side) public {
        side = uint8(bound(side, AGAINST, ABSTAIN));
        vm.prank(carol);
        skei.delegate(address(member));
        _skip(1);
        (uint256 id, uint256 local) = _mirrored();
        a = bound(a, 0, 600e18);
        vm.prank(ann);
        member.castVoteWithReasonAndParams(local, FRACTIONAL, "", _params(a, 600e18 - a, 0));
        _closeMirror(member, local);
        uint256 state = vm.snapshotState();
        _overrideVote(carol, id, side);
        member.castUpstream(id);
        (uint256 x, uint256 y, uint256 z) = governor.proposalVotes(id);
        vm.revertToState(state);
        member.castUpstream(id);
        _overrideVote(carol, id, side);
        (uint256 x2, uint256 y2, uint256 z2) = governor.proposalVotes(id);
        assertApproxEqAbs(x, x2, 1);
        assertApproxEqAbs(y, y2, 1);
        assertEq(z, z2);
        assertLe(x + y + z, uint256(ALICE_VOTES) + CAROL_VOTES);
        assertGe(x + y + z + 2, uint256(ALICE_VOTES) + CAROL_VOTES);
    }

    function test_WhenEverybodyTookItsWeightBackNothingIsRelayed() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        _overrideVote(alice, id, AGAINST);
        _closeMirror(member, local);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNothingToCast.selector, id));
        member.castUpstream(id);
    }

    // ------------------------------------------------------------------ an outer deadline that moves

    function _movedOutside(uint8 side) private returns (uint256 id, uint256 local) {
        (id, local) = _mirrored();
        _voteIn(member, ann, local, side);
        _voteIn(member, ben, local, AGAINST);
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline);
        _vote(bob, id, FOR);
        vm.warp(deadline + 1);
        assertEq(governor.proposalDeadline(id), deadline + LATE_WINDOW);
    }

    function test_InTheTimeToObjectOnlyAgainstIsRelayed() public {
        (uint256 id, uint256 local) = _movedOutside(FOR);
        vm.expectEmit(address(member));
        emit IGovernorUpstream.UpstreamCast(id, local, 20_000e18, 0, 0, true, true);
        member.castUpstream(id);
        _assertTally(id, 20_000e18, BOB_VOTES + CAROL_VOTES, 0);
    }

    function test_ARelayOfNothingButAgainstIsWhole() public {
        (uint256 id, uint256 local) = _movedOutside(AGAINST);
        vm.expectEmit(address(member));
        emit IGovernorUpstream.UpstreamCast(id, local, ALICE_VOTES, 0, 0, true, false);
        member.castUpstream(id);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_RevertWhen_NothingOfTheBallotIsAgainst() public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        vm.warp(governor.proposalDeadline(id));
        _vote(bob, id, FOR);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNothingToCast.selector, id));
        member.castUpstream(id);
        assertFalse(member.mirrorAt(local).relayed);
    }

    /// @dev Whoever relays cannot starve the first attempt of gas so that only the Against part goes out.
    function testFuzz_NoAmountOfGasCutsTheBallot(uint256 gasLimit) public {
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        _voteIn(member, ben, local, AGAINST);
        _closeMirror(member, local);
        gasLimit = bound(gasLimit, 30_000, 2_000_000);
        try member.castUpstream{gas: gasLimit}(id) {
            _assertTally(id, 20_000e18, 40_000e18, 0);
        } catch {
            _assertTally(id, 0, 0, 0);
        }
    }

    // ------------------------------------------------------------------ a mirror pre-created to block it

    function test_AMirrorCannotBePreCreated() public {
        uint256 id = _submit(dave, _setBox(7));
        (address[] memory t, uint256[] memory v, bytes[] memory c,) = _mirrorContent(id);
        string memory description = _mirrorDescription(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, ann));
        vm.prank(ann);
        member.propose(t, v, c, description);
        assertTrue(member.openMirror(id) != 0);
    }

    // ------------------------------------------------------------------ nested, and other electorates

    function test_NestedTwoDeep() public {
        WrappedVotes token = _electorate();
        address nia = makeAddr("nia");
        address obi = makeAddr("obi");
        _wrap(token, nia, 75e18);
        _wrap(token, obi, 25e18);
        (MemberGovernor nested,) = _member(token, IUpstreamGovernor(address(member)), RELAY);
        vm.prank(ann);
        inner.delegate(address(nested));
        _skip(1);
        (uint256 id, uint256 local) = _mirrored();
        uint256 deep = nested.openMirror(local);
        assertEq(nested.proposalSnapshot(deep), governor.proposalSnapshot(id));
        assertEq(nested.proposalDeadline(deep), governor.proposalDeadline(id) - 2 * RELAY);
        _voteIn(nested, nia, deep, FOR);
        _voteIn(nested, obi, deep, AGAINST);
        _voteIn(member, ben, local, AGAINST);
        vm.prank(cleo);
        member.castVote(local, ABSTAIN);
        _closeMirror(nested, deep);
        nested.castUpstream(local);
        (uint256 x, uint256 y, uint256 z) = member.proposalVotes(local);
        assertEq(x, 150e18 + 300e18);
        assertEq(y, 450e18);
        assertEq(z, 100e18);
        _closeMirror(member, local);
        member.castUpstream(id);
        _assertTally(id, 27_000e18, 27_000e18, 6_000e18);
    }

    function test_AnElectorateByEvergreenStaking() public {
        StubToken token = new StubToken();
        StakedKEI staked = StakedKEI(_create("StakedKEI", abi.encode(token, memberTimelock, "Staked", "sX")));
        (MemberGovernor dao,) = _member(staked, IUpstreamGovernor(address(governor)), RELAY);
        token.mint(ann, 100e18);
        vm.startPrank(ann);
        token.approve(address(staked), 100e18);
        staked.stake(100e18, MAX_DURATION);
        vm.stopPrank();
        vm.prank(alice);
        skei.delegate(address(dao));
        _skip(1);
        uint256 id = _submit(dave, _setBox(7));
        _toActive(id);
        uint256 local = dao.openMirror(id);
        _voteIn(dao, ann, local, FOR);
        _closeMirror(dao, local);
        dao.castUpstream(id);
        _assertTally(id, 0, ALICE_VOTES, 0);
    }

    /// @dev The outer stake has no say inside: it could vote here and override outside.
    function test_OuterStakersHaveNoVoteInside() public {
        (, uint256 local) = _mirrored();
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice));
        _voteIn(member, alice, local, FOR);
    }

    function test_InnerHoldersOverrideTheirInnerDelegates() public {
        vm.prank(cleo);
        inner.delegate(ann);
        _skip(1);
        (uint256 id, uint256 local) = _mirrored();
        _voteIn(member, ann, local, FOR);
        vm.prank(cleo);
        member.castOverrideVote(local, AGAINST, "");
        _closeMirror(member, local);
        member.castUpstream(id);
        (uint256 x, uint256 y,) = governor.proposalVotes(id);
        assertEq(x, uint256(ALICE_VOTES) * 100 / 700);
        assertEq(y, uint256(ALICE_VOTES) * 600 / 700);
    }

    // ------------------------------------------------------------------ wrapped tokens

    function test_WrappingAndUnwrapping() public {
        assertEq(inner.getVotes(ann), 600e18);
        assertEq(inner.delegates(ann), ann);
        assertEq(inner.decimals(), 18);
        assertEq(inner.clock(), _now());
        assertEq(inner.CLOCK_MODE(), "mode=timestamp");
        vm.prank(ann);
        inner.withdrawTo(ann, 600e18);
        assertEq(inner.getVotes(ann), 0);
        assertEq(inner.underlying().balanceOf(ann), 600e18);
        vm.prank(ben);
        inner.transfer(ann, 100e18);
        assertEq(inner.getVotes(ann), 100e18);
        assertEq(inner.getVotes(ben), 200e18);
    }

    /// @dev Huge supplies: what a receipt cannot hold cannot be wrapped, so no tally overflows.
    function test_AHugeSupplyCannotStopTheVotes() public {
        WrappedVotes token = _electorate();
        uint256 max = type(uint120).max;
        _wrap(token, ann, max / 2);
        _wrap(token, ben, max - max / 2);
        (MemberGovernor dao,) = _member(token, IUpstreamGovernor(address(governor)), RELAY);
        StubToken underlying = StubToken(address(token.underlying()));
        underlying.mint(mallory, 1);
        vm.startPrank(mallory);
        underlying.approve(address(token), 1);
        vm.expectRevert();
        token.depositFor(mallory, 1);
        vm.stopPrank();
        vm.prank(ben);
        token.delegate(ann);
        vm.prank(alice);
        skei.delegate(address(dao));
        _skip(1);
        uint256 id = _submit(dave, _setBox(7));
        _toActive(id);
        uint256 local = dao.openMirror(id);
        _voteIn(dao, ann, local, FOR);
        vm.prank(ben);
        dao.castOverrideVote(local, AGAINST, "");
        _closeMirror(dao, local);
        dao.castUpstream(id);
        _assertTally(id, 30_000e18, 30_000e18 - 1, 0);
    }

    // ------------------------------------------------------------------ helpers

    function _mirrorDescription(uint256 id) private view returns (string memory) {
        return
            string.concat(
                "Upstream proposal ", Strings.toString(id), "#proposer=", Strings.toHexString(address(member))
            );
    }

    function _mirrorContent(uint256 id)
        private
        view
        returns (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 h)
    {
        (t, v, c) = (new address[](1), new uint256[](1), new bytes[](1));
        t[0] = address(member);
        c[0] = abi.encodeCall(member.castUpstream, (id));
        h = keccak256(bytes(_mirrorDescription(id)));
    }
}
