// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";
import {GreedyPayee, Reentrant, ReturnBomb} from "../mocks/Attackers.sol";

/// @notice Actions that call back, and answers that are too long.
contract ReentrancyFailuresTest is Governance {
    function test_ReentrancyThroughAnAction_CannotExecuteTheSameProposalAgain() public {
        Reentrant attacker = new Reentrant(governor);
        address[] memory targets = new address[](1);
        targets[0] = address(attacker);
        bytes memory again = abi.encodeCall(Reentrant.again, (targets, keccak256("re-enter")));
        uint256 id = _enact(_proposal(address(attacker), 0, again, "re-enter"));
        assertEq(attacker.calls(), 1);
        assertEq(attacker.successes(), 0);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    function test_ReentrancyThroughAnAction_RunsAnotherReadyProposalOnceAtMost() public {
        Reentrant attacker = new Reentrant(governor);
        Proposal memory harmless = _setBox(7);
        Proposal memory p = _proposal(address(attacker), 0, abi.encodeCall(Reentrant.run, (harmless.id)), "re-enter");
        _submit(alice, p);
        _submit(alice, harmless);
        _toActive(harmless.id);
        _vote(alice, p.id, FOR);
        _vote(alice, harmless.id, FOR);
        _toClosed(harmless.id);
        governor.queue(p.id);
        governor.queue(harmless.id);
        _toEta(harmless.id);
        governor.execute(p.id);
        assertEq(attacker.successes(), 1);
        assertEq(box.sets(), 1);
        _expectWrongState(harmless.id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued);
        governor.execute(harmless.id);
    }

    /// @dev A proposal whose extra delay is not over is not hurried on from within another's action.
    function test_ReentrancyThroughAnAction_SkipsNoDelay() public {
        Reentrant attacker = new Reentrant(governor);
        Proposal memory slow = _typedBox(7, UPGRADE);
        Proposal memory p = _proposal(address(attacker), 0, abi.encodeCall(Reentrant.run, (slow.id)), "re-enter");
        _submit(alice, slow);
        _skip(2 days);
        _submit(alice, p);
        _toActive(p.id);
        _vote(alice, slow.id, FOR);
        _vote(bob, slow.id, FOR);
        _vote(alice, p.id, FOR);
        _toClosed(p.id);
        governor.queue(slow.id);
        governor.queue(p.id);
        _toEta(p.id);
        governor.execute(p.id);
        assertEq(attacker.calls(), 1);
        assertEq(attacker.successes(), 0);
        assertEq(box.sets(), 0);
    }

    function test_ReentrancyThroughAnAction_PaysOnce() public {
        vm.deal(address(timelock), 10 ether);
        GreedyPayee payee = new GreedyPayee(governor);
        Proposal memory p = _proposal(TREASURY, address(payee), 1 ether, "", "Pay once");
        payee.expectPayment(p.id);
        _enact(p);
        assertEq(payee.attempts(), 1);
        assertEq(address(payee).balance, 1 ether);
        assertEq(address(timelock).balance, 9 ether);
    }

    /// @dev A megabyte for an answer: nobody copies it, so the execution costs what its memory costs and goes through.
    function test_ReturnBombs_DoNotBlockExecution() public {
        uint256 id = _ready(_proposal(address(new ReturnBomb()), 0, hex"b0b0", "Bomb"));
        governor.execute(id);
        assertLt(vm.lastCallGas().gasTotalUsed, 8_000_000);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    /// @dev A wallet that answers a signature's question with a megabyte makes its own ballot dear, nobody's else.
    function test_ReturnBombs_InAnEIP1271WalletDoNotBlockAVote() public {
        address bomb = address(new ReturnBomb());
        uint256 id = _open(_setBox(7));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, bomb));
        governor.castVoteBySig(id, FOR, bomb, new bytes(65));
        _vote(alice, id, FOR);
        _assertTally(id, 0, ALICE_VOTES, 0);
    }
}
