// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Box} from "../mocks/Box.sol";
import {Governance} from "../fixtures/Governance.sol";
import {GreedyPayee, Reentrant, ReturnBomb} from "../mocks/Attackers.sol";

/// @notice Proposals that were front-run, re-entered, skipped past their delay or cancelled by the wrong hand.
contract ProposalFailuresTest is Governance {
    // ------------------------------------------------------------------ a proposal front-run or griefed

    function test_AFrontRunProposal_IsRefusedWhenItNamesItsProposer() public {
        _stake(mallory, 5_000e18, MAX_DURATION);
        _skip(1);
        Proposal memory p = _signed(_setBox(7), alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, mallory));
        _submit(mallory, p);
        assertEq(_submit(alice, p), p.id);
    }

    function testFuzz_ANamedProposerIsTheOnlyOne(address other) public {
        vm.assume(other != alice);
        Proposal memory p = _signed(_setBox(7), alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, other));
        _submit(other, p);
    }

    /// @dev Upper case, checksummed or lower case: the address counts, not its letters.
    function test_ANamedProposerMayBeWrittenEitherWay() public {
        Proposal memory p = _setBox(7);
        p.description = string.concat("Set it#proposer=", Strings.toChecksumHexString(alice));
        _identify(p);
        assertEq(_submit(alice, p), p.id);
    }

    function test_AMalformedSuffixNamesNobody() public {
        Proposal memory p = _setBox(7);
        p.description = "Set it#proposer=0xZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ";
        _identify(p);
        assertEq(_submit(bob, p), p.id);
    }

    /// @dev Without the suffix the griefer's copy stands and can be cancelled by the griefer: why the app adds it.
    function test_AFrontRunProposal_WithoutTheSuffixCanBeKilledByItsCopier() public {
        _stake(mallory, 5_000e18, MAX_DURATION);
        _skip(1);
        Proposal memory p = _setBox(7);
        _submit(mallory, p);
        vm.prank(mallory);
        governor.cancel(p.id);
        _expectWrongState(p.id, IGovernor.ProposalState.Canceled, bytes32(0));
        _submit(alice, p);
    }

    // ------------------------------------------------------------------ re-entrancy through an action

    function test_ReentrancyThroughAnAction_CannotExecuteTheSameProposalAgain() public {
        Reentrant attacker = new Reentrant(governor);
        address[] memory targets = new address[](1);
        targets[0] = address(attacker);
        bytes32 hash = keccak256("re-enter");
        Proposal memory p =
            _proposal(address(attacker), 0, abi.encodeCall(Reentrant.again, (targets, hash)), "re-enter");
        uint256 id = _enact(p);
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

    function test_ReentrancyThroughAnAction_PaysOnce() public {
        vm.deal(address(timelock), 10 ether);
        GreedyPayee payee = new GreedyPayee(governor);
        Proposal memory p = _proposal(address(payee), 1 ether, "", "Pay once");
        payee.expectPayment(p.id);
        _enact(p);
        assertEq(payee.attempts(), 1);
        assertEq(address(payee).balance, 1 ether);
        assertEq(address(timelock).balance, 9 ether);
    }

    // ------------------------------------------------------------------ return bombs

    function test_AReturnBombDoesNotBlockExecution() public {
        uint256 id = _ready(_proposal(address(new ReturnBomb()), 0, hex"b0b0", "Bomb"));
        governor.execute(id);
        assertLt(vm.lastCallGas().gasTotalUsed, 8_000_000);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    // ------------------------------------------------------------------ guardian abuse

    function test_GuardianAbuse_CannotDoAnythingButCancel() public {
        uint256 id = _passAndQueue(_setBox(7));
        Proposal memory p = _setBox(666);
        vm.startPrank(guardian);
        bytes[8] memory attempts = [
            abi.encodeCall(governor.propose, (p.targets, p.values, p.calldatas, p.description)),
            abi.encodeCall(governor.setVotingDelay, (0)),
            abi.encodeCall(governor.setVotingPeriod, (1)),
            abi.encodeCall(governor.setProposalThreshold, (0)),
            abi.encodeCall(governor.updateQuorumNumerator, (0)),
            abi.encodeCall(governor.setProposalGuardian, (mallory)),
            abi.encodeCall(governor.updateTimelock, (timelock)),
            abi.encodeCall(governor.relay, (address(kei), 0, ""))
        ];
        for (uint256 i = 0; i < attempts.length; ++i) {
            (bool ok,) = address(governor).call(attempts[i]);
            assertFalse(ok);
        }
        (bool early,) = address(governor).call(abi.encodeWithSignature("execute(uint256)", id));
        assertFalse(early, "not even a passed proposal before its time");
        vm.stopPrank();
        _assertState(id, IGovernor.ProposalState.Queued);
        assertEq(governor.proposalGuardian(), guardian);
    }

    /// @dev P1: whoever is guardian, and whatever is proposed, a stake whose time has come is paid.
    function test_GuardianAbuse_DoesNotReachTheStakes() public {
        vm.prank(alice);
        skei.beginExit(0);
        _skip(MAX_DURATION);
        vm.prank(alice);
        skei.withdraw(0);
        assertEq(kei.balanceOf(alice), ALICE_VOTES);
    }

    /// @dev A vote can do much, but not take anybody's stake: no contract in the system has a way to.
    function test_AHostileMajorityDoesNotReachTheStakes() public {
        uint256 id = _ready(
            _proposal(address(kei), 0, abi.encodeCall(kei.transferFrom, (address(skei), mallory, 1)), "Take the stakes")
        );
        vm.expectRevert();
        governor.execute(id);
        assertEq(kei.balanceOf(address(skei)), skei.totalStaked());
    }

    // ------------------------------------------------------------------ timelock roles left with the deployer

    function test_TheDeployerKeptNoTimelockRole() public {
        bytes32[4] memory roles = [
            timelock.PROPOSER_ROLE(), timelock.EXECUTOR_ROLE(), timelock.CANCELLER_ROLE(), timelock.DEFAULT_ADMIN_ROLE()
        ];
        for (uint256 i = 0; i < roles.length; ++i) {
            assertFalse(timelock.hasRole(roles[i], deployer));
        }
        bytes32 proposer = roles[0];
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, deployer, proposer)
        );
        vm.prank(deployer);
        timelock.schedule(address(box), 0, abi.encodeCall(Box.set, (666)), 0, 0, TIMELOCK_DELAY);
    }

    // ------------------------------------------------------------------ an open executor that skips delays

    function test_AnOpenExecutorCannotRunAnOperationBesideTheGovernor() public {
        Proposal memory p = _setBox(7);
        uint256 id = _ready(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        bytes32 executor = timelock.EXECUTOR_ROLE();
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, mallory, executor)
        );
        vm.prank(mallory);
        timelock.executeBatch(p.targets, p.values, p.calldatas, 0, salt);
        governor.execute(id);
    }

    // ------------------------------------------------------------------ quorum changes that reach back

    function test_QuorumChangesDoNotReachBackToOldProposals() public {
        uint256 id = _open(_setBox(7));
        _vote(bob, id, FOR);
        uint256 quorum = governor.quorum(governor.proposalSnapshot(id));
        Proposal memory raise =
            _proposal(address(governor), 0, abi.encodeCall(governor.updateQuorumNumerator, (90)), "Raise the quorum");
        _toClosed(id);
        _enact(raise);
        assertEq(governor.quorum(governor.proposalSnapshot(id)), quorum);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        uint256 next = _open(_setBox(8));
        assertEq(governor.quorum(governor.proposalSnapshot(next)), 90_000e18);
    }

    function test_PeriodChangesDoNotReachBackToOldProposals() public {
        uint256 id = _open(_setBox(7));
        uint256 deadline = governor.proposalDeadline(id);
        _enact(_proposal(address(governor), 0, abi.encodeCall(governor.setVotingPeriod, (1)), "Shorten"));
        assertEq(governor.proposalDeadline(id), deadline);
    }

    // ------------------------------------------------------------------ clock-mode mismatch

    function test_TheClocksOfTokenAndGovernorCannotDiffer() public {
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(governor.clock(), skei.clock());
            assertEq(governor.CLOCK_MODE(), skei.CLOCK_MODE());
            vm.roll(vm.getBlockNumber() + 1_000);
            _skip(12_345);
        }
    }

    // ------------------------------------------------------------------ initialiser left open (Audius)

    function test_ThereIsNoInitialiserToCall() public {
        address[4] memory contracts = [address(kei), address(skei), address(governor), address(timelock)];
        string[3] memory signatures = ["initialize()", "initialize(address)", "init(address)"];
        for (uint256 i = 0; i < contracts.length; ++i) {
            for (uint256 j = 0; j < signatures.length; ++j) {
                (bool ok,) = contracts[i].call(abi.encodeWithSignature(signatures[j], mallory));
                assertFalse(ok);
            }
        }
    }

    // ------------------------------------------------------------------ the treasury voting with its own tokens

    /// @dev Tokens in the treasury have no votes; it would have to stake them by a passed vote, in the open.
    function test_TheTreasurysTokensHaveNoVotes() public {
        _fund(address(timelock), 500_000e18);
        _skip(1);
        assertEq(skei.getVotes(address(timelock)), 0);
        assertEq(skei.totalSupply(), ALL_VOTES);
    }

    // ------------------------------------------------------------------ the treasury draining its own gas

    function test_ExecutionIsPaidByWhoeverExecutes() public {
        vm.deal(address(timelock), 1 ether);
        uint256 id = _ready(_setBox(7));
        vm.prank(mallory);
        governor.execute(id);
        assertEq(address(timelock).balance, 1 ether);
    }

    // ------------------------------------------------------------------ a governance call smuggled past the vote

    /// @dev The whitelist of governance calls lives for one execution: a proposal cannot leave one behind for later.
    function test_AGovernanceCallIsAllowedOncePerExecution() public {
        bytes memory call = abi.encodeCall(governor.setProposalThreshold, (1));
        _enact(_proposal(address(governor), 0, call, "Lower the threshold"));
        assertEq(governor.proposalThreshold(), 1);
        vm.prank(address(timelock));
        (bool ok,) = address(governor).call(call);
        assertFalse(ok);
    }

    function _signed(Proposal memory p, address proposer) private view returns (Proposal memory) {
        p.description = string.concat(p.description, "#proposer=", Strings.toHexString(proposer));
        _identify(p);
        return p;
    }
}
