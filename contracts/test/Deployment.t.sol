// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Vm} from "forge-std/Vm.sol";
import {IProposalPolicy} from "../src/interfaces/IProposalPolicy.sol";
import {Deployment} from "./fixtures/Deployment.sol";

/// @notice What the deployment leaves behind: who may do what, and the starting parameters.
contract DeploymentTest is Deployment {
    function test_TheGovernorAloneWorksTheTimelock() public view {
        bytes32[3] memory roles = [timelock.PROPOSER_ROLE(), timelock.EXECUTOR_ROLE(), timelock.CANCELLER_ROLE()];
        address[8] memory others = [
            deployer,
            holder,
            address(guardian),
            address(council),
            address(policy),
            address(0),
            address(timelock),
            address(this)
        ];
        for (uint256 i = 0; i < roles.length; ++i) {
            assertTrue(timelock.hasRole(roles[i], address(governor)));
            for (uint256 j = 0; j < others.length; ++j) {
                assertFalse(timelock.hasRole(roles[i], others[j]));
            }
        }
    }

    function test_TheTimelockIsItsOnlyAdministrator() public view {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        assertTrue(timelock.hasRole(admin, address(timelock)));
        assertFalse(timelock.hasRole(admin, deployer));
        assertFalse(timelock.hasRole(admin, address(guardian)));
        assertFalse(timelock.hasRole(admin, address(governor)));
        assertEq(timelock.getRoleAdmin(timelock.PROPOSER_ROLE()), admin);
        assertEq(timelock.getRoleAdmin(timelock.EXECUTOR_ROLE()), admin);
        assertEq(timelock.getRoleAdmin(timelock.CANCELLER_ROLE()), admin);
    }

    /// @dev Every grant and revocation the timelock ever logged, folded: nobody else is left with any role.
    function test_TheLogOfRolesNamesNobodyElse() public {
        vm.recordLogs();
        super.setUp();
        bytes32[] memory roles = new bytes32[](64);
        address[] memory accounts = new address[](64);
        uint256 seen;
        {
            bytes32 granted = IAccessControl.RoleGranted.selector;
            bytes32 revoked = IAccessControl.RoleRevoked.selector;
            Vm.Log[] memory logs = vm.getRecordedLogs();
            for (uint256 i = 0; i < logs.length; ++i) {
                if (logs[i].emitter != address(timelock)) continue;
                if (logs[i].topics[0] != granted && logs[i].topics[0] != revoked) continue;
                (roles[seen], accounts[seen]) = (logs[i].topics[1], address(uint160(uint256(logs[i].topics[2]))));
                ++seen;
            }
        }
        assertGe(seen, 5);
        for (uint256 i = 0; i < seen; ++i) {
            bool expected = accounts[i] == address(governor) || accounts[i] == address(timelock);
            assertEq(timelock.hasRole(roles[i], accounts[i]), expected);
        }
    }

    function test_TheGovernorStartsWithItsSettings() public view {
        assertEq(governor.name(), "KGovernor");
        assertEq(governor.version(), "1");
        assertEq(governor.votingDelay(), VOTING_DELAY);
        assertEq(governor.votingPeriod(), VOTING_PERIOD);
        assertEq(governor.proposalThreshold(), 0, "a share of no votes yet");
        assertEq(address(governor.proposalPolicy()), address(policy));
        assertEq(governor.proposalGuardian(), address(guardian));
        assertEq(governor.timelock(), address(timelock));
        assertEq(address(governor.token()), address(skei));
        assertEq(timelock.getMinDelay(), TIMELOCK_DELAY);
    }

    function test_TheGovernorKeepsTheTokensClock() public {
        assertEq(governor.CLOCK_MODE(), skei.CLOCK_MODE());
        assertEq(governor.CLOCK_MODE(), "mode=timestamp");
        _skip(77);
        assertEq(governor.clock(), skei.clock());
    }

    function test_TheGovernorSaysHowItCounts() public view {
        assertEq(
            governor.COUNTING_MODE(),
            "support=bravo,fractional,override&quorum=for,abstain&params=fractional&overridable=true"
        );
    }

    function test_TheGovernorDeclaresItsInterfaces() public view {
        assertTrue(governor.supportsInterface(type(IGovernor).interfaceId));
        assertTrue(governor.supportsInterface(type(IERC165).interfaceId));
        assertFalse(governor.supportsInterface(0xffffffff));
    }

    function test_EverythingObeysTheTimelock() public view {
        address[7] memory owners = [
            policy.owner(),
            council.timelock(),
            skei.timelock(),
            grants.timelock(),
            audits.timelock(),
            integrations.timelock(),
            parameters.timelock()
        ];
        for (uint256 i = 0; i < owners.length; ++i) {
            assertEq(owners[i], address(timelock));
        }
    }

    /// @dev Whoever votes is still staked when the proposal is executed; the arithmetic is in Expiry.
    function test_TheShortestNoticeOutlivesAProposal() public view {
        assertEq(policy.fixedLife(), governor.LATE_WINDOW() + 2 * governor.GRACE_PERIOD());
        IProposalPolicy.TypeConfig[] memory types = _types();
        for (uint8 kind = 0; kind < types.length; ++kind) {
            IProposalPolicy.Terms memory t = policy.typeConfig(kind).terms;
            uint256 life = policy.fixedLife() + timelock.getMinDelay() + t.votingDelay + t.votingPeriod + t.extraDelay;
            assertLe(life, skei.MIN_DURATION());
        }
    }

    function test_NobodyButTheGovernorSchedulesExecutesOrCancelsOperations() public {
        address[4] memory callers = [deployer, address(guardian), mallory, address(this)];
        for (uint256 i = 0; i < callers.length; ++i) {
            _expectNoRole(callers[i], timelock.PROPOSER_ROLE());
            vm.prank(callers[i]);
            timelock.schedule(address(kei), 0, "", 0, 0, TIMELOCK_DELAY);
            _expectNoRole(callers[i], timelock.EXECUTOR_ROLE());
            vm.prank(callers[i]);
            timelock.execute(address(kei), 0, "", 0, 0);
            _expectNoRole(callers[i], timelock.CANCELLER_ROLE());
            vm.prank(callers[i]);
            timelock.cancel(0);
        }
    }

    function test_TheDeployerCannotTakeARoleBack() public {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        bytes32 role = timelock.PROPOSER_ROLE();
        _expectNoRole(deployer, admin);
        vm.prank(deployer);
        timelock.grantRole(role, deployer);
    }

    function _expectNoRole(address account, bytes32 role) private {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role));
    }
}
