// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {ICouncilGuardian} from "../../src/interfaces/ICouncilGuardian.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Seats} from "../fixtures/Seats.sol";
import {Box} from "../mocks/Box.sol";

/// @notice Power left where it should not be: with the guardian, the deployer, or an open executor.
contract RoleFailuresTest is Seats {
    // ------------------------------------------------------------------ guardian abuse

    function test_GuardianAbuse_CannotDoAnythingButCancel() public {
        uint256 id = _passAndQueue(_setBox(7));
        Proposal memory p = _setBox(666);
        bytes[7] memory attempts = [
            abi.encodeCall(governor.propose, (p.targets, p.values, p.calldatas, p.description)),
            abi.encodeCall(governor.proposeTyped, (p.targets, p.values, p.calldatas, p.description, CONSTITUTIONAL)),
            abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(mallory))),
            abi.encodeCall(governor.setProposalGuardian, (mallory)),
            abi.encodeCall(governor.updateTimelock, (timelock)),
            abi.encodeCall(governor.relay, (address(kei), 0, "")),
            abi.encodeWithSignature("execute(uint256)", id)
        ];
        for (uint256 i = 0; i < attempts.length; ++i) {
            vm.prank(address(guardian));
            (bool ok,) = address(governor).call(attempts[i]);
            assertFalse(ok);
        }
        _assertState(id, IGovernor.ProposalState.Queued);
        assertEq(governor.proposalGuardian(), address(guardian));
    }

    /// @dev A minority of seats, or one seat under several accounts, cancels nothing.
    function test_GuardianAbuse_NeedsHalfOfTheSeats() public {
        (address first,) = _newMember("first", ICouncil.Kind.Enterprise, 5_000e18);
        (address second,) = _newMember("second", ICouncil.Kind.Enterprise, 5_000e18);
        _newMember("third", ICouncil.Kind.Enterprise, 5_000e18);
        _skip(1);
        uint256 id = _open(_setBox(7));
        vm.prank(first);
        guardian.signVeto(id, "mine");
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianAlreadySigned.selector, first));
        vm.prank(first);
        guardian.signVeto(id, "again");
        _assertState(id, IGovernor.ProposalState.Active);
        vm.prank(second);
        guardian.signVeto(id, "half");
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    /// @dev It cannot keep itself in office: neither against the vote that replaces it, nor beyond its sunset.
    function test_GuardianAbuse_CannotKeepItselfInOffice() public {
        (address seat,) = _newMember("seat", ICouncil.Kind.Enterprise, 5_000e18);
        _skip(1);
        Proposal memory p = _proposal(
            UPGRADE, address(governor), 0, abi.encodeCall(governor.setProposalGuardian, (address(0))), "No guardian"
        );
        _open(p);
        vm.expectRevert(abi.encodeWithSelector(ICouncilGuardian.GuardianExempt.selector, p.id));
        vm.prank(seat);
        guardian.signVeto(p.id, "stay");
        vm.warp(SUNSET);
        vm.expectRevert(ICouncilGuardian.GuardianEnded.selector);
        vm.prank(seat);
        guardian.signVeto(p.id, "stay");
    }

    /// @dev P1: whoever is guardian, and whatever is proposed, a stake whose time has come is paid.
    function test_GuardianAbuse_DoesNotReachTheStakes() public {
        vm.prank(alice);
        skei.beginExit(0);
        _skip(MAX_DURATION);
        vm.prank(alice);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), ALICE_VOTES);
    }

    // ------------------------------------------------------------------ timelock roles left with the deployer

    function test_TimelockRolesLeftWithTheDeployer_AreNot() public {
        bytes32[4] memory roles = [
            timelock.PROPOSER_ROLE(), timelock.EXECUTOR_ROLE(), timelock.CANCELLER_ROLE(), timelock.DEFAULT_ADMIN_ROLE()
        ];
        address[7] memory others =
            [deployer, address(this), address(guardian), address(council), address(policy), address(skei), address(0)];
        for (uint256 i = 0; i < 4; ++i) {
            for (uint256 j = 0; j < others.length; ++j) {
                assertFalse(timelock.hasRole(roles[i], others[j]));
            }
            assertEq(timelock.hasRole(roles[i], address(governor)), i < 3);
        }
        vm.expectRevert(_denied(deployer, roles[0]));
        vm.prank(deployer);
        timelock.schedule(address(box), 0, abi.encodeCall(Box.set, (666)), 0, 0, TIMELOCK_DELAY);
        vm.expectRevert(_denied(deployer, roles[3]));
        vm.prank(deployer);
        timelock.grantRole(bytes32(0), deployer);
    }

    // ------------------------------------------------------------------ an open executor that skips delays

    /// @dev The timelock's own delay is over, the type's extra delay is not: only the governor knows of it.
    function test_AnOpenExecutorThatSkipsDelays_DoesNotExist() public {
        Proposal memory p = _typedBox(7, UPGRADE);
        uint256 id = _passAndQueue(p);
        _skip(TIMELOCK_DELAY);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        assertTrue(timelock.isOperationReady(timelock.hashOperationBatch(p.targets, p.values, p.calldatas, 0, salt)));
        bytes32 executor = timelock.EXECUTOR_ROLE();
        vm.expectRevert(_denied(mallory, executor));
        vm.prank(mallory);
        timelock.executeBatch(p.targets, p.values, p.calldatas, 0, salt);
        vm.expectRevert();
        vm.prank(mallory);
        governor.execute(id);
        assertEq(box.sets(), 0);
    }

    // ------------------------------------------------------------------ a governance call smuggled past the vote

    /// @dev The whitelist of governance calls lives for one execution: a proposal cannot leave one behind for later.
    function test_AGovernanceCallSmuggledPastTheVote_IsAllowedOncePerExecution() public {
        bytes memory call = abi.encodeCall(governor.setProposalGuardian, (bob));
        _enact(_proposal(UPGRADE, address(governor), 0, call, "Guardian"));
        assertEq(governor.proposalGuardian(), bob);
        vm.prank(address(timelock));
        (bool ok,) = address(governor).call(call);
        assertFalse(ok);
    }

    function _denied(address account, bytes32 role) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role);
    }
}
