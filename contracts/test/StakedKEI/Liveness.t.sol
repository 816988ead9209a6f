// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Promise P1: a stake whose time has come can always be withdrawn by its owner: whatever proposals exist,
/// whoever is guardian, paused or not.
contract LivenessTest is Governance {
    /// @dev Stakes in every state, votes cast and delegated, proposals pending, active, queued and executed.
    function test_P1_AStakeWhoseTimeHasComeIsWithdrawnWhateverProposalsExist() public {
        uint256 id = _open(_setBox(1));
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _overrideVote(carol, id, AGAINST);
        vm.startPrank(alice);
        skei.delegateStake(0, bob);
        skei.beginExit(0);
        vm.stopPrank();
        vm.prank(bob);
        skei.beginExit(0);
        _skip(MAX_DURATION);
        vm.prank(alice);
        skei.withdraw(0);
        vm.prank(bob);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), ALICE_VOTES);
        assertEq(kei.balanceOf(bob), BOB_VOTES);
        assertEq(skei.totalStaked(), CAROL_VOTES);
    }

    /// @dev Whatever the timelock does with its two powers, in any order, before or after the notice begins.
    function testFuzz_P1_NothingTheTimelockDoesKeepsAStakeIn(uint16 first, uint16 second, bool release, bool before)
        public
    {
        _rate(first);
        if (release && before) _release();
        vm.prank(alice);
        skei.beginExit(0);
        _rate(second);
        if (release && !before) _release();
        if (!release) _skip(MAX_DURATION);
        vm.prank(alice);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), ALICE_VOTES, "all of it, whatever the rate");
        assertEq(kei.balanceOf(address(timelock)), 0);
    }

    /// @dev Neither strangers nor the other stakers can touch a stake on its way out.
    function testFuzz_P1_NothingAnyoneDoesKeepsAStakeIn(uint256 seed, address stranger) public {
        vm.assume(stranger != alice && stranger != address(timelock) && stranger != address(skei));
        vm.prank(alice);
        skei.beginExit(0);
        uint256 unlockAt = skei.stakeAt(alice, 0).unlockAt;
        bytes[10] memory attempts = [
            abi.encodeCall(IStakedKEI.kick, (alice, 0)),
            abi.encodeCall(IStakedKEI.cancelExit, (0)),
            abi.encodeCall(IStakedKEI.merge, (0, 1)),
            abi.encodeCall(IStakedKEI.split, (0, 1e18)),
            abi.encodeCall(IStakedKEI.withdraw, (0)),
            abi.encodeCall(IStakedKEI.exitEarly, (0)),
            abi.encodeCall(IStakedKEI.releaseAll, ()),
            abi.encodeCall(IStakedKEI.setEarlyExitRate, (5_000)),
            abi.encodeCall(IERC20.transferFrom, (alice, stranger, 1)),
            abi.encodeCall(IStakedKEI.delegateStake, (0, stranger))
        ];
        for (uint256 i = 0; i < 5; ++i) {
            vm.prank(stranger);
            (bool ok,) = address(skei).call(attempts[uint256(keccak256(abi.encode(seed, i))) % attempts.length]);
            ok;
            assertEq(skei.stakeAt(alice, 0).unlockAt, unlockAt);
        }
        vm.warp(unlockAt);
        vm.prank(alice);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), ALICE_VOTES);
    }

    /// @dev Nobody can move the clock of a stake but its owner, and the longest notice is the longest wait.
    function testFuzz_P1_NobodyWaitsLongerThanTheirNotice(uint256 durationSeed, uint256 when) public {
        uint32 duration = _boundDuration(durationSeed);
        uint256 index = _stake(alice, 5e18, duration);
        _skip(bound(when, 0, 10 * uint256(YEAR)));
        vm.prank(alice);
        skei.beginExit(index);
        _skip(duration);
        vm.prank(alice);
        skei.withdraw(index);
        assertEq(kei.balanceOf(alice), 5e18);
    }

    /// @dev Through a vote, as governance would do it: the early exit is priced, and later everything is released.
    function test_AVotePricesTheEarlyExitAndAnotherReleasesEverybody() public {
        _enact(_proposal(address(skei), 0, abi.encodeCall(IStakedKEI.setEarlyExitRate, (500)), "Price"));
        assertEq(skei.earlyExitRateBps(), 500);
        _skip(MIN_DURATION);
        vm.prank(carol);
        skei.exitEarly(0);
        assertEq(kei.balanceOf(address(timelock)), 500e18);
        _enact(_proposal(UPGRADE, address(skei), 0, abi.encodeCall(IStakedKEI.releaseAll, ()), "Release"));
        vm.prank(alice);
        skei.withdraw(0);
        vm.prank(bob);
        skei.withdraw(0);
        assertEq(kei.balanceOf(address(skei)), 0);
        assertEq(skei.totalSupply(), 0);
    }

    function test_ItKnowsItsTokenItsTimelockAndItsName() public {
        StakedKEI other = StakedKEI(_create("StakedKEI", abi.encode(kei, carol, "Staked Elsewhere", "sELSE")));
        assertEq(other.name(), "Staked Elsewhere");
        assertEq(other.symbol(), "sELSE");
        assertEq(address(other.kei()), address(kei));
        assertEq(other.timelock(), carol);
        (, string memory name, string memory version,, address verifier,,) = other.eip712Domain();
        assertEq(name, "Staked Elsewhere");
        assertEq(version, "1");
        assertEq(verifier, address(other));
        assertEq(other.SILENCE(), 4 * 365 days);
        assertEq(skei.timelock(), address(timelock));
    }

    function _rate(uint16 rate) private {
        rate = uint16(bound(rate, 0, 5_000));
        vm.prank(address(timelock));
        skei.setEarlyExitRate(rate);
    }

    function _release() private {
        vm.prank(address(timelock));
        skei.releaseAll();
    }
}
