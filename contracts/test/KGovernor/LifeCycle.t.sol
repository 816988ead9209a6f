// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {Box} from "../mocks/Box.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice From the proposal to its execution, state by state and second by second.
contract LifeCycleTest is Governance {
    function test_AVoteTravelsTheWholeWay() public {
        Proposal memory p = _setBox(7);
        uint256 id = _submit(alice, p);
        _assertState(id, IGovernor.ProposalState.Pending);
        _toActive(id);
        _assertState(id, IGovernor.ProposalState.Active);
        _vote(alice, id, FOR);
        _vote(bob, id, AGAINST);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
        _assertState(id, IGovernor.ProposalState.Queued);
        _toEta(id);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalExecuted(id);
        governor.execute(id);
        _assertState(id, IGovernor.ProposalState.Executed);
        assertEq(box.value(), 7);
    }

    /// @dev OpenZeppelin's names and order, on which the app's own derivation of states rests.
    function test_TheStatesHaveOpenZeppelinsOrder() public pure {
        assertEq(uint8(IGovernor.ProposalState.Pending), 0);
        assertEq(uint8(IGovernor.ProposalState.Active), 1);
        assertEq(uint8(IGovernor.ProposalState.Canceled), 2);
        assertEq(uint8(IGovernor.ProposalState.Defeated), 3);
        assertEq(uint8(IGovernor.ProposalState.Succeeded), 4);
        assertEq(uint8(IGovernor.ProposalState.Queued), 5);
        assertEq(uint8(IGovernor.ProposalState.Expired), 6);
        assertEq(uint8(IGovernor.ProposalState.Executed), 7);
    }

    function test_VotingOpensOneSecondAfterTheSnapshotAndClosesAfterTheDeadline() public {
        uint256 id = _submit(alice, _setBox(7));
        vm.warp(governor.proposalSnapshot(id));
        _assertState(id, IGovernor.ProposalState.Pending);
        _skip(1);
        _assertState(id, IGovernor.ProposalState.Active);
        _vote(alice, id, FOR);
        vm.warp(governor.proposalDeadline(id));
        _assertState(id, IGovernor.ProposalState.Active);
        _skip(1);
        _assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_AProposalWithoutVotesIsDefeated() public {
        uint256 id = _open(_setBox(7));
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_ATieIsDefeated() public {
        vm.prank(carol);
        skei.delegate(carol);
        _stake(carol, 20_000e18, MAX_DURATION);
        uint256 id = _open(_setBox(7));
        _vote(bob, id, FOR);
        _vote(carol, id, AGAINST);
        _assertTally(id, 30_000e18, 30_000e18, 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_AnyoneMayQueueAndExecute() public {
        uint256 id = _pass(_setBox(7));
        vm.prank(mallory);
        governor.queue(id);
        _toEta(id);
        vm.prank(mallory);
        governor.execute(id);
        assertEq(box.value(), 7);
    }

    function test_QueuingAnnouncesWhenItMayBeExecuted() public {
        uint256 id = _pass(_setBox(7));
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalQueued(id, _now() + TIMELOCK_DELAY);
        governor.queue(id);
        assertEq(governor.proposalEta(id), _now() + TIMELOCK_DELAY);
    }

    function test_TheArgumentFormsWorkLikeTheIds() public {
        Proposal memory p = _setBox(7);
        uint256 id = _pass(p);
        bytes32 hash = keccak256(bytes(p.description));
        assertEq(governor.queue(p.targets, p.values, p.calldatas, hash), id);
        _toEta(id);
        assertEq(governor.execute(p.targets, p.values, p.calldatas, hash), id);
        assertEq(box.value(), 7);
    }

    function test_ManyActionsRunInOrderAndOnlyTogether() public {
        Proposal memory p = _setBox(1);
        p.targets = new address[](3);
        p.values = new uint256[](3);
        p.calldatas = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            p.targets[i] = address(box);
            p.calldatas[i] = abi.encodeCall(Box.set, (i + 1));
        }
        _identify(p);
        _enact(p);
        assertEq(box.value(), 3);
        assertEq(box.sets(), 3);
    }

    function test_WhenOneActionFailsNoneHappens() public {
        Box foreign = new Box(bob);
        Proposal memory p = _setBox(1);
        p.targets = new address[](2);
        p.values = new uint256[](2);
        p.calldatas = new bytes[](2);
        (p.targets[0], p.calldatas[0]) = (address(box), abi.encodeCall(Box.set, (7)));
        (p.targets[1], p.calldatas[1]) = (address(foreign), abi.encodeCall(Box.set, (7)));
        _identify(p);
        uint256 id = _ready(p);
        vm.expectRevert(abi.encodeWithSelector(Box.BoxOnlyOwner.selector, address(timelock)));
        governor.execute(id);
        assertEq(box.value(), 0);
        _assertState(id, IGovernor.ProposalState.Queued);
    }

    // ------------------------------------------------------------------ nothing happens early, nothing twice

    function test_RevertWhen_VotingBeforeItIsOpen() public {
        uint256 id = _submit(alice, _setBox(7));
        _expectWrongState(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        _vote(alice, id, FOR);
    }

    function test_RevertWhen_VotingAfterTheDeadline() public {
        uint256 id = _open(_setBox(7));
        _toClosed(id);
        _expectWrongState(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active);
        _vote(alice, id, FOR);
    }

    function test_RevertWhen_QueuingBeforeTheEnd() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        vm.warp(governor.proposalDeadline(id));
        _expectWrongState(id, IGovernor.ProposalState.Active, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
    }

    function test_RevertWhen_QueuingADefeatedProposal() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, AGAINST);
        _toClosed(id);
        _expectWrongState(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
    }

    function test_RevertWhen_QueuingTwice() public {
        uint256 id = _passAndQueue(_setBox(7));
        _expectWrongState(id, IGovernor.ProposalState.Queued, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
    }

    function test_RevertWhen_ExecutingWithoutQueuing() public {
        uint256 id = _pass(_setBox(7));
        _expectWrongState(id, IGovernor.ProposalState.Succeeded, IGovernor.ProposalState.Queued);
        governor.execute(id);
    }

    function testFuzz_RevertWhen_ExecutingBeforeTheDelayIsOver(uint256 wait) public {
        uint256 id = _passAndQueue(_setBox(7));
        uint256 eta = governor.proposalEta(id);
        vm.warp(eta - bound(wait, 1, TIMELOCK_DELAY));
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorExtraDelay.selector, eta));
        governor.execute(id);
    }

    function test_RevertWhen_ExecutingTwice() public {
        uint256 id = _enact(_setBox(7));
        _expectWrongState(id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued);
        governor.execute(id);
        assertEq(box.sets(), 1);
    }

    function test_RevertWhen_ProposingAnExecutedProposalAgain() public {
        Proposal memory p = _setBox(7);
        uint256 id = _enact(p);
        _expectWrongState(id, IGovernor.ProposalState.Executed, bytes32(0));
        _submit(alice, p);
    }
}
