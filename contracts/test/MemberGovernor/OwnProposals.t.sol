// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Vm} from "forge-std/Vm.sol";
import {Members} from "../fixtures/Members.sol";

/// @notice Counting in a member DAO's own proposals: the quorum is 20 % of 1,000, of For and Abstain.
contract OwnProposalsTest is Members {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calldatas[0]) = (address(member), abi.encodeCall(member.setVotingDelay, (3 days)));
        vm.prank(ann);
        id = member.propose(targets, values, calldatas, "A longer delay");
        vm.warp(member.proposalSnapshot(id) + 1);
    }

    function _ballot(uint256 against, uint256 inFavour, uint256 abstain) private returns (IGovernor.ProposalState) {
        vm.prank(ann);
        member.castVoteWithReasonAndParams(id, FRACTIONAL, "", _params(against, inFavour, abstain));
        vm.warp(member.proposalDeadline(id) + 1);
        return member.state(id);
    }

    function test_AgainstDoesNotHelpTheQuorum() public {
        assertEq(uint8(_ballot(100e18, 200e18 - 1, 0)), uint8(IGovernor.ProposalState.Defeated));
    }

    function test_AbstainHelpsTheQuorum() public {
        assertEq(uint8(_ballot(50e18, 100e18, 100e18)), uint8(IGovernor.ProposalState.Succeeded));
    }

    function test_TheQuorumItselfIsEnough() public {
        assertEq(uint8(_ballot(0, 200e18, 0)), uint8(IGovernor.ProposalState.Succeeded));
    }

    function test_ATieDoesNotPass() public {
        assertEq(uint8(_ballot(250e18, 250e18, 0)), uint8(IGovernor.ProposalState.Defeated));
    }

    function test_RevertWhen_TheProposerHasTooFewVotes() public {
        assertEq(member.proposalThreshold(), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, mallory, 0, 1e18));
        vm.prank(mallory);
        member.propose(new address[](1), new uint256[](1), new bytes[](1), "Nothing");
    }

    function test_TheProposerCancelsWhilePending() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            (new address[](1), new uint256[](1), new bytes[](1));
        vm.startPrank(ann);
        uint256 other = member.propose(targets, values, calldatas, "Never mind");
        member.cancel(targets, values, calldatas, keccak256("Never mind"));
        assertEq(uint8(member.state(other)), uint8(IGovernor.ProposalState.Canceled));
    }

    /// @dev Indexers read them from OpenZeppelin's event, not from our views.
    function test_AMirrorIsAnnouncedWithTheTimesItKeeps() public {
        uint256 outer = _submit(dave, _setBox(7));
        vm.recordLogs();
        uint256 local = member.openMirror(outer);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (uint256 found,,,,,, uint256 begins, uint256 ends,) = abi.decode(
            logs[0].data, (uint256, address, address[], uint256[], string[], bytes[], uint256, uint256, string)
        );
        assertEq(logs[0].topics[0], IGovernor.ProposalCreated.selector);
        assertEq(found, local);
        assertEq(begins, member.proposalSnapshot(local));
        assertEq(ends, member.proposalDeadline(local));
    }

    /// @dev All in one transaction: what was in transient storage for the mirror must not serve the next proposal.
    function test_AMirrorLeavesNothingToTheProposalAfterIt() public {
        member.openMirror(_submit(dave, _setBox(7)));
        assertEq(member.votingDelay(), 1 days);
        assertEq(member.votingPeriod(), 3 days);
    }
}
