// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {PolicyGovernance} from "../fixtures/PolicyGovernance.sol";
import {ReturnBomb} from "../mocks/Attackers.sol";
import {Box} from "../mocks/Box.sol";
import {Mutable, Mutated} from "../mocks/PolicyMocks.sol";

/// @notice Dies on request, so that its address is free for other code.
contract Dying {
    function run() external {}

    function die() external {
        selfdestruct(payable(msg.sender));
    }
}

/// @notice Deploys at addresses of its own nonces, and can start anew after its death: how Tornado Cash was taken.
contract Lair {
    function hatch(bool benign) external returns (address made) {
        made = benign ? address(new Dying()) : address(new Mutated());
    }
}

/// @notice The real failures of governance contracts, attempted against PolicyGovernor.
contract PolicyFailuresTest is PolicyGovernance {
    // ------------------------------------------------------------------ flash-loaned votes (Beanstalk)

    function test_FlashLoanedVotes_CountNothing() public {
        uint256 id = _submit(alice, _setBox(7));
        vm.warp(gov.proposalSnapshot(id));
        // Within one second: stake, and leave again.
        _stake(mallory, 1_000_000e18, MAX_DURATION);
        vm.prank(mallory);
        skei.beginExit(0);
        _toActive(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, mallory));
        _vote(mallory, id, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernorCountingFlex.GovernorNothingToOverride.selector, mallory));
        _overrideVote(mallory, id, FOR);
    }

    function test_FlashLoanedVotes_CannotPropose() public {
        _stake(mallory, 1_000_000e18, MAX_DURATION);
        Proposal memory p = _setBox(7);
        vm.expectRevert();
        _submit(mallory, p);
    }

    // ------------------------------------------------------------------ low-turnout takeover

    function test_LowTurnoutTakeover_IsStoppedByTheQuorumOfTheType() public {
        _stake(mallory, 9_000e18, MAX_DURATION);
        _skip(1);
        bytes memory grab = abi.encodeCall(IAccessControl.grantRole, (timelock.PROPOSER_ROLE(), mallory));
        Proposal memory p = _proposal(UPGRADE, address(timelock), 0, grab, "Takeover");
        _submit(mallory, p);
        _toActive(p.id);
        _vote(mallory, p.id, FOR);
        _toClosed(p.id);
        _assertState(p.id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ last-second votes

    function test_LastSecondVotes_LeaveTimeToObject() public {
        uint256 id = _open(_setBox(7));
        vm.warp(gov.proposalDeadline(id));
        _vote(bob, id, FOR);
        _skip(1);
        _vote(alice, id, AGAINST);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ a target redeployed (Tornado Cash)

    function test_ATargetRedeployedBetweenVoteAndExecution_IsRefused() public {
        Dying target = new Dying();
        uint256 id = _ready(_proposal(GENERAL, address(target), 0, abi.encodeCall(Dying.run, ()), "Harmless"));
        // Self-destruct and redeployment at the same address, as a transaction each.
        vm.etch(address(target), "");
        vm.etch(address(target), address(new Mutated()).code);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id));
        gov.execute(id);
    }

    /// @dev A target that does not exist yet cannot be filled later, whoever can compute its address.
    function test_ATargetDeployedAfterTheVote_IsRefused() public {
        Lair lair = new Lair();
        address future = vm.computeCreateAddress(address(lair), vm.getNonce(address(lair)));
        uint256 id = _ready(_proposal(GENERAL, future, 0, abi.encodeCall(Dying.run, ()), "Not there yet"));
        assertEq(lair.hatch(false), future);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id));
        gov.execute(id);
    }

    // ------------------------------------------------------------------ double counting

    function test_ADelegateIsNotCountedTwiceWithItsDelegators() public {
        uint256 id = _open(_setBox(7));
        _vote(bob, id, FOR);
        _overrideVote(carol, id, FOR);
        _overrideVote(bob, id, FOR);
        _vote(alice, id, FOR);
        _overrideVote(alice, id, FOR);
        _assertTally(id, 0, ALL_VOTES, 0);
    }

    function test_AnOverrideByAnAccountThatNeverDelegated_TakesFromNobody() public {
        _stake(dave, 5_000e18, MAX_DURATION);
        vm.prank(dave);
        skei.delegate(address(0));
        _skip(1);
        uint256 id = _open(_setBox(7));
        _vote(alice, id, AGAINST);
        _vote(bob, id, AGAINST);
        _overrideVote(dave, id, FOR);
        _assertTally(id, ALL_VOTES, 5_000e18, 0);
    }

    /// @dev The bucket of somebody else is nobody's to take back.
    function test_SomebodyElsesPartCannotBeTakenBack() public {
        _stake(dave, 5_000e18, MAX_DURATION);
        _delegateStake(dave, 0, bob);
        _skip(1);
        uint256 id = _open(_setBox(7));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernorCountingFlex.GovernorNothingToOverride.selector, skei.bucketOf(mallory, bob)
            )
        );
        _overridePart(mallory, id, bob, FOR);
    }

    // ------------------------------------------------------------------ dust delegations

    function test_DustDelegationsDoNotBloatAVote() public {
        uint256 before = _voteGas(0);
        for (uint256 i = 0; i < 300; ++i) {
            _stakeAndDelegate(address(uint160(0xD057 + i)), MIN_AMOUNT, MIN_DURATION, bob);
            _skip(1);
        }
        assertLe(_voteGas(1), before + 15_000);
    }

    function _voteGas(uint256 n) private returns (uint256 gasUsed) {
        uint256 id = _open(_setBox(n));
        vm.cool(address(gov));
        vm.cool(address(skei));
        _vote(bob, id, FOR);
        gasUsed = vm.lastCallGas().gasTotalUsed;
    }

    // ------------------------------------------------------------------ front-running and griefing

    function test_TheSameContentFrontRunUnderAnotherType_IsRefusedWhenItNamesItsProposer() public {
        Proposal memory p = _typedBox(7, UPGRADE);
        p.description = string.concat("Set it#proposer=", Strings.toHexString(alice));
        _identify(p);
        p.kind = GENERAL;
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob));
        _submit(bob, p);
        p.kind = UPGRADE;
        _submit(alice, p);
        assertEq(gov.proposalTerms(p.id).proposalType, UPGRADE);
    }

    function test_AProposerWhoNoLongerHoldsTheThreshold_IsCancelledByAnyone() public {
        uint256 id = _submit(bob, _setBox(7));
        vm.prank(bob);
        skei.beginExit(0);
        vm.prank(carol);
        skei.delegate(carol);
        _skip(1);
        vm.prank(mallory);
        gov.cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_AGrieferCannotCancelAProposerWhoHoldsIt() public {
        uint256 id = _submit(bob, _setBox(7));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, mallory));
        vm.prank(mallory);
        gov.cancel(id);
    }

    // ------------------------------------------------------------------ a weak type for a strong action

    /// @dev The governor holds the timelock's roles: relaying through it would hand them on under a general type.
    function test_AWeakTypeForAStrongAction_AlsoThroughNestedCalls() public {
        bytes memory grab = abi.encodeCall(IAccessControl.grantRole, (timelock.DEFAULT_ADMIN_ROLE(), mallory));
        bytes memory schedule = abi.encodeCall(
            TimelockController.schedule, (address(timelock), 0, grab, bytes32(0), bytes32(0), TIMELOCK_DELAY)
        );
        bytes memory relay = abi.encodeCall(gov.relay, (address(timelock), 0, schedule));
        _refused(address(timelock), grab);
        _refused(address(timelock), schedule);
        _refused(address(gov), relay);
        _refused(address(gov), abi.encodeCall(gov.setProposalPolicy, (IProposalPolicy(mallory))));
        _refused(address(gov), abi.encodeCall(gov.setProposalGuardian, (mallory)));
        _refused(address(gov), abi.encodeCall(gov.updateTimelock, (timelock)));
        _refused(address(policy), abi.encodeCall(policy.setActionTier, (address(box), 0xffffffff, 1)));
        _refused(address(council), abi.encodeCall(council.upgradeToAndCall, (mallory, "")));
        _refused(address(skei), abi.encodeCall(skei.releaseAll, ()));
    }

    function _refused(address target, bytes memory data) private {
        for (uint8 kind = 0; kind < 7; ++kind) {
            uint8 tier = policy.typeConfig(kind).tier;
            if (tier == 3) continue;
            Proposal memory p = _proposal(kind, target, 0, data, "weak");
            vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 0, tier, 3));
            _submit(alice, p);
        }
    }

    // ------------------------------------------------------------------ delays and executors

    function test_AnOpenExecutorThatSkipsDelays_DoesNotExist() public {
        Proposal memory p = _typedBox(7, UPGRADE);
        _passAndQueue(p);
        _skip(TIMELOCK_DELAY);
        bytes32 salt = bytes20(address(gov)) ^ keccak256(bytes(p.description));
        bytes32 executor = timelock.EXECUTOR_ROLE();
        assertFalse(timelock.hasRole(executor, address(0)));
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, mallory, executor)
        );
        vm.prank(mallory);
        timelock.executeBatch(p.targets, p.values, p.calldatas, 0, salt);
    }

    function test_TimelockRolesAreLeftWithNobodyElse() public view {
        bytes32[4] memory roles = [
            timelock.PROPOSER_ROLE(), timelock.EXECUTOR_ROLE(), timelock.CANCELLER_ROLE(), timelock.DEFAULT_ADMIN_ROLE()
        ];
        address[5] memory others = [deployer, address(this), address(brake), address(council), address(policy)];
        for (uint256 i = 0; i < 4; ++i) {
            for (uint256 j = 0; j < 5; ++j) {
                assertFalse(timelock.hasRole(roles[i], others[j]));
            }
            assertEq(timelock.hasRole(roles[i], address(gov)), i < 3);
        }
    }

    function test_AReturnBombDoesNotBlockExecution() public {
        uint256 id = _ready(_proposal(GENERAL, address(new ReturnBomb()), 0, hex"b0b0", "Bomb"));
        gov.execute(id);
        assertLt(vm.lastCallGas().gasTotalUsed, 8_000_000);
    }

    // ------------------------------------------------------------------ guardian abuse

    function test_GuardianAbuse_CannotDoAnythingButCancel() public {
        bytes[5] memory attempts = [
            abi.encodeCall(gov.setProposalPolicy, (IProposalPolicy(mallory))),
            abi.encodeCall(gov.setProposalGuardian, (mallory)),
            abi.encodeCall(gov.updateTimelock, (timelock)),
            abi.encodeCall(gov.relay, (address(kei), 0, "")),
            abi.encodeCall(gov.propose, (new address[](1), new uint256[](1), new bytes[](1), ""))
        ];
        for (uint256 i = 0; i < attempts.length; ++i) {
            vm.prank(address(brake));
            (bool ok,) = address(gov).call(attempts[i]);
            assertFalse(ok);
        }
    }

    function test_QuorumMetByAbstainAlone_PassesNothing() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, ABSTAIN);
        _vote(bob, id, ABSTAIN);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_NoEarlyCloseCutsOverridesOff() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        vm.warp(gov.proposalDeadline(id));
        _assertState(id, IGovernor.ProposalState.Active);
        _overrideVote(carol, id, AGAINST);
    }

    function test_TheClocksCannotDiffer() public {
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(gov.clock(), skei.clock());
            assertEq(gov.CLOCK_MODE(), skei.CLOCK_MODE());
            vm.roll(vm.getBlockNumber() + 77);
            _skip(12_345);
        }
    }
}
