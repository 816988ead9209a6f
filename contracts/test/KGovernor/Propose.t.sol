// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

contract ProposeTest is Governance {
    /// @dev One in a thousand of 100,000 votes.
    uint256 private constant THRESHOLD = 100e18;

    function test_AProposalIsStoredAndAnnounced() public {
        Proposal memory p = _setBox(7);
        uint256 snapshot = _now() + VOTING_DELAY;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCreated(
            p.id,
            alice,
            p.targets,
            p.values,
            new string[](1),
            p.calldatas,
            snapshot,
            snapshot + VOTING_PERIOD,
            p.description
        );
        assertEq(_submit(alice, p), p.id);
        assertEq(governor.proposalProposer(p.id), alice);
        assertEq(governor.proposalSnapshot(p.id), snapshot);
        assertEq(governor.proposalDeadline(p.id), snapshot + VOTING_PERIOD);
        assertEq(governor.proposalEta(p.id), 0);
        assertTrue(governor.proposalNeedsQueuing(p.id));
        _assertState(p.id, IGovernor.ProposalState.Pending);
    }

    function test_ProposalsCanBeListedAndReadFromTheChainAlone() public {
        Proposal memory p = _setBox(7);
        Proposal memory q = _setBox(8);
        _submit(alice, p);
        _submit(alice, q);
        assertEq(governor.proposalCount(), 2);
        (uint256 id, address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetailsAt(1);
        assertEq(id, q.id);
        assertEq(targets[0], address(box));
        assertEq(values[0], 0);
        assertEq(calldatas[0], q.calldatas[0]);
        assertEq(hash, keccak256(bytes(q.description)));
        (targets,,,) = governor.proposalDetails(p.id);
        assertEq(targets.length, 1);
    }

    /// @dev 100 of 100,000 votes are enough, one base unit less is not; votes of this very moment do not count yet.
    function test_TheThresholdItselfIsEnough() public {
        vm.prank(alice);
        skei.beginExit(0);
        _stake(alice, ALICE_VOTES - 100e18, MAX_DURATION);
        _stake(mallory, 100e18 - 1, MAX_DURATION);
        _skip(1);
        _fundAndApprove(mallory, 1);
        vm.prank(mallory);
        skei.increase(0, 1);
        Proposal memory p = _setBox(7);
        _expectInsufficientVotes(mallory, 100e18 - 1);
        _submit(mallory, p);
        _skip(1);
        _submit(mallory, p);
    }

    /// @dev carol has the stake, but bob has its votes.
    function test_RevertWhen_TheProposerHasDelegatedItsVotes() public {
        Proposal memory p = _setBox(7);
        _expectInsufficientVotes(carol, 0);
        _submit(carol, p);
    }

    function test_RevertWhen_TheSameProposalExists() public {
        Proposal memory p = _setBox(7);
        _submit(alice, p);
        _expectWrongState(p.id, IGovernor.ProposalState.Pending, bytes32(0));
        _submit(bob, p);
    }

    function test_RevertWhen_ThereIsNoAction() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 0, 0, 0));
        vm.prank(alice);
        governor.propose(new address[](0), new uint256[](0), new bytes[](0), "nothing");
    }

    function test_TheIdIsAHashOfTheContent() public view {
        Proposal memory p = _setBox(7);
        assertEq(
            p.id, uint256(keccak256(abi.encode(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)))))
        );
    }

    function testFuzz_EverythingInAProposalChangesItsId(uint256 value, bytes memory data, string memory description)
        public
        view
    {
        Proposal memory p = _setBox(7);
        Proposal memory q = _proposal(address(box), value, data, description);
        bool same = value == 0 && keccak256(data) == keccak256(p.calldatas[0])
            && keccak256(bytes(description)) == keccak256(bytes(p.description));
        assertEq(p.id == q.id, same);
    }

    function test_RevertWhen_ReadingAProposalThatNeverWas() public {
        bytes memory failure = abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 42);
        vm.expectRevert(failure);
        governor.state(42);
        vm.expectRevert(failure);
        governor.proposalDetails(42);
        vm.expectRevert(failure);
        governor.queue(42);
        vm.expectRevert(failure);
        governor.execute(42);
        vm.expectRevert(failure);
        governor.cancel(42);
    }

    function _expectInsufficientVotes(address proposer, uint256 votes) private {
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, proposer, votes, THRESHOLD)
        );
    }
}
