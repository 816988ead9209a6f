// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {PolicyGovernor} from "../../src/PolicyGovernor.sol";
import {ProposalPolicy} from "../../src/ProposalPolicy.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Box} from "../mocks/Box.sol";

/// @notice KGovernor hands the timelock, and so the treasury, over to PolicyGovernor by a vote.
contract SuccessionTest is Governance {
    ProposalPolicy private policy;
    PolicyGovernor private next;
    bytes32[3] private roles;

    function setUp() public override {
        super.setUp();
        IProposalPolicy.TypeConfig[] memory types = new IProposalPolicy.TypeConfig[](1);
        types[0] = IProposalPolicy.TypeConfig(true, 3, IProposalPolicy.Terms(400, 5_000, 10, 2 days, 5 days, 0));
        policy = ProposalPolicy(
            vm.deployCode("ProposalPolicy.sol:ProposalPolicy", abi.encode(address(timelock), 14 days, types))
        );
        next = PolicyGovernor(
            payable(vm.deployCode("PolicyGovernor.sol:PolicyGovernor", abi.encode(skei, timelock, policy, guardian)))
        );
        roles = [timelock.PROPOSER_ROLE(), timelock.CANCELLER_ROLE(), timelock.EXECUTOR_ROLE()];
        vm.deal(address(timelock), 3 ether);
    }

    function _handOver() private view returns (Proposal memory p) {
        (p.targets, p.values, p.calldatas) = (new address[](6), new uint256[](6), new bytes[](6));
        for (uint256 i = 0; i < 3; ++i) {
            p.targets[i] = p.targets[3 + i] = address(timelock);
            p.calldatas[i] = abi.encodeCall(IAccessControl.grantRole, (roles[i], address(next)));
            p.calldatas[3 + i] = abi.encodeCall(IAccessControl.revokeRole, (roles[i], address(governor)));
        }
        p.description = "Succession";
        _identify(p);
    }

    function test_TheRolesAreHandedOverByAVote() public {
        _enact(_handOver());
        for (uint256 i = 0; i < 3; ++i) {
            assertTrue(timelock.hasRole(roles[i], address(next)));
            assertFalse(timelock.hasRole(roles[i], address(governor)));
        }
        assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(next)));
    }

    function test_AfterwardsTheOldGovernorCanDoNothing() public {
        // One of the old one's proposals is queued when the roles go, another has passed.
        Proposal memory waiting = _setBox(1);
        Proposal memory handOver = _handOver();
        _submit(alice, handOver);
        _submit(alice, waiting);
        Proposal memory passed = _setBox(2);
        _submit(alice, passed);
        _toActive(passed.id);
        _vote(alice, handOver.id, FOR);
        _vote(alice, waiting.id, FOR);
        _vote(alice, passed.id, FOR);
        _toClosed(passed.id);
        governor.queue(handOver.id);
        governor.queue(waiting.id);
        _toEta(handOver.id);
        governor.execute(handOver.id);
        vm.expectRevert(_denied(roles[2]));
        governor.execute(waiting.id);
        vm.expectRevert(_denied(roles[0]));
        governor.queue(passed.id);
        uint256 later = _pass(_setBox(3));
        vm.expectRevert(_denied(roles[0]));
        governor.queue(later);
        assertEq(box.sets(), 0);
    }

    function test_AfterwardsTheNewOneHasTheTreasury() public {
        _enact(_handOver());
        Proposal memory p = _proposal(address(box), 2 ether, abi.encodeCall(Box.set, (9)), "By the successor");
        vm.prank(alice);
        uint256 id = next.propose(p.targets, p.values, p.calldatas, p.description);
        vm.warp(next.proposalSnapshot(id) + 1);
        vm.prank(alice);
        next.castVote(id, FOR);
        vm.warp(next.proposalDeadline(id) + 1);
        next.queue(id);
        vm.warp(next.proposalEta(id));
        next.execute(id);
        assertEq(box.value(), 9);
        assertEq(address(box).balance, 2 ether);
    }

    /// @dev What the old one left in the timelock is dead: only its own salt names it, and it may not execute.
    function test_BeforeTheVoteTheNewOneCanDoNothing() public {
        Proposal memory p = _setBox(5);
        vm.prank(alice);
        uint256 id = next.propose(p.targets, p.values, p.calldatas, p.description);
        vm.warp(next.proposalSnapshot(id) + 1);
        vm.prank(alice);
        next.castVote(id, FOR);
        vm.warp(next.proposalDeadline(id) + 1);
        assertEq(uint8(next.state(id)), uint8(IGovernor.ProposalState.Succeeded));
        bytes32 proposer = roles[0];
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, address(next), proposer)
        );
        next.queue(id);
    }

    function _denied(bytes32 role) private view returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, address(governor), role);
    }
}
