// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Governance taken by few (Build Finance, True Seigniorage, Yam), bought (Compound 289) or won in the last second.
contract TakeoverFailuresTest is Governance {
    // ------------------------------------------------------------------ low-turnout takeover

    /// @dev Nobody else looks: what hands power over still needs a tenth of all votes, whoever shows up.
    function test_LowTurnoutTakeover_IsStoppedByTheQuorumOfTheType() public {
        _stake(mallory, 9_000e18, MAX_DURATION);
        _skip(1);
        bytes memory grab = abi.encodeCall(IAccessControl.grantRole, (timelock.PROPOSER_ROLE(), mallory));
        Proposal memory p = _proposal(UPGRADE, address(timelock), 0, grab, "Takeover");
        _submit(mallory, p);
        _toActive(p.id);
        _vote(mallory, p.id, FOR);
        _toClosed(p.id);
        _assertState(p.id, IGovernor.ProposalState.Defeated);
    }

    function test_LowTurnoutTakeover_OfTheTreasuryIsStoppedByItsQuorum() public {
        vm.deal(address(timelock), 10 ether);
        _stake(mallory, 6_000e18, MAX_DURATION);
        _skip(1);
        Proposal memory p = _proposal(TREASURY, mallory, 10 ether, "", "Pay mallory");
        _submit(mallory, p);
        _toActive(p.id);
        _vote(mallory, p.id, FOR);
        _toClosed(p.id);
        _assertState(p.id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ buying an election quietly (Compound 289)

    /// @dev Votes bought after a proposal shows up come too late; bought before, their KEI is bound beyond execution.
    function test_BuyingAnElectionQuietly_BindsTheMoneyLongerThanTheProposalLives() public {
        uint256 tooLate = _open(_setBox(1));
        _stake(mallory, 5_000_000e18, MIN_DURATION);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, mallory));
        _vote(mallory, tooLate, FOR);
        _skip(1);
        uint256 id = _submit(mallory, _setBox(666));
        _toActive(id);
        _vote(mallory, id, FOR);
        vm.prank(mallory);
        skei.beginExit(0);
        _toClosed(id);
        governor.queue(id);
        assertGt(skei.stakeAt(mallory, 0).unlockAt, governor.proposalEta(id) + GRACE_PERIOD);
    }

    /// @dev Weight follows the notice: KEI bound for four weeks has a 52nd of the votes of KEI bound for four years.
    function test_BuyingAnElectionQuietly_CostsFiftyTimesMoreWithShortStakes() public view {
        assertEq(skei.weigh(52e18, MIN_DURATION), skei.weigh(1e18, MAX_DURATION));
    }

    /// @dev Nothing is quiet: a stake that could decide stands in the log for the whole voting delay, at least.
    function test_BuyingAnElectionQuietly_IsSeenBeforeTheSnapshot() public {
        _stake(mallory, 5_000_000e18, MIN_DURATION);
        _skip(1);
        uint256 id = _submit(mallory, _setBox(666));
        assertGe(governor.proposalSnapshot(id), _now() + VOTING_DELAY);
    }

    // ------------------------------------------------------------------ last-second votes

    function test_LastSecondVotes_LeaveTimeToObject() public {
        uint256 id = _open(_setBox(7));
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline);
        _vote(bob, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline + LATE_WINDOW);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorObjectionOnly.selector, id));
        _vote(alice, id, FOR);
        _vote(alice, id, AGAINST);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    /// @dev The quorum held back until the end is a late turn as well.
    function test_LastSecondVotes_ThatBringTheQuorumLeaveTimeToObject() public {
        uint256 id = _open(_setBox(7));
        _split(bob, id, 0, 100e18, 0);
        vm.warp(governor.proposalDeadline(id));
        uint256 before = governor.proposalDeadline(id);
        _split(bob, id, 0, 0, 4_000e18);
        assertEq(governor.proposalDeadline(id), before + LATE_WINDOW);
    }
}
