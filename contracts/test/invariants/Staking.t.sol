// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {Campaign} from "./Campaign.sol";
import {StakingHandler} from "./StakingHandler.sol";

/// @notice What stays true of stakes and votes whatever anybody does.
contract StakingInvariants is Deployment, Campaign {
    StakingHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new StakingHandler(kei, skei);
        _fund(address(handler), 100_000_000e18);
        handler.fund();
        actions = [
            handler.stake.selector,
            handler.stakeAndDelegate.selector,
            handler.increase.selector,
            handler.extend.selector,
            handler.split.selector,
            handler.merge.selector,
            handler.scheduleExit.selector,
            handler.kick.selector,
            handler.setRate.selector,
            handler.exitEarly.selector,
            handler.beginExit.selector,
            handler.cancelExit.selector,
            handler.withdraw.selector,
            handler.delegate.selector,
            handler.silence.selector,
            handler.delegateStake.selector,
            handler.followAccount.selector,
            handler.donate.selector,
            handler.wait.selector,
            handler.remember.selector,
            handler.attack.selector
        ];
        _campaign(handler);
    }

    // ------------------------------------------------------------------ principal

    function invariant_TheKEIHeldIsTheStakesAndWhatWasDonated() public view {
        assertEq(kei.balanceOf(address(skei)), skei.totalStaked() + handler.donated());
    }

    function invariant_TotalStakedIsWhatWentInLessWhatCameOut() public view {
        assertEq(skei.totalStaked(), handler.deposited() - handler.withdrawn());
    }

    function invariant_EveryStakersPrincipalIsWhole() public view {
        uint256 sum;
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address owner = handler.delegatees(i);
            uint256 amount;
            IStakedKEI.Stake[] memory stakes = skei.stakesOf(owner, 0, type(uint256).max);
            for (uint256 j = 0; j < stakes.length; ++j) {
                amount += stakes[j].amount;
            }
            assertEq(amount, handler.depositedBy(owner) - handler.withdrawnBy(owner));
            sum += amount;
        }
        assertEq(sum, skei.totalStaked());
    }

    function invariant_TheTreasuryHasThePenaltiesAndNothingElse() public view {
        assertEq(kei.balanceOf(address(timelock)), handler.penalties());
    }

    /// @dev A commitment only ever moves away from its owner, whoever did what since.
    function invariant_NobodysNoticeIsShortened() public view {
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address owner = handler.delegatees(i);
            uint256 count = skei.stakeCount(owner);
            for (uint256 j = 0; j < count; ++j) {
                if (skei.stakeAt(owner, j).amount == 0) continue;
                assertGe(handler.earliestOf(owner, j), handler.earliest(owner, j));
            }
        }
    }

    // ------------------------------------------------------------------ liveness: tried out, then undone

    /// @dev P1 from every state that was reached: everybody asks to leave, waits for the longest notice, and is whole.
    function invariant_EverybodyCanAlwaysLeave() public {
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address owner = handler.delegatees(i);
            IStakedKEI.Stake[] memory stakes = skei.stakesOf(owner, 0, type(uint256).max);
            for (uint256 j = 0; j < stakes.length; ++j) {
                if (stakes[j].amount == 0 || stakes[j].unlockAt != 0) continue;
                vm.prank(owner);
                skei.beginExit(j);
            }
        }
        assertEq(skei.totalSupply(), 0);
        _skip(MAX_DURATION);
        _everybodyWithdraws();
    }

    /// @dev The one exception to every notice, and it pays everybody whole at once.
    function invariant_AReleasePaysEverybodyAtOnce() public {
        vm.prank(address(timelock));
        skei.releaseAll();
        _everybodyWithdraws();
        assertEq(skei.totalSupply(), 0);
    }

    function _everybodyWithdraws() private {
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address owner = handler.delegatees(i);
            uint256 before = kei.balanceOf(owner);
            IStakedKEI.Stake[] memory stakes = skei.stakesOf(owner, 0, type(uint256).max);
            for (uint256 j = 0; j < stakes.length; ++j) {
                if (stakes[j].amount == 0) continue;
                vm.prank(owner);
                skei.withdraw(j);
            }
            assertEq(kei.balanceOf(owner) - before, handler.depositedBy(owner) - handler.withdrawnBy(owner));
        }
        assertEq(skei.totalStaked(), 0);
        assertEq(kei.balanceOf(address(skei)), handler.donated());
    }

    // ------------------------------------------------------------------ votes

    function invariant_ABalanceIsTheVotesOfTheCommittedStakes() public view {
        uint256 sum;
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address owner = handler.delegatees(i);
            (uint256 votes,) = _committedVotes(owner);
            assertEq(skei.balanceOf(owner), votes);
            sum += votes;
        }
        assertEq(skei.totalSupply(), sum);
    }

    function invariant_VotesAndSilentStakeAreTheSupply() public view {
        uint256 votes;
        for (uint256 i = 0; i < handler.DELEGATEES(); ++i) {
            votes += skei.getVotes(handler.delegatees(i));
        }
        uint256 silent;
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address owner = handler.delegatees(i);
            if (skei.delegates(owner) != address(0)) continue;
            (uint256 all, uint256 pinned) = _committedVotes(owner);
            silent += all - pinned;
        }
        assertEq(votes + silent, skei.totalSupply());
    }

    /// @dev The model: every committed stake counts for its own delegate, or else for its account's.
    function invariant_EveryDelegateHasExactlyTheStakesGivenToIt() public view {
        uint256 count = handler.DELEGATEES();
        for (uint256 d = 0; d < count; ++d) {
            address delegatee = handler.delegatees(d);
            uint256 expected;
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                address owner = handler.delegatees(i);
                address fallbackDelegate = skei.delegates(owner);
                IStakedKEI.Stake[] memory stakes = skei.stakesOf(owner, 0, type(uint256).max);
                for (uint256 j = 0; j < stakes.length; ++j) {
                    if (stakes[j].amount == 0 || stakes[j].unlockAt != 0) continue;
                    address to = stakes[j].delegatee == address(0) ? fallbackDelegate : stakes[j].delegatee;
                    if (to == delegatee) expected += skei.weigh(stakes[j].amount, stakes[j].duration);
                }
            }
            assertEq(skei.getVotes(delegatee), expected);
        }
    }

    function invariant_VotesNeverExceedTheKEIStaked() public view {
        assertLe(skei.totalSupply(), skei.totalStaked());
    }

    function invariant_StakesStayWithinTheirBounds() public view {
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            IStakedKEI.Stake[] memory stakes = skei.stakesOf(handler.delegatees(i), 0, type(uint256).max);
            for (uint256 j = 0; j < stakes.length; ++j) {
                if (stakes[j].amount == 0) {
                    assertEq(abi.encode(stakes[j]), abi.encode(IStakedKEI.Stake(0, 0, 0, 0, 0, address(0))));
                    continue;
                }
                assertGe(stakes[j].amount, MIN_AMOUNT);
                assertGe(stakes[j].duration, MIN_DURATION);
                assertLe(stakes[j].duration, MAX_DURATION);
            }
        }
    }

    // ------------------------------------------------------------------ the past

    function invariant_ThePastNeverChanges() public view {
        StakingHandler.Sample[] memory samples = handler.samples();
        for (uint256 s = 0; s < samples.length; ++s) {
            uint256 timepoint = samples[s].timepoint;
            assertEq(skei.getPastTotalSupply(timepoint), samples[s].supply);
            for (uint256 i = 0; i < handler.DELEGATEES(); ++i) {
                address account = handler.delegatees(i);
                assertEq(skei.getPastVotes(account, timepoint), samples[s].votes[i]);
                assertEq(skei.getPastDelegate(account, timepoint), samples[s].delegates[i]);
            }
        }
    }

    /// @dev What overrides rest on: accounts' and buckets' past balances rebuild each delegate's past votes exactly.
    function invariant_PastBalancesRebuildPastVotes() public view {
        StakingHandler.Sample[] memory samples = handler.samples();
        for (uint256 s = 0; s < samples.length; ++s) {
            uint256 timepoint = samples[s].timepoint;
            for (uint256 d = 0; d < handler.DELEGATEES(); ++d) {
                address delegatee = handler.delegatees(d);
                uint256 rebuilt;
                for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                    address owner = handler.delegatees(i);
                    if (skei.getPastDelegate(owner, timepoint) == delegatee) {
                        rebuilt += skei.getPastBalanceOf(owner, timepoint);
                    }
                    rebuilt += skei.getPastBalanceOf(skei.bucketOf(owner, delegatee), timepoint);
                }
                assertEq(rebuilt, skei.getPastVotes(delegatee, timepoint));
            }
        }
    }

    // ------------------------------------------------------------------ attackers

    function invariant_NothingForbiddenEverWorked() public view {
        assertEq(handler.breaches(), 0);
        assertEq(handler.shortened(), 0);
    }

    function _committedVotes(address owner) private view returns (uint256 all, uint256 pinned) {
        IStakedKEI.Stake[] memory stakes = skei.stakesOf(owner, 0, type(uint256).max);
        for (uint256 j = 0; j < stakes.length; ++j) {
            if (stakes[j].amount == 0 || stakes[j].unlockAt != 0) continue;
            uint256 votes = skei.weigh(stakes[j].amount, stakes[j].duration);
            all += votes;
            if (stakes[j].delegatee != address(0)) pinned += votes;
        }
    }
}
