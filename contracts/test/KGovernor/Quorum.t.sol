// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice For and Abstain together must reach four percent of the votes at the snapshot; For must exceed Against.
contract QuorumTest is Governance {
    address private tipper = makeAddr("tipper");

    function test_TheQuorumIsAShareOfThePastSupply() public {
        uint256 id = _open(_setBox(7));
        assertEq(governor.proposalQuorum(id), 4_000e18);
        _stake(mallory, 400_000e18, MAX_DURATION);
        _skip(1 hours);
        assertEq(governor.proposalQuorum(id), 4_000e18, "later stakes change nothing");
    }

    function test_ReachingTheQuorumExactlyIsEnough() public {
        assertTrue(_passesWith(4_000e18));
    }

    function test_OneWeiUnderTheQuorumIsNot() public {
        assertFalse(_passesWith(4_000e18 - 1));
    }

    function test_AbstainCountsTowardsTheQuorum() public {
        _electorate(1e18);
        uint256 id = _open(_setBox(7));
        _vote(tipper, id, FOR);
        _vote(bob, id, ABSTAIN);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_AgainstDoesNotCountTowardsTheQuorum() public {
        _electorate(1e18);
        uint256 id = _open(_setBox(7));
        _vote(tipper, id, FOR);
        _vote(bob, id, AGAINST);
        _toClosed(id);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function testFuzz_TheResultIsTheRule(uint256 a, uint256 f, uint256 b) public {
        uint96[3] memory weights =
            [uint96(bound(a, 1e18, 90_000e18)), uint96(bound(f, 1e18, 90_000e18)), uint96(bound(b, 1e18, 90_000e18))];
        address[3] memory voters = [makeAddr("no"), makeAddr("yes"), makeAddr("neither")];
        for (uint8 i = 0; i < 3; ++i) {
            _stake(voters[i], weights[i], MAX_DURATION);
        }
        uint256 id = _submit(alice, _setBox(7));
        _toActive(id);
        for (uint8 i = 0; i < 3; ++i) {
            _vote(voters[i], id, i);
        }
        _toClosed(id);
        uint256 supply = skei.getPastTotalSupply(governor.proposalSnapshot(id));
        bool passes = (uint256(weights[1]) + weights[2]) >= supply * 4 / 100 && weights[1] > weights[0];
        _assertState(id, passes ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Defeated);
    }

    /// @dev A stake that is on its way out has no votes and does not raise the quorum either.
    function test_LeavingStakeDoesNotInflateTheQuorum() public {
        vm.prank(alice);
        skei.beginExit(0);
        Proposal memory p = _setBox(7);
        _submit(bob, p);
        _toActive(p.id);
        assertEq(governor.proposalQuorum(p.id), 1_600e18);
    }

    // ------------------------------------------------------------------

    /// @dev Adds a voter of `votes` while the supply stays at 100,000.
    function _electorate(uint96 votes) private {
        vm.prank(alice);
        skei.beginExit(0);
        _stake(alice, ALICE_VOTES - votes, MAX_DURATION);
        _stake(tipper, votes, MAX_DURATION);
        _skip(1);
        assertEq(skei.totalSupply(), ALL_VOTES);
    }

    function _passesWith(uint96 votes) private returns (bool) {
        _electorate(votes);
        uint256 id = _open(_setBox(7));
        _vote(tipper, id, FOR);
        _toClosed(id);
        return governor.state(id) == IGovernor.ProposalState.Succeeded;
    }
}
