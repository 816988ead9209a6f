// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Box} from "../mocks/Box.sol";

/// @notice One KGovernor hands the timelock, and so the treasury, over to another by a vote of the strongest type.
contract SuccessionTest is Governance {
    KGovernor private next;
    bytes32[3] private roles;

    function setUp() public override {
        super.setUp();
        next = _deployGovernor(address(0));
        roles = [timelock.PROPOSER_ROLE(), timelock.CANCELLER_ROLE(), timelock.EXECUTOR_ROLE()];
        vm.deal(address(timelock), 3 ether);
    }

    function _handOver() private view returns (Proposal memory p) {
        (p.targets, p.values, p.calldatas) = (new address[](7), new uint256[](7), new bytes[](7));
        for (uint256 i = 0; i < 3; ++i) {
            p.targets[i] = p.targets[3 + i] = address(timelock);
            p.calldatas[i] = abi.encodeCall(IAccessControl.grantRole, (roles[i], address(next)));
            p.calldatas[3 + i] = abi.encodeCall(IAccessControl.revokeRole, (roles[i], address(governor)));
        }
        (p.targets[6], p.calldatas[6]) = (address(council), abi.encodeCall(council.setGovernor, (address(next))));
        (p.description, p.kind) = ("Succession", UPGRADE);
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

    function test_RevertWhen_AWeakerTypeHandsOver() public {
        Proposal memory p = _handOver();
        for (uint8 kind = GENERAL; kind <= SEAT; ++kind) {
            if (kind == UPGRADE) continue;
            p.kind = kind;
            vm.expectRevert(
                abi.encodeWithSelector(
                    IProposalPolicy.PolicyTypeTooWeak.selector, 0, policy.typeConfig(kind).tier, uint8(4)
                )
            );
            _submit(alice, p);
        }
    }

    function test_AfterwardsTheOldGovernorCanDoNothing() public {
        // One of the old one's proposals is queued when the roles go, another has passed.
        Proposal memory waiting = _typedBox(1, UPGRADE);
        Proposal memory handOver = _handOver();
        _submit(alice, handOver);
        _submit(alice, waiting);
        Proposal memory passed = _typedBox(2, UPGRADE);
        _submit(alice, passed);
        _toActive(passed.id);
        uint256[3] memory ids = [handOver.id, waiting.id, passed.id];
        for (uint256 i = 0; i < 3; ++i) {
            _vote(alice, ids[i], FOR);
            _vote(bob, ids[i], FOR);
        }
        _toClosed(passed.id);
        governor.queue(handOver.id);
        governor.queue(waiting.id);
        _toEta(handOver.id);
        governor.execute(handOver.id);
        vm.expectRevert(_denied(roles[2]));
        governor.execute(waiting.id);
        uint256 later = _pass(_setBox(3));
        vm.expectRevert(_denied(roles[0]));
        governor.queue(later);
        assertEq(box.sets(), 0);
    }

    function test_AfterwardsTheNewOneHasTheTreasury() public {
        _enact(_handOver());
        governor = next;
        _enact(_proposal(TREASURY, address(box), 2 ether, abi.encodeCall(Box.set, (9)), "By the successor"));
        assertEq(box.value(), 9);
        assertEq(address(box).balance, 2 ether);
    }

    /// @dev A vote that was open under the old one has passed under nobody: the council asks the successor.
    function test_AfterwardsTheCouncilAsksTheNewOne() public {
        _enact(_handOver());
        vm.prank(alice);
        uint256 memberId = council.applyForSeat(ICouncil.Kind.Builder, "ipfs://member");
        vm.prank(alice);
        council.endorse(memberId);
        governor = next;
        _enact(_proposal(SEAT, address(council), 0, abi.encodeCall(council.seat, (memberId)), "Seat"));
        _skip(1);
        uint256 id = _pass(_setBox(4));
        council.recordDuty(memberId, id);
        assertEq(council.memberAt(memberId).attended, 1);
    }

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
