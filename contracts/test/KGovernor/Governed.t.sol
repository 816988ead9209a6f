// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice What the governor obeys changes by a vote of the strongest tier alone.
contract GovernedTest is Governance {
    function test_AVoteReplacesTheGuardian() public {
        uint256 id = _ready(
            _proposal(UPGRADE, address(governor), 0, abi.encodeCall(governor.setProposalGuardian, (bob)), "Guardian")
        );
        vm.expectEmit(address(governor));
        emit GovernorProposalGuardian.ProposalGuardianSet(address(guardian), bob);
        governor.execute(id);
        assertEq(governor.proposalGuardian(), bob);
    }

    function test_AVoteSetsTheTimelocksDelay() public {
        _enact(_proposal(UPGRADE, address(timelock), 0, abi.encodeCall(timelock.updateDelay, (3 days)), "Longer delay"));
        assertEq(timelock.getMinDelay(), 3 days);
    }

    function testFuzz_RevertWhen_SomebodyElseChangesAnything(address caller) public {
        vm.assume(caller != address(timelock));
        bytes[] memory calls = _governed();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory answer) = address(governor).call(calls[i]);
            assertFalse(ok);
            assertEq(answer, abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, caller));
        }
    }

    /// @dev Not even the timelock, unless within the execution of a passed proposal that contains the very call.
    function test_RevertWhen_TheTimelockCallsOutsideOfAnExecution() public {
        bytes[] memory calls = _governed();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(address(timelock));
            (bool ok,) = address(governor).call(calls[i]);
            assertFalse(ok);
        }
    }

    function test_RevertWhen_SomebodyElseChangesTheTimelocksDelay() public {
        vm.expectRevert(
            abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, address(guardian))
        );
        vm.prank(address(guardian));
        timelock.updateDelay(0);
    }

    function _governed() private view returns (bytes[] memory calls) {
        calls = new bytes[](4);
        calls[0] = abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(mallory)));
        calls[1] = abi.encodeCall(governor.setProposalGuardian, (mallory));
        calls[2] = abi.encodeCall(governor.updateTimelock, (timelock));
        calls[3] = abi.encodeCall(governor.relay, (address(kei), 0, ""));
    }
}
