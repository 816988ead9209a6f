// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Parameters change by vote alone.
contract SettingsTest is Governance {
    function testFuzz_AVoteSetsTheVotingDelay(uint48 delay) public {
        uint256 id = _readyOnItself(abi.encodeCall(governor.setVotingDelay, (delay)));
        vm.expectEmit(address(governor));
        emit GovernorSettings.VotingDelaySet(VOTING_DELAY, delay);
        governor.execute(id);
        assertEq(governor.votingDelay(), delay);
    }

    function testFuzz_AVoteSetsTheVotingPeriod(uint32 period) public {
        vm.assume(period != 0);
        _govern(abi.encodeCall(governor.setVotingPeriod, (period)));
        assertEq(governor.votingPeriod(), period);
    }

    function testFuzz_AVoteSetsTheThreshold(uint256 threshold) public {
        _govern(abi.encodeCall(governor.setProposalThreshold, (threshold)));
        assertEq(governor.proposalThreshold(), threshold);
    }

    function testFuzz_AVoteSetsTheQuorum(uint256 numerator) public {
        numerator = bound(numerator, 0, 100);
        _govern(abi.encodeCall(governor.updateQuorumNumerator, (numerator)));
        assertEq(governor.quorumNumerator(), numerator);
    }

    function test_AVoteReplacesTheGuardian() public {
        uint256 id = _readyOnItself(abi.encodeCall(governor.setProposalGuardian, (bob)));
        vm.expectEmit(address(governor));
        emit GovernorProposalGuardian.ProposalGuardianSet(guardian, bob);
        governor.execute(id);
        assertEq(governor.proposalGuardian(), bob);
    }

    function test_AVoteSetsTheTimelocksDelay() public {
        _enact(_proposal(address(timelock), 0, abi.encodeCall(timelock.updateDelay, (3 days)), "Longer delay"));
        assertEq(timelock.getMinDelay(), 3 days);
    }

    /// @dev Succession: the roles are handed on by a vote, and the old governor can do nothing any more.
    function test_AVoteHandsTheTimelockToANewGovernor() public {
        KGovernor next = _deployGovernor(
            KGovernor.Settings(VOTING_DELAY, VOTING_PERIOD, PROPOSAL_THRESHOLD, QUORUM_NUMERATOR, guardian)
        );
        bytes32[3] memory roles = [timelock.PROPOSER_ROLE(), timelock.CANCELLER_ROLE(), timelock.EXECUTOR_ROLE()];
        Proposal memory p = _setBox(0);
        p.targets = new address[](6);
        p.values = new uint256[](6);
        p.calldatas = new bytes[](6);
        for (uint256 i = 0; i < 3; ++i) {
            (p.targets[i], p.targets[i + 3]) = (address(timelock), address(timelock));
            p.calldatas[i] = abi.encodeCall(timelock.grantRole, (roles[i], address(next)));
            p.calldatas[i + 3] = abi.encodeCall(timelock.revokeRole, (roles[i], address(governor)));
        }
        _identify(p);
        _enact(p);
        governor = next;
        _enact(_setBox(9));
        assertEq(box.value(), 9);
    }

    function test_RevertWhen_TheVotingPeriodIsZero() public {
        uint256 id = _readyOnItself(abi.encodeCall(governor.setVotingPeriod, (0)));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        governor.execute(id);
    }

    function testFuzz_RevertWhen_TheQuorumIsMoreThanAll(uint256 numerator) public {
        numerator = bound(numerator, 101, type(uint256).max);
        uint256 id = _readyOnItself(abi.encodeCall(governor.updateQuorumNumerator, (numerator)));
        vm.expectRevert(
            abi.encodeWithSelector(GovernorVotesQuorumFraction.GovernorInvalidQuorumFraction.selector, numerator, 100)
        );
        governor.execute(id);
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
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, guardian));
        vm.prank(guardian);
        timelock.updateDelay(0);
    }

    function _governed() private view returns (bytes[] memory calls) {
        calls = new bytes[](7);
        calls[0] = abi.encodeCall(governor.setVotingDelay, (1));
        calls[1] = abi.encodeCall(governor.setVotingPeriod, (1));
        calls[2] = abi.encodeCall(governor.setProposalThreshold, (1));
        calls[3] = abi.encodeCall(governor.updateQuorumNumerator, (1));
        calls[4] = abi.encodeCall(governor.setProposalGuardian, (mallory));
        calls[5] = abi.encodeCall(governor.updateTimelock, (timelock));
        calls[6] = abi.encodeCall(governor.relay, (address(kei), 0, ""));
    }

    function _readyOnItself(bytes memory data) private returns (uint256) {
        return _ready(_proposal(address(governor), 0, data, "Change a parameter"));
    }

    function _govern(bytes memory data) private {
        _enact(_proposal(address(governor), 0, data, "Change a parameter"));
    }
}
