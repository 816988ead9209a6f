// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Governance} from "../fixtures/Governance.sol";
import {FlashBorrower, FlashLender} from "../mocks/Attackers.sol";

/// @notice Votes that were borrowed for one transaction (Beanstalk).
contract FlashLoanFailuresTest is Governance {
    uint96 private constant LOAN = 100_000_000e18;

    FlashLender private lender;
    FlashBorrower private borrower;

    function setUp() public override {
        super.setUp();
        lender = new FlashLender(kei);
        borrower = new FlashBorrower(skei, governor, lender);
        _fund(address(lender), LOAN);
    }

    function test_FlashLoanedVotes_CannotBeRepaid() public {
        bytes memory attack = abi.encodeCall(FlashBorrower.stakeAndRepay, (LOAN));
        uint256 unlockAt = _now() + MAX_DURATION;
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIStillLocked.selector, unlockAt));
        lender.lend(LOAN, address(borrower), attack);
    }

    function test_FlashLoanedVotes_CountNothing() public {
        uint256 id = _open(_setBox(7));
        bytes memory failure = abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, address(borrower));
        vm.expectRevert(failure);
        lender.lend(LOAN, address(borrower), abi.encodeCall(FlashBorrower.vote, (id, LOAN)));
        failure = abi.encodeWithSelector(IGovernorCountingFlex.GovernorNothingToOverride.selector, address(borrower));
        vm.expectRevert(failure);
        lender.lend(LOAN, address(borrower), abi.encodeCall(FlashBorrower.takeBack, (id, LOAN)));
        _assertTally(id, 0, 0, 0);
    }

    function test_FlashLoanedVotes_CannotPropose() public {
        Proposal memory p = _setBox(7);
        bytes memory attack = abi.encodeCall(FlashBorrower.propose, (LOAN, p.targets, p.values, p.calldatas));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, address(borrower), 0, ALL_VOTES / 1_000
            )
        );
        lender.lend(LOAN, address(borrower), attack);
    }

    /// @dev Even a stake made in the very second of the snapshot and begun to leave in it leaves no votes there.
    function test_FlashLoanedVotes_LeaveNothingAtTheSnapshotItself() public {
        uint256 id = _submit(alice, _setBox(7));
        vm.warp(governor.proposalSnapshot(id));
        _stake(mallory, LOAN, MAX_DURATION);
        vm.prank(mallory);
        skei.beginExit(0);
        _toActive(id);
        assertEq(skei.getPastVotes(mallory, governor.proposalSnapshot(id)), 0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, mallory));
        _vote(mallory, id, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernorCountingFlex.GovernorNothingToOverride.selector, mallory));
        _overrideVote(mallory, id, FOR);
    }
}
