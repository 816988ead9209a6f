// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Test} from "forge-std/Test.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice Payments are proposed, voted on, queued, executed and cancelled in any order; a thief tries to be paid early,
/// twice, or without a vote.
contract LifeCycleHandler is Test, ActionLog {
    struct Payment {
        uint256 id;
        uint256 amount;
        uint256 queuedAt;
        bool executed;
        bool canceled;
    }

    uint8 private constant TREASURY = 4;

    KGovernor public immutable governor;
    TimelockController public immutable timelock;
    address public immutable guardian;
    address[] public voters;
    address public immutable payee = address(0xFEE);

    Payment[] private _payments;
    uint256 public paid;
    uint256 public breaches;

    constructor(KGovernor governor_, TimelockController timelock_, address guardian_, address[] memory voters_) {
        (governor, timelock, guardian, voters) = (governor_, timelock_, guardian_, voters_);
    }

    function propose(uint256 amount) external counted("propose") {
        _propose(amount);
    }

    function vote(uint256 pick, uint256 voter, uint256 support) external counted("vote") {
        uint256 id = _payments[_active(pick)].id;
        address account = voters[voter % voters.length];
        if (governor.hasVoted(id, account)) {
            id = _payments[_propose(pick)].id;
            vm.warp(governor.proposalSnapshot(id) + 1);
        }
        // Three in four in favour, so that there is something to queue.
        uint8 side = support % 4 == 3 ? 0 : 1;
        vm.prank(account);
        governor.castVote(id, side);
    }

    function queue(uint256 pick) external counted("queue") {
        _queued(_propose(pick));
    }

    function execute(uint256 pick) external counted("execute") {
        uint256 at = _queued(_propose(pick));
        Payment storage payment = _payments[at];
        vm.warp(governor.proposalEta(payment.id));
        uint256 before = payee.balance;
        governor.execute(payment.id);
        assertEq(payee.balance - before, payment.amount, "to the wei");
        payment.executed = true;
        paid += payment.amount;
    }

    function cancel(uint256 pick) external counted("cancel") {
        uint256 at = _find(pick, IGovernor.ProposalState.Active);
        if (at == type(uint256).max) at = _propose(pick);
        uint256 id = _payments[at].id;
        vm.prank(guardian);
        governor.cancel(id);
        _payments[at].canceled = true;
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 2 days));
    }

    function steal(uint256 pick, uint256 kind) external counted("steal") {
        uint256 id = _payments.length == 0 ? _payments[_propose(pick)].id : _payments[pick % _payments.length].id;
        IGovernor.ProposalState state = governor.state(id);
        bool ready = state == IGovernor.ProposalState.Queued && governor.proposalEta(id) <= vm.getBlockTimestamp();
        address thief = address(0xBAD);
        if (!ready) _mustFail(thief, address(governor), abi.encodeWithSignature("execute(uint256)", id));
        if (state != IGovernor.ProposalState.Succeeded) {
            _mustFail(thief, address(governor), abi.encodeWithSignature("queue(uint256)", id));
        }
        _mustFail(thief, address(governor), abi.encodeWithSignature("cancel(uint256)", id));
        if (kind % 2 == 0) {
            (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
                governor.proposalDetails(id);
            bytes32 salt = bytes20(address(governor)) ^ hash;
            bytes memory around = abi.encodeCall(timelock.executeBatch, (targets, values, calldatas, 0, salt));
            _mustFail(thief, address(timelock), around);
        } else {
            _mustFail(thief, address(timelock), abi.encodeCall(timelock.schedule, (thief, 1 ether, "", 0, 0, 2 days)));
        }
    }

    // ------------------------------------------------------------------ for the invariants

    function payments() external view returns (Payment[] memory) {
        return _payments;
    }

    // ------------------------------------------------------------------ private

    function _mustFail(address caller, address target, bytes memory data) private {
        vm.prank(caller);
        (bool ok,) = target.call(data);
        if (ok) ++breaches;
    }

    function _propose(uint256 seed) private returns (uint256 at) {
        at = _payments.length;
        uint256 amount = bound(seed, 0, 1 ether);
        address[] memory targets = new address[](1);
        uint256[] memory values = new uint256[](1);
        (targets[0], values[0]) = (payee, amount);
        vm.prank(voters[0]);
        uint256 id = governor.proposeTyped(targets, values, new bytes[](1), vm.toString(at), TREASURY);
        _payments.push(Payment(id, amount, 0, false, false));
    }

    function _active(uint256 pick) private returns (uint256 at) {
        at = _find(pick, IGovernor.ProposalState.Active);
        if (at != type(uint256).max) return at;
        at = _find(pick, IGovernor.ProposalState.Pending);
        if (at == type(uint256).max) at = _propose(pick);
        uint256 opens = governor.proposalSnapshot(_payments[at].id) + 1;
        if (vm.getBlockTimestamp() < opens) vm.warp(opens);
    }

    function _queued(uint256 at) private returns (uint256) {
        Payment storage payment = _payments[at];
        vm.warp(governor.proposalSnapshot(payment.id) + 1);
        vm.prank(voters[0]);
        governor.castVote(payment.id, 1);
        vm.warp(governor.proposalDeadline(payment.id) + 1);
        governor.queue(payment.id);
        payment.queuedAt = vm.getBlockTimestamp();
        return at;
    }

    function _find(uint256 pick, IGovernor.ProposalState wanted) private view returns (uint256) {
        uint256 count = _payments.length;
        uint256 look = count < 8 ? count : 8;
        for (uint256 i = 0; i < look; ++i) {
            uint256 at = (pick % count + i) % count;
            if (governor.state(_payments[at].id) == wanted) return at;
        }
        return type(uint256).max;
    }
}
