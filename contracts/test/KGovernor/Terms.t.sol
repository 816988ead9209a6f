// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";
import {BrokenPolicy} from "../mocks/BrokenPolicy.sol";
import {Mutable, Mutated} from "../mocks/Mutable.sol";
import {Box} from "../mocks/Box.sol";

/// @notice What a proposal is frozen with, and that nothing changes it afterwards.
contract TermsTest is Governance {
    // ------------------------------------------------------------------ the terms of each type

    function testFuzz_AProposalKeepsTheTermsOfItsType(uint8 kind) public {
        kind = uint8(bound(kind, GENERAL, SEAT));
        if (kind == GRANT || kind == AUDIT) _setTier(address(box), 1);
        IProposalPolicy.Terms memory t = _types()[kind].terms;
        uint256 madeAt = _now();
        uint256 id = _submit(alice, _typedBox(7, kind));
        assertEq(governor.proposalSnapshot(id), madeAt + t.votingDelay);
        assertEq(governor.proposalDeadline(id), madeAt + t.votingDelay + t.votingPeriod);
        IGovernorPolicy.Frozen memory f = governor.proposalTerms(id);
        assertEq(f.proposalType, kind);
        assertEq(f.quorumBps, t.quorumBps);
        assertEq(f.approvalBps, t.approvalBps);
        assertEq(f.thresholdBps, t.thresholdBps);
        assertEq(f.extraDelay, t.extraDelay);
        assertEq(f.lateDeadline, 0);
        _toActive(id);
        assertEq(governor.proposalQuorum(id), uint256(ALL_VOTES) * t.quorumBps / 10_000);
    }

    function test_ProposeAloneMakesAGeneralProposal() public {
        Proposal memory p = _setBox(7);
        vm.prank(alice);
        uint256 id = governor.propose(p.targets, p.values, p.calldatas, p.description);
        assertEq(governor.proposalTerms(id).proposalType, GENERAL);
        assertEq(governor.proposalTerms(id).quorumBps, 400);
    }

    function test_TheConstitutionalTermsAreHardCoded() public {
        uint256 madeAt = _now();
        uint256 id = _submit(alice, _typedBox(7, CONSTITUTIONAL));
        IGovernorPolicy.Frozen memory f = governor.proposalTerms(id);
        assertEq(f.quorumBps, 2_000);
        assertEq(f.approvalBps, 6_667);
        assertEq(f.thresholdBps, 100);
        assertEq(f.extraDelay, 5 days);
        assertEq(governor.proposalSnapshot(id), madeAt + 2 days);
        assertEq(governor.proposalDeadline(id), madeAt + 9 days);
        assertEq(governor.CONSTITUTIONAL(), CONSTITUTIONAL);
    }

    function test_OutsideAProposalTheGeneralTermsAnswer() public {
        assertEq(governor.votingDelay(), 2 days);
        assertEq(governor.votingPeriod(), 5 days);
        assertEq(governor.proposalThreshold(), ALL_VOTES / 1_000);
        assertEq(governor.quorum(_now() - 1), ALL_VOTES / 25);
        _submit(alice, _typedBox(7, UPGRADE));
        assertEq(governor.votingPeriod(), 5 days, "the context of a proposal ends with it");
        assertEq(governor.proposalThreshold(), ALL_VOTES / 1_000);
    }

    function test_TheProposalAnnouncesItsTerms() public {
        Proposal memory p = _typedBox(7, UPGRADE);
        bytes32 codeHash = keccak256(abi.encode(bytes32(0), address(box).codehash));
        vm.expectEmit(address(governor));
        emit IGovernorPolicy.ProposalTyped(p.id, UPGRADE, 1_000, 6_667, 5 days, codeHash);
        _submit(alice, p);
    }

    // ------------------------------------------------------------------ refused

    function testFuzz_RevertWhen_TheTypeIsUnknown(uint8 kind) public {
        kind = uint8(bound(kind, SEAT + 1, CONSTITUTIONAL - 1));
        Proposal memory p = _typedBox(7, kind);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyUnknownType.selector, kind));
        _submit(alice, p);
    }

    function test_RevertWhen_TheTypeIsDisabled() public {
        IProposalPolicy.TypeConfig memory config = _types()[SEAT];
        config.enabled = false;
        vm.prank(address(timelock));
        policy.setType(SEAT, config);
        Proposal memory p = _typedBox(7, SEAT);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyUnknownType.selector, SEAT));
        _submit(alice, p);
    }

    function test_RevertWhen_TheTypeIsTooWeak() public {
        Proposal memory p = _typedBox(7, GRANT);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyTypeTooWeak.selector, 0, 1, 2));
        _submit(alice, p);
    }

    function testFuzz_RevertWhen_TheLengthsDiffer(uint8 a, uint8 b, uint8 c) public {
        (a, b, c) = (a % 4, b % 4, c % 4);
        vm.assume(a == 0 || a != b || a != c);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, a, c, b));
        vm.prank(alice);
        governor.proposeTyped(new address[](a), new uint256[](b), new bytes[](c), "", GENERAL);
    }

    function testFuzz_TheThresholdIsTheTypesShare(uint96 stake, uint8 kind) public {
        kind = kind % 3 == 0 ? UPGRADE : kind % 3 == 1 ? TREASURY : GENERAL;
        stake = uint96(bound(stake, 1e18, 1_000e18));
        _stake(mallory, stake, MAX_DURATION);
        _skip(1);
        uint256 supply = uint256(ALL_VOTES) + stake;
        uint256 bps = _types()[kind].terms.thresholdBps;
        uint256 needed = (supply * bps + 9_999) / 10_000;
        Proposal memory p = _typedBox(7, kind);
        if (stake < needed) {
            vm.expectRevert(
                abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, mallory, stake, needed)
            );
        }
        _submit(mallory, p);
    }

    function test_RevertWhen_TheSameContentComesAgainUnderAnotherType() public {
        _submit(alice, _typedBox(7, UPGRADE));
        Proposal memory p = _typedBox(7, GENERAL);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector, p.id, IGovernor.ProposalState.Pending, bytes32(0)
            )
        );
        _submit(alice, p);
    }

    // ------------------------------------------------------------------ frozen

    function test_LaterTermsDoNotReachBack() public {
        uint256 id = _open(_setBox(7));
        uint256 deadline = governor.proposalDeadline(id);
        uint256 quorum = governor.proposalQuorum(id);
        vm.prank(address(timelock));
        policy.setType(GENERAL, _type(3, 6_000, 9_000, 500, 13 days, 1, 1));
        assertEq(governor.proposalDeadline(id), deadline);
        assertEq(governor.proposalQuorum(id), quorum);
        _vote(alice, id, FOR);
        _vote(bob, id, AGAINST);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
        assertEq(governor.proposalEta(id), _now() + TIMELOCK_DELAY);
        _toEta(id);
        governor.execute(id);
        assertEq(box.value(), 7);
    }

    function test_ADisabledTypeDoesNotReachBack() public {
        uint256 id = _open(_setBox(7));
        IProposalPolicy.TypeConfig memory config = _types()[GENERAL];
        config.enabled = false;
        vm.prank(address(timelock));
        policy.setType(GENERAL, config);
        _vote(alice, id, FOR);
        _toClosed(id);
        governor.queue(id);
        _toEta(id);
        governor.execute(id);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    // ------------------------------------------------------------------ the arithmetic

    function testFuzz_TheQuorumIsRoundedUp(uint96 extra, uint256 votes) public {
        extra = uint96(bound(extra, 1e18, 1_000e18));
        _stake(mallory, extra, MAX_DURATION);
        _skip(1);
        uint256 id = _open(_setBox(7));
        uint256 quorum = governor.proposalQuorum(id);
        uint256 supply = uint256(ALL_VOTES) + extra;
        assertGe(quorum * 10_000, supply * 400);
        assertLt((quorum - 1) * 10_000, supply * 400);
        votes = bound(votes, quorum - 1, quorum);
        _split(alice, id, 0, votes / 2, votes - votes / 2);
        _toClosed(id);
        _assertState(id, votes == quorum ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Defeated);
    }

    function testFuzz_ApprovalMustBeExceeded(uint256 inFavour, uint256 against, bool strict) public {
        inFavour = bound(inFavour, 10_000e18, ALICE_VOTES);
        against = bound(against, 0, ALICE_VOTES - inFavour);
        uint256 id = _open(_typedBox(7, strict ? UPGRADE : GENERAL));
        _split(alice, id, against, inFavour, 0);
        _toClosed(id);
        bool passes = inFavour * 10_000 > (inFavour + against) * (strict ? 6_667 : 5_000);
        _assertState(id, passes ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Defeated);
    }

    function test_ATieFails() public {
        uint256 id = _open(_setBox(7));
        _split(alice, id, 30_000e18, 30_000e18, 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_OneVoteMoreThanATiePasses() public {
        uint256 id = _open(_setBox(7));
        _split(alice, id, 29_000e18, 29_000e18 + 1, 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_QuorumMetByAbstainAlonePassesNothing() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, ABSTAIN);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_AgainstDoesNotHelpTheQuorum() public {
        uint256 id = _open(_setBox(7));
        _split(alice, id, 100e18, 3_999e18, 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    // ------------------------------------------------------------------ a broken policy

    function test_ABrokenPolicyDoesNotBrickTheConstitutionalType() public {
        address[3] memory broken = [address(new BrokenPolicy()), address(0), mallory];
        for (uint256 i = 0; i < broken.length; ++i) {
            uint256 state = vm.snapshotState();
            uint256 breaking = _ready(
                _proposal(
                    UPGRADE,
                    address(governor),
                    0,
                    abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(broken[i]))),
                    "Break it"
                )
            );
            uint256 open = _submit(alice, _setBox(9));
            governor.execute(breaking);
            Proposal memory p = _setBox(8);
            vm.expectRevert();
            _submit(alice, p);
            vm.expectRevert();
            governor.quorum(_now() - 1);
            // What is open goes on.
            _toActive(open);
            _vote(alice, open, FOR);
            _toClosed(open);
            governor.queue(open);
            _toEta(open);
            governor.execute(open);
            assertEq(box.value(), 9);
            // And a working policy comes back, by the strictest vote.
            _enact(
                _proposal(
                    CONSTITUTIONAL,
                    address(governor),
                    0,
                    abi.encodeCall(governor.setProposalPolicy, (policy)),
                    "Repair the policy"
                )
            );
            assertEq(address(governor.proposalPolicy()), address(policy));
            _submit(alice, p);
            vm.revertToState(state);
        }
    }

    function test_SetProposalPolicyIsByVoteOnly() public {
        address[4] memory callers = [mallory, alice, address(guardian), address(governor)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, callers[i]));
            vm.prank(callers[i]);
            governor.setProposalPolicy(IProposalPolicy(mallory));
        }
        BrokenPolicy next = new BrokenPolicy();
        Proposal memory p = _proposal(
            UPGRADE,
            address(governor),
            0,
            abi.encodeCall(governor.setProposalPolicy, (IProposalPolicy(address(next)))),
            "Another policy"
        );
        _ready(p);
        vm.expectEmit(address(governor));
        emit IGovernorPolicy.ProposalPolicySet(address(policy), address(next));
        governor.execute(p.id);
        assertEq(address(governor.proposalPolicy()), address(next));
    }

    // ------------------------------------------------------------------ the code of the targets

    function test_RevertWhen_ATargetsCodeChanged() public {
        Mutable target = new Mutable();
        Proposal memory p = _proposal(GENERAL, address(target), 0, abi.encodeCall(Mutable.run, ()), "Run");
        uint256 id = _ready(p);
        vm.etch(address(target), address(new Mutated()).code);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id));
        governor.execute(id);
        vm.etch(address(target), "");
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id));
        governor.execute(id);
        vm.etch(address(target), address(new Mutable()).code);
        governor.execute(id);
        assertEq(target.calls(), 1);
    }

    function test_RevertWhen_CodeAppearsWhereThereWasNone() public {
        address empty = makeAddr("empty");
        uint256 id = _ready(_proposal(GENERAL, empty, 0, abi.encodeCall(Mutable.run, ()), "Run"));
        vm.etch(empty, address(new Mutated()).code);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id));
        governor.execute(id);
    }

    /// @dev One wei turns the code hash of an empty account from zero to that of no code: no reason to refuse.
    function test_AWeiSentToATargetWithoutCodeStopsNothing() public {
        address empty = makeAddr("empty");
        uint256 id = _ready(_proposal(GENERAL, empty, 0, "a note on chain", "Note"));
        vm.deal(empty, 1);
        assertTrue(empty.codehash != 0);
        governor.execute(id);
        _assertState(id, IGovernor.ProposalState.Executed);
    }

    function test_AnyOfSeveralTargetsCounts() public {
        Mutable target = new Mutable();
        Proposal memory p;
        (p.targets, p.values, p.calldatas) = (new address[](2), new uint256[](2), new bytes[](2));
        (p.targets[0], p.targets[1]) = (address(box), address(target));
        (p.calldatas[0], p.calldatas[1]) = (abi.encodeCall(Box.set, (1)), abi.encodeCall(Mutable.run, ()));
        (p.description, p.kind) = ("Two", GENERAL);
        _identify(p);
        uint256 id = _ready(p);
        vm.etch(address(target), address(new Mutated()).code);
        vm.expectRevert(abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id));
        governor.execute(id);
    }

    function test_APlainPaymentDoesNotCareAboutCode() public {
        Mutable target = new Mutable();
        vm.deal(address(timelock), 1 ether);
        uint256 id = _ready(_proposal(TREASURY, address(target), 1 ether, "", "Pay"));
        vm.etch(address(target), address(new Mutated()).code);
        governor.execute(id);
        assertEq(address(target).balance, 1 ether);
    }

    function _setTier(address target, uint8 tier) private {
        bytes4 any = policy.ANY_SELECTOR();
        vm.prank(address(timelock));
        policy.setActionTier(target, any, tier);
    }
}
