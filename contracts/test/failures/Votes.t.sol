// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";
import {FlashBorrower, FlashLender} from "../mocks/Attackers.sol";

/// @notice Votes that were borrowed, bought, counted twice or made worthless elsewhere: each attack, and what it gets.
contract VoteFailuresTest is Governance {
    // ------------------------------------------------------------------ flash-loaned votes (Beanstalk)

    function test_FlashLoanedVotes_CannotBeRepaid() public {
        (FlashLender lender, FlashBorrower borrower) = _flash();
        uint256 id = _open(_setBox(7));
        uint256 unlockAt = _now() + MAX_DURATION;
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIStillLocked.selector, unlockAt));
        lender.lend(100_000_000e18, address(borrower), abi.encodeCall(FlashBorrower.voteAndRepay, (id, 100_000_000e18)));
    }

    function test_FlashLoanedVotes_CountNothing() public {
        (, FlashBorrower borrower) = _flash();
        uint256 id = _open(_setBox(7));
        _fund(address(borrower), 100_000_000e18);
        borrower.voteAndKeep(id, 100_000_000e18);
        _assertTally(id, 0, 0, 0);
    }

    function test_FlashLoanedVotes_CannotPropose() public {
        (FlashLender lender, FlashBorrower borrower) = _flash();
        Proposal memory p = _setBox(7);
        bytes memory attack = abi.encodeCall(FlashBorrower.propose, (100_000_000e18, p.targets, p.values, p.calldatas));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, address(borrower), 0, PROPOSAL_THRESHOLD
            )
        );
        lender.lend(100_000_000e18, address(borrower), attack);
    }

    /// @dev Even a stake made in the very second of the snapshot and begun to leave in it leaves no votes there.
    function test_FlashLoanedVotes_LeaveNothingAtTheSnapshotItself() public {
        uint256 id = _submit(alice, _setBox(7));
        vm.warp(governor.proposalSnapshot(id));
        (, FlashBorrower borrower) = _flash();
        _fund(address(borrower), 100_000_000e18);
        vm.prank(address(borrower));
        skei.stake(100_000_000e18, MAX_DURATION);
        vm.prank(address(borrower));
        skei.beginExit(0);
        _toActive(id);
        assertEq(_vote(address(borrower), id, FOR), 0);
    }

    // ------------------------------------------------------------------ low-turnout takeover (Build Finance, Yam)

    function test_LowTurnoutTakeover_IsStoppedByTheQuorum() public {
        _stake(mallory, 2_000e18, MAX_DURATION);
        _skip(1);
        Proposal memory p = _setBox(666);
        uint256 id = _submit(mallory, p);
        _toActive(id);
        _vote(mallory, id, FOR);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ buying an election quietly (Compound 289)

    /// @dev Votes bought after a proposal shows up come too late; votes bought before are seen for the whole delay,
    /// and their KEI is bound for at least the notice period after the vote.
    function test_BuyingAnElectionQuietly_BindsTheMoneyLongerThanTheProposalLives() public {
        _stake(mallory, 500_000e18, MIN_DURATION);
        _skip(1);
        uint256 id = _submit(mallory, _setBox(666));
        _toActive(id);
        _vote(mallory, id, FOR);
        vm.prank(mallory);
        skei.beginExit(0);
        _toClosed(id);
        uint256 earliestExecution = _now() + TIMELOCK_DELAY;
        assertGt(skei.stakeAt(mallory, 0).unlockAt, earliestExecution);
    }

    /// @dev Weight follows the notice: KEI bound for four weeks has a fiftieth of the votes of KEI bound for four years.
    function test_BuyingAnElectionQuietly_CostsFiftyTimesMoreWithShortStakes() public view {
        assertEq(skei.weigh(52e18, MIN_DURATION), skei.weigh(1e18, MAX_DURATION));
    }

    // ------------------------------------------------------------------ a delegate counted twice with its delegators

    function test_ADelegateIsNotCountedTwiceWithItsDelegators() public {
        uint256 id = _open(_setBox(7));
        _vote(bob, id, FOR);
        vm.startPrank(carol);
        skei.delegate(carol);
        skei.delegateStake(0, mallory);
        vm.stopPrank();
        _skip(1);
        assertEq(_vote(carol, id, FOR), 0);
        assertEq(_vote(mallory, id, FOR), 0);
        _overrideVote(carol, id, FOR);
        _assertTally(id, 0, uint256(BOB_VOTES) + CAROL_VOTES, 0);
    }

    /// @dev One KEI, staked, left, staked again from another account: its second life has no votes at the snapshot.
    function test_RecycledStakeIsNotCountedTwice() public {
        _stake(mallory, 50_000e18, MIN_DURATION);
        uint256 id = _open(_setBox(7));
        _vote(mallory, id, FOR);
        vm.prank(mallory);
        skei.beginExit(0);
        _skip(MIN_DURATION);
        vm.prank(mallory);
        skei.withdraw(0);
        assertGt(_now(), governor.proposalDeadline(id), "by then the vote is long over");
    }

    // ------------------------------------------------------------------ an override by an account that never delegated

    function test_AnOverrideByAnAccountThatNeverDelegatedTakesFromNobody() public {
        _fund(mallory, 1_000_000e18);
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        assertEq(_overrideVote(mallory, id, AGAINST), 0);
        _assertTally(id, 0, ALL_VOTES, 0);
    }

    function test_AnOverrideOfSilentStakeTakesFromNobody() public {
        _stake(mallory, 9_000e18, MAX_DURATION);
        vm.prank(mallory);
        skei.delegate(address(0));
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _overrideVote(mallory, id, AGAINST);
        _assertTally(id, 9_000e18, ALL_VOTES, 0);
    }

    // ------------------------------------------------------------------ dust delegations that bloat checkpoints

    function test_DustDelegationsDoNotBloatAVote() public {
        uint256 id = _open(_setBox(7));
        uint256 before = _gasOfBobsVote(id);
        for (uint160 i = 0; i < 500; ++i) {
            _stakeAndDelegate(address(0xD00D0000 + i), MIN_AMOUNT, MIN_DURATION, bob);
            _skip(1);
        }
        id = _submit(alice, _setBox(8));
        _toActive(id);
        uint256 afterwards = _gasOfBobsVote(id);
        assertLt(afterwards, before + 25_000);
    }

    function test_DustDelegationsDoNotBloatAnExit() public {
        _stake(mallory, 1e18, MAX_DURATION);
        uint256 before = _gasOfExit(mallory);
        for (uint160 i = 0; i < 300; ++i) {
            _stakeAndDelegate(address(0xD00D0000 + i), MIN_AMOUNT, MIN_DURATION, mallory);
            _skip(1);
        }
        assertLt(_gasOfExit(mallory), before + 25_000);
    }

    // ------------------------------------------------------------------ silent stake that inflates the quorum

    /// @dev Staking always names a delegate, so that stake is silent only where its owner silenced it; and its owner
    /// may still vote with it.
    function test_SilentStakeCannotAriseByNeglect() public {
        _stake(mallory, 5_000e18, MAX_DURATION);
        assertEq(skei.getVotes(mallory), 5_000e18);
        uint256 sum = skei.getVotes(alice) + skei.getVotes(bob) + skei.getVotes(carol) + skei.getVotes(mallory);
        assertEq(sum, skei.totalSupply());
    }

    // ------------------------------------------------------------------ cheap early exit right after voting

    function testFuzz_AnExitAfterVotingIsNeverEarly(uint256 durationSeed) public {
        uint32 duration = _boundDuration(durationSeed);
        _stake(mallory, 10_000e18, duration);
        uint256 id = _open(_setBox(7));
        _vote(mallory, id, FOR);
        vm.startPrank(mallory);
        skei.beginExit(0);
        uint256 unlockAt = _now() + duration;
        vm.warp(unlockAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIStillLocked.selector, unlockAt));
        skei.withdraw(0);
        vm.stopPrank();
        assertGt(unlockAt, governor.proposalDeadline(id) + TIMELOCK_DELAY);
    }

    // ------------------------------------------------------------------ super-quorum or early close that cuts overrides off

    /// @dev A vote that is decided arithmetically stays open, so that delegators keep their say until the deadline.
    function test_NoEarlyCloseCutsOverridesOff() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _assertState(id, IGovernor.ProposalState.Active);
        vm.warp(governor.proposalDeadline(id));
        _assertState(id, IGovernor.ProposalState.Active);
        _overrideVote(carol, id, AGAINST);
        _assertTally(id, CAROL_VOTES, uint256(ALICE_VOTES) + BOB_VOTES, 0);
    }

    // ------------------------------------------------------------------ quorum met by abstain alone

    /// @dev Abstentions count as turnout, but without a single For nothing passes.
    function test_QuorumMetByAbstainAlonePassesNothing() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, ABSTAIN);
        _vote(bob, id, ABSTAIN);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ huge supplies

    function test_TheWholeSupplyStakedIsCountedWithoutOverflow() public {
        uint256 left = kei.balanceOf(holder);
        // forge-lint: disable-next-line(unsafe-typecast): below the supply, which is below 2^96.
        _stake(mallory, uint96(left), MAX_DURATION);
        uint256 id = _open(_setBox(7));
        _vote(mallory, id, FOR);
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _assertTally(id, 0, kei.totalSupply(), 0);
    }

    function _flash() private returns (FlashLender lender, FlashBorrower borrower) {
        lender = new FlashLender(kei);
        borrower = new FlashBorrower(skei, governor, lender);
        _fund(address(lender), 100_000_000e18);
    }

    function _gasOfBobsVote(uint256 id) private returns (uint256) {
        _vote(bob, id, FOR);
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
}
