// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice The proposer may cancel while the proposal is pending; the guardian until it is executed; anybody while it is
/// undecided and its proposer has lost the threshold; nobody else.
contract CancelTest is Governance {
    function test_TheProposerMayCancelWhilePending() public {
        uint256 id = _submit(alice, _setBox(7));
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCanceled(id);
        _cancel(alice, id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_RevertWhen_TheProposerCancelsLater() public {
        uint256 id = _open(_setBox(7));
        _expectUnable(id, alice);
        _cancel(alice, id);
        _vote(alice, id, FOR);
        _toClosed(id);
        _expectUnable(id, alice);
        _cancel(alice, id);
        governor.queue(id);
        _expectUnable(id, alice);
        _cancel(alice, id);
    }

    function testFuzz_RevertWhen_SomebodyElseCancels(address caller) public {
        vm.assume(caller != alice && caller != address(guardian));
        uint256 id = _submit(alice, _setBox(7));
        _expectUnable(id, caller);
        _cancel(caller, id);
    }

    function test_TheGuardianMayCancelAPendingProposal() public {
        _guardianCancels(_submit(alice, _setBox(7)));
    }

    function test_TheGuardianMayCancelAnActiveProposal() public {
        _guardianCancels(_open(_setBox(7)));
    }

    function test_TheGuardianMayCancelASucceededProposal() public {
        _guardianCancels(_pass(_setBox(7)));
    }

    function test_TheGuardianMayCancelADefeatedProposal() public {
        uint256 id = _open(_setBox(7));
        _toClosed(id);
        _guardianCancels(id);
    }

    function test_TheGuardianMayCancelAQueuedProposal() public {
        uint256 id = _passAndQueue(_setBox(7));
        _guardianCancels(id);
        _skip(TIMELOCK_DELAY);
        _expectWrongState(id, IGovernor.ProposalState.Canceled, IGovernor.ProposalState.Queued);
        governor.execute(id);
        assertEq(box.value(), 0);
    }

    function test_CancelingAQueuedProposalTakesItOffTheTimelock() public {
        Proposal memory p = _setBox(7);
        uint256 id = _passAndQueue(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        bytes32 operation = timelock.hashOperationBatch(p.targets, p.values, p.calldatas, 0, salt);
        assertTrue(timelock.isOperationPending(operation));
        _cancel(address(guardian), id);
        assertFalse(timelock.isOperation(operation));
    }

    function test_TheArgumentFormWorksLikeTheId() public {
        Proposal memory p = _setBox(7);
        uint256 id = _submit(alice, p);
        vm.prank(alice);
        assertEq(governor.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description))), id);
    }

    function test_RevertWhen_CancelingAnExecutedProposal() public {
        uint256 id = _enact(_setBox(7));
        _expectWrongState(id, IGovernor.ProposalState.Executed, _cancelable());
        _cancel(address(guardian), id);
    }

    function test_RevertWhen_CancelingTwice() public {
        uint256 id = _submit(alice, _setBox(7));
        _cancel(address(guardian), id);
        _expectWrongState(id, IGovernor.ProposalState.Canceled, _cancelable());
        _cancel(address(guardian), id);
    }

    function test_RevertWhen_ProposingACanceledProposalAgain() public {
        Proposal memory p = _setBox(7);
        uint256 id = _submit(alice, p);
        _cancel(alice, id);
        _expectWrongState(id, IGovernor.ProposalState.Canceled, bytes32(0));
        _submit(alice, p);
    }

    function test_WithoutAGuardianTheProposerMayCancelUntilExecution() public {
        _enact(
            _proposal(
                UPGRADE, address(governor), 0, abi.encodeCall(governor.setProposalGuardian, (address(0))), "No guardian"
            )
        );
        uint256 id = _passAndQueue(_setBox(7));
        _expectUnable(id, address(guardian));
        _cancel(address(guardian), id);
        _cancel(alice, id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    // ------------------------------------------------------------------ a proposer who fell under the threshold

    function test_AnyoneCancelsWhenTheProposerFellUnderTheThreshold() public {
        for (uint256 active = 0; active < 2; ++active) {
            uint256 state = vm.snapshotState();
            uint256 id = _submit(bob, _setBox(7));
            if (active == 1) _toActive(id);
            _daveMayNot(id);
            vm.prank(bob);
            skei.beginExit(0);
            vm.prank(carol);
            skei.beginExit(0);
            _skip(1);
            vm.prank(mallory);
            governor.cancel(id);
            _assertState(id, IGovernor.ProposalState.Canceled);
            vm.revertToState(state);
        }
    }

    function test_ExactlyAtTheThresholdIsNotUnderIt() public {
        // A tenth of a percent of all the votes with these among them, rounded up.
        uint96 votes = 100_100100100100100101;
        _stake(mallory, votes, MAX_DURATION);
        _skip(1);
        assertEq(governor.proposalThreshold(), votes);
        uint256 id = _submit(mallory, _setBox(7));
        _daveMayNot(id);
    }

    /// @dev Exactly at the threshold is not under it; the threshold is the frozen share of today's votes.
    function testFuzz_OnlyWhenUnderTheThreshold(uint96 votes) public {
        votes = uint96(bound(votes, 1e18, 200e18));
        _stake(mallory, 1_000e18, MAX_DURATION);
        _skip(1);
        uint256 id = _submit(mallory, _setBox(7));
        vm.prank(mallory);
        skei.beginExit(0);
        _stake(mallory, votes, MAX_DURATION);
        _skip(1);
        uint256 needed = ((uint256(ALL_VOTES) + votes) * 10 + 9_999) / 10_000;
        if (votes >= needed) return _daveMayNot(id);
        vm.prank(dave);
        governor.cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_NobodyCancelsADecidedProposal() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _toClosed(id);
        vm.prank(alice);
        skei.beginExit(0);
        _skip(1);
        _daveMayNot(id);
        governor.queue(id);
        _daveMayNot(id);
    }

    function test_AnExpiredProposalCannotBeCancelled() public {
        uint256 id = _pass(_setBox(7));
        _skip(GRACE_PERIOD + 1);
        vm.expectRevert();
        vm.prank(address(guardian));
        governor.cancel(id);
    }

    function _daveMayNot(uint256 id) private {
        _expectUnable(id, dave);
        _cancel(dave, id);
    }

    function _guardianCancels(uint256 id) private {
        _cancel(address(guardian), id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function _cancel(address caller, uint256 id) private {
        vm.prank(caller);
        governor.cancel(id);
    }

    function _expectUnable(uint256 id, address caller) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, caller));
    }

    /// @dev Every state but Canceled, Expired and Executed.
    function _cancelable() private pure returns (bytes32) {
        return bytes32(uint256(0xff)) ^ bytes32(uint256(1 << 2)) ^ bytes32(uint256(1 << 6)) ^ bytes32(uint256(1 << 7));
    }
}
