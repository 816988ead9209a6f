// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Weight that counts twice, bloats or takes from others through delegation.
contract DelegationFailuresTest is Governance {
    // ------------------------------------------------------------------ a delegate counted twice with its delegators

    function test_ADelegateCountedTwiceWithItsDelegators_IsNot() public {
        uint256 id = _open(_setBox(7));
        _vote(bob, id, FOR);
        _overrideVote(carol, id, FOR);
        _overrideVote(bob, id, FOR);
        _vote(alice, id, FOR);
        _overrideVote(alice, id, FOR);
        _assertTally(id, 0, ALL_VOTES, 0);
    }

    /// @dev Nor by moving the delegation while the vote is open, whole or stake by stake.
    function test_ADelegateCountedTwiceWithItsDelegators_IsNotByDelegatingAnew() public {
        uint256 id = _open(_setBox(7));
        _vote(bob, id, FOR);
        vm.startPrank(carol);
        skei.delegate(carol);
        skei.delegateStake(0, mallory);
        vm.stopPrank();
        _skip(1);
        vm.expectRevert();
        _vote(carol, id, FOR);
        vm.expectRevert();
        _vote(mallory, id, FOR);
        vm.expectRevert();
        _overridePart(carol, id, mallory, FOR);
        _overrideVote(carol, id, FOR);
        _assertTally(id, 0, uint256(BOB_VOTES) + CAROL_VOTES, 0);
    }

    /// @dev One KEI, staked, left, staked again from another account: by then the vote is long over.
    function test_ADelegateCountedTwiceWithItsDelegators_IsNotByRecycledStake() public {
        _stake(mallory, 50_000e18, MIN_DURATION);
        _skip(1);
        uint256 id = _open(_setBox(7));
        _vote(mallory, id, FOR);
        vm.prank(mallory);
        skei.beginExit(0);
        _skip(MIN_DURATION);
        vm.prank(mallory);
        skei.withdraw(0);
        assertGt(_now(), governor.proposalDeadline(id));
    }

    // ------------------------------------------------------------------ an override by an account that never delegated

    /// @dev Undelegated stake votes for itself and takes from nobody.
    function test_AnOverrideByAnAccountThatNeverDelegatedToItself_TakesFromNobody() public {
        _stake(dave, 5_000e18, MAX_DURATION);
        vm.prank(dave);
        skei.delegate(address(0));
        _skip(1);
        uint256 id = _open(_setBox(7));
        _vote(alice, id, AGAINST);
        _vote(bob, id, AGAINST);
        _overrideVote(dave, id, FOR);
        _assertTally(id, ALL_VOTES, 5_000e18, 0);
    }

    function test_AnOverrideByAnAccountThatNeverDelegatedToItself_NeedsStakeOfItsOwn() public {
        _fund(mallory, 1_000_000e18);
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernorCountingFlex.GovernorNothingToOverride.selector, mallory));
        _overrideVote(mallory, id, AGAINST);
        _assertTally(id, 0, ALICE_VOTES, 0);
    }

    /// @dev The bucket of somebody else is nobody's to take back.
    function test_AnOverrideOfSomebodyElsesPart_IsRefused() public {
        _stake(dave, 5_000e18, MAX_DURATION);
        _delegateStake(dave, 0, bob);
        _skip(1);
        uint256 id = _open(_setBox(7));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernorCountingFlex.GovernorNothingToOverride.selector, skei.bucketOf(mallory, bob)
            )
        );
        _overridePart(mallory, id, bob, FOR);
    }

    // ------------------------------------------------------------------ dust delegations that bloat checkpoints

    function test_DustDelegationsThatBloatCheckpoints_DoNotBloatAVote() public {
        uint256 before = _gasOfBobsVote(0);
        for (uint160 i = 0; i < 300; ++i) {
            _stakeAndDelegate(address(0xD00D0000 + i), MIN_AMOUNT, MIN_DURATION, bob);
            _skip(1);
        }
        assertLe(_gasOfBobsVote(1), before + 15_000);
    }

    function test_DustDelegationsThatBloatCheckpoints_DoNotBloatAnExit() public {
        _stake(mallory, 1e18, MAX_DURATION);
        uint256 before = _gasOfExit(mallory);
        for (uint160 i = 0; i < 300; ++i) {
            _stakeAndDelegate(address(0xD00D0000 + i), MIN_AMOUNT, MIN_DURATION, mallory);
            _skip(1);
        }
        assertLt(_gasOfExit(mallory), before + 25_000);
    }

    function test_DustDelegationsThatBloatCheckpoints_DoNotBloatAnOverride() public {
        uint256 before = _gasOfCarolsOverride(0);
        for (uint160 i = 0; i < 300; ++i) {
            _stakeAndDelegate(address(0xD00D0000 + i), MIN_AMOUNT, MIN_DURATION, bob);
            _skip(1);
        }
        assertLe(_gasOfCarolsOverride(1), before + 15_000);
    }

    // ------------------------------------------------------------------ silent stake that inflates the quorum

    /// @dev Staking always names a delegate: stake is silent only where its owner silenced it, and its owner may still
    /// vote with it. What is on its way out is not counted at all.
    function test_SilentStakeThatInflatesTheQuorum_CannotAriseByNeglect() public {
        _stake(mallory, 5_000e18, MAX_DURATION);
        assertEq(skei.getVotes(mallory), 5_000e18);
        uint256 sum = skei.getVotes(alice) + skei.getVotes(bob) + skei.getVotes(carol) + skei.getVotes(mallory);
        assertEq(sum, skei.totalSupply());
        vm.prank(mallory);
        skei.beginExit(0);
        assertEq(skei.totalSupply(), ALL_VOTES);
    }

    /// @dev After four silent years anyone starts the notice of a stake: its votes leave the quorum.
    function test_SilentStakeThatInflatesTheQuorum_IsKickedAfterFourYears() public {
        _stake(dave, 900_000e18, MAX_DURATION);
        _skip(skei.SILENCE());
        vm.prank(mallory);
        skei.kick(dave, 0);
        _skip(1);
        uint256 id = _open(_setBox(7));
        assertEq(governor.proposalQuorum(id), uint256(ALL_VOTES) * 4 / 100);
    }

    function _gasOfBobsVote(uint256 n) private returns (uint256) {
        uint256 id = _open(_setBox(n));
        _cold();
        _vote(bob, id, FOR);
        return vm.lastCallGas().gasTotalUsed;
    }

    function _gasOfCarolsOverride(uint256 n) private returns (uint256) {
        uint256 id = _open(_setBox(n));
        _vote(bob, id, FOR);
        _cold();
        _overrideVote(carol, id, AGAINST);
        return vm.lastCallGas().gasTotalUsed;
    }

    /// @dev In a second of its own, so that every history gets a new checkpoint both times.
    function _gasOfExit(address account) private returns (uint256 used) {
        _skip(1);
        vm.prank(account);
        skei.beginExit(0);
        used = vm.lastCallGas().gasTotalUsed;
        vm.prank(account);
        skei.cancelExit(0);
    }

    function _cold() private {
        vm.cool(address(governor));
        vm.cool(address(skei));
    }
}
