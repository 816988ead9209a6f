// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Governance} from "../fixtures/Governance.sol";
import {FaultyPolicy} from "../mocks/FaultyPolicy.sol";
import {Campaign} from "./Campaign.sol";
import {LivenessHandler} from "./LivenessHandler.sol";

/// @notice A stake whose time has come is paid, and a vote can be cast, with everything around them hostile or broken.
/// All of it is tried out from every state that was reached, then undone.
contract LivenessInvariants is Governance, Campaign {
    LivenessHandler private handler;

    function setUp() public override {
        super.setUp();
        FaultyPolicy faulty = new FaultyPolicy(address(policy));
        bytes memory swap = abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(address(faulty))));
        _enact(_proposal(UPGRADE, address(governor), 0, swap, "Another policy"));
        // Whoever administers the timelock can take its roles away: governance may die, stakes may not.
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        vm.prank(address(timelock));
        timelock.grantRole(admin, address(timelock));
        handler = new LivenessHandler(governor, timelock, faulty, address(guardian), alice);
        _fund(address(handler), 10_000_000e18);
        actions = [
            handler.stake.selector,
            handler.leave.selector,
            handler.delegateStake.selector,
            handler.wait.selector,
            handler.capture.selector,
            handler.breakPolicy.selector,
            handler.stop.selector,
            handler.dust.selector,
            handler.molest.selector
        ];
        _campaign(handler);
    }

    function invariant_AStakeWhoseTimeHasComeIsPaidWhole() public {
        for (uint256 i = 0; i < handler.STAKERS(); ++i) {
            address owner = handler.stakers(i);
            uint256 count = skei.stakeCount(owner);
            for (uint256 j = 0; j < count; ++j) {
                if (!handler.due(owner, j)) continue;
                (uint256 before, uint256 amount) = (kei.balanceOf(owner), skei.stakeAt(owner, j).amount);
                vm.prank(owner);
                skei.withdraw(j);
                assertEq(kei.balanceOf(owner) - before, amount);
            }
        }
    }

    function invariant_WhoeverLeavesIsPaidWholeAfterItsOwnNotice() public {
        uint256 start = _now();
        for (uint256 i = 0; i < handler.STAKERS(); ++i) {
            address owner = handler.stakers(i);
            uint256 count = skei.stakeCount(owner);
            for (uint256 j = 0; j < count; ++j) {
                IStakedKEI.Stake memory it = skei.stakeAt(owner, j);
                if (it.amount == 0) continue;
                if (it.unlockAt == 0) {
                    vm.prank(owner);
                    skei.beginExit(j);
                }
                uint256 unlockAt = skei.stakeAt(owner, j).unlockAt;
                assertLe(unlockAt, start + it.duration);
                uint256 before = kei.balanceOf(owner);
                if (_now() < unlockAt) vm.warp(unlockAt);
                vm.prank(owner);
                skei.withdraw(j);
                assertEq(kei.balanceOf(owner) - before, it.amount);
                vm.warp(start);
            }
        }
    }

    function invariant_AReleasePaysEverybodyAtOnceWhateverElseIsBroken() public {
        vm.prank(address(timelock));
        skei.releaseAll();
        for (uint256 i = 0; i < handler.STAKERS(); ++i) {
            address owner = handler.stakers(i);
            uint256 count = skei.stakeCount(owner);
            for (uint256 j = 0; j < count; ++j) {
                uint256 amount = skei.stakeAt(owner, j).amount;
                if (amount == 0) continue;
                uint256 before = kei.balanceOf(owner);
                vm.prank(owner);
                skei.withdraw(j);
                assertEq(kei.balanceOf(owner) - before, amount);
            }
        }
    }

    /// @dev However many gave it dust.
    function invariant_DustMakesNobodysVoteDear() public {
        address voter = handler.stakers(0);
        Proposal memory p = _proposal(CONSTITUTIONAL, address(box), 0, "", "Gas");
        uint256 id = _open(p);
        if (governor.remainingVotes(id, voter) == 0) return;
        vm.prank(voter);
        uint256 gas = gasleft();
        governor.castVote(id, FOR);
        assertLt(gas - gasleft(), 250_000);
    }

    function invariant_NothingForbiddenEverWorked() public view {
        assertEq(handler.breaches(), 0);
        assertGe(kei.balanceOf(address(skei)), skei.totalStaked());
    }
}
