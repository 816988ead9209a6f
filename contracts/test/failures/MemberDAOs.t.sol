// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {MemberGovernor} from "../../src/MemberGovernor.sol";
import {WrappedVotes} from "../../src/WrappedVotes.sol";
import {IGovernorUpstream, IUpstreamGovernor} from "../../src/interfaces/IGovernorUpstream.sol";
import {Members, StubToken} from "../fixtures/Members.sol";

/// @notice Counts blocks where everybody else counts seconds.
contract BlockClockGovernor {
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=blocknumber&from=default";
    }
}

contract BlockClockVotes {
    function clock() external view returns (uint48) {
        return uint48(block.number);
    }
}

/// @notice Mirrors that are blocked, clocks that differ, and tokens that overflow a count.
contract MemberDAOFailuresTest is Members {
    // ------------------------------------------------------------------ clock-mode mismatch

    function test_ClockModeMismatch_OfTokenAndGovernorCannotBe() public {
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(governor.clock(), skei.clock());
            assertEq(governor.CLOCK_MODE(), skei.CLOCK_MODE());
            assertEq(member.clock(), inner.clock());
            assertEq(member.CLOCK_MODE(), governor.CLOCK_MODE());
            vm.roll(vm.getBlockNumber() + 77);
            _skip(12_345);
        }
    }

    function test_ClockModeMismatch_OfATokenThatCountsBlocksIsRefused() public {
        BlockClockVotes votes = new BlockClockVotes();
        vm.expectRevert(ERC6372Utils.ERC6372InconsistentClock.selector);
        this.create("KGovernor", abi.encode(votes, timelock, policy, address(0)));
    }

    function test_ClockModeMismatch_OfMemberAndGovernorAboveIsRefused() public {
        IUpstreamGovernor other = IUpstreamGovernor(address(new BlockClockGovernor()));
        MemberGovernor.Settings memory s =
            MemberGovernor.Settings("x", 1, 1, 0, 1, 1, IGovernorUpstream.RelayMode.Proportional);
        vm.expectRevert(IGovernorUpstream.UpstreamClockMismatch.selector);
        this.create("MemberGovernor", abi.encode(inner, memberTimelock, other, s));
    }

    // ------------------------------------------------------------------ a mirror pre-created to block it

    function test_AMirrorPreCreatedToBlockIt_IsRefused() public {
        uint256 id = _submit(dave, _setBox(7));
        (address[] memory t, uint256[] memory v, bytes[] memory c, string memory description) = _mirrorOf(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, ann));
        vm.prank(ann);
        member.propose(t, v, c, description);
        uint256 local = member.openMirror(id);
        assertEq(local, member.getProposalId(t, v, c, keccak256(bytes(description))), "the very one that was tried");
    }

    /// @dev Nor can anybody cancel it, or open it a second time in other terms.
    function test_AMirrorPreCreatedToBlockIt_NorCancelledNorOpenedTwice() public {
        uint256 id = _submit(dave, _setBox(7));
        uint256 local = member.openMirror(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamAlreadyMirrored.selector, id));
        member.openMirror(id);
        (address[] memory t, uint256[] memory v, bytes[] memory c, string memory description) = _mirrorOf(id);
        address[4] memory callers = [ann, dave, mallory, address(memberTimelock)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, local, callers[i]));
            vm.prank(callers[i]);
            member.cancel(t, v, c, keccak256(bytes(description)));
        }
    }

    // ------------------------------------------------------------------ a staker who votes inside and overrides outside

    function test_AStakerWhoVotesInsideAndOverridesOutside_MovesItsWeightOnce() public {
        (uint256 id, uint256 local) = _mirrored();
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice));
        _voteIn(member, alice, local, FOR);
        _voteIn(member, ann, local, FOR);
        _overrideVote(alice, id, AGAINST);
        _closeMirror(member, local);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNothingToCast.selector, id));
        member.castUpstream(id);
        _assertTally(id, ALICE_VOTES, 0, 0);
    }

    // ------------------------------------------------------------------ huge supplies in member DAOs' tokens

    /// @dev What a receipt cannot hold cannot be wrapped, so that two whales cannot overflow the tally and stop the rest.
    function test_HugeSuppliesInMemberDAOsTokens_CannotStopTheVotes() public {
        WrappedVotes token = _electorate();
        uint256 max = type(uint120).max;
        _wrap(token, ann, max / 2);
        _wrap(token, ben, max - max / 2);
        StubToken underlying = StubToken(address(token.underlying()));
        underlying.mint(mallory, type(uint256).max - max);
        vm.startPrank(mallory);
        underlying.approve(address(token), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(ERC20Votes.ERC20ExceededSafeSupply.selector, max + 1, max));
        token.depositFor(mallory, 1);
        vm.stopPrank();
        (MemberGovernor dao,) = _member(token, IUpstreamGovernor(address(governor)), RELAY);
        vm.prank(alice);
        skei.delegate(address(dao));
        _skip(1);
        uint256 id = _submit(dave, _setBox(7));
        _toActive(id);
        uint256 local = dao.openMirror(id);
        _voteIn(dao, ann, local, FOR);
        _voteIn(dao, ben, local, AGAINST);
        _closeMirror(dao, local);
        dao.castUpstream(id);
        (uint256 against, uint256 inFavour,) = governor.proposalVotes(id);
        assertApproxEqAbs(against, 30_000e18, 1);
        assertApproxEqAbs(inFavour, 30_000e18, 1);
    }

    /// @dev What the mirror of an outer proposal will be made of.
    function _mirrorOf(uint256 id)
        private
        view
        returns (address[] memory t, uint256[] memory v, bytes[] memory c, string memory description)
    {
        (t, v, c) = (new address[](1), new uint256[](1), new bytes[](1));
        t[0] = address(member);
        c[0] = abi.encodeCall(member.castUpstream, (id));
        description = string.concat(
            "Upstream proposal ", Strings.toString(id), "#proposer=", Strings.toHexString(address(member))
        );
    }
}
