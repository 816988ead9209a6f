// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Quorums that reach back, are met by nobody in favour, or end a vote before its time.
contract QuorumFailuresTest is Governance {
    // ------------------------------------------------------------------ quorum changes that reach back

    function test_QuorumChangesThatReachBackToOldProposals_DoNotDefeatThem() public {
        uint256 id = _open(_setBox(7));
        _split(bob, id, 0, 4_000e18, 0);
        _toClosed(id);
        _change(6_000);
        assertEq(governor.proposalQuorum(id), 4_000e18);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        uint256 next = _open(_setBox(8));
        assertEq(governor.proposalQuorum(next), 60_000e18);
    }

    /// @dev The other way round is the attack: a defeated proposal that comes back to life under a lower quorum.
    function test_QuorumChangesThatReachBackToOldProposals_DoNotReviveThem() public {
        uint256 id = _open(_setBox(7));
        _split(bob, id, 0, 3_000e18, 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
        _change(100);
        _assertState(id, IGovernor.ProposalState.Defeated);
        vm.expectRevert();
        governor.queue(id);
    }

    /// @dev Nor does stake that comes or goes after the snapshot.
    function test_QuorumChangesThatReachBackToOldProposals_AreNotMadeByStake() public {
        uint256 id = _open(_setBox(7));
        _stake(mallory, 5_000_000e18, MAX_DURATION);
        vm.prank(alice);
        skei.beginExit(0);
        _skip(1);
        assertEq(governor.proposalQuorum(id), 4_000e18);
    }

    // ------------------------------------------------------------------ quorum met by abstain alone

    function test_QuorumMetByAbstainAlone_PassesNothing() public {
        for (uint8 kind = GENERAL; kind <= UPGRADE; ++kind) {
            if (kind == GRANT || kind == AUDIT) continue;
            uint256 id = _open(_typedBox(kind, kind));
            _vote(alice, id, ABSTAIN);
            _vote(bob, id, ABSTAIN);
            _toClosed(id);
            _assertState(id, IGovernor.ProposalState.Defeated);
        }
    }

    // ------------------------------------------------------------------ super-quorum or early close

    /// @dev A vote that is decided arithmetically stays open, so that delegators keep their say until the deadline.
    function test_SuperQuorumOrEarlyCloseThatCutsOverridesOff_DoesNotExist() public {
        uint256 id = _open(_setBox(7));
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _assertState(id, IGovernor.ProposalState.Active);
        vm.warp(governor.proposalDeadline(id));
        _expectWrongState(id, IGovernor.ProposalState.Active, IGovernor.ProposalState.Succeeded);
        governor.queue(id);
        _overrideVote(carol, id, AGAINST);
        _assertTally(id, CAROL_VOTES, uint256(ALICE_VOTES) + BOB_VOTES, 0);
    }

    // ------------------------------------------------------------------ huge supplies

    function test_HugeSupplies_TheWholeSupplyStakedIsCountedWithoutOverflow() public {
        uint256 left = kei.balanceOf(holder);
        // forge-lint: disable-next-line(unsafe-typecast): below the supply, which is below 2^96.
        _stake(mallory, uint96(left), MAX_DURATION);
        _skip(1);
        _change(400);
        uint256 id = _open(_setBox(7));
        _vote(mallory, id, FOR);
        _vote(alice, id, FOR);
        _vote(bob, id, FOR);
        _assertTally(id, 0, kei.totalSupply(), 0);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Succeeded);
    }

    /// @dev By the timelock, as a passed vote would; nobody needs votes to propose then.
    function _change(uint16 quorumBps) private {
        vm.prank(address(timelock));
        policy.setType(GENERAL, _type(2, quorumBps, 5_000, 0, 2 days, 5 days, 0));
    }
}
