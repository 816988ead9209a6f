// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ProposalPolicy} from "../../src/ProposalPolicy.sol";
import {IProposalPolicy} from "../../src/interfaces/IProposalPolicy.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Types within their bounds. How strong a type an action needs is in Tiers.
contract ProposalPolicyTest is Governance {
    // ------------------------------------------------------------------ types

    function test_TheTableIsAsDeployed() public view {
        IProposalPolicy.TypeConfig[] memory types = _types();
        for (uint8 i = 0; i < types.length; ++i) {
            assertEq(abi.encode(policy.typeConfig(i)), abi.encode(types[i]));
        }
        assertFalse(policy.typeConfig(7).enabled);
        assertEq(policy.owner(), address(timelock));
    }

    function testFuzz_ATypeWithinTheBoundsIsTaken(uint16 q, uint16 a, uint16 t, uint32 d, uint32 p, uint32 e) public {
        IProposalPolicy.TypeConfig memory config = _type(
            uint8(1 + q % 4),
            uint16(bound(q, 100, 6_000)),
            uint16(bound(a, 5_000, 9_000)),
            uint16(bound(t, 0, 500)),
            uint32(bound(d, 0, 4 days)),
            uint32(bound(p, 1, 5 days)),
            uint32(bound(e, 0, 5 days))
        );
        vm.expectEmit(address(policy));
        emit IProposalPolicy.ProposalTypeSet(9, config);
        vm.prank(address(timelock));
        policy.setType(9, config);
        assertEq(abi.encode(policy.typeConfig(9)), abi.encode(config));
        IProposalPolicy.Terms memory terms = policy.termsFor(new address[](0), new uint256[](0), new bytes[](0), 9);
        assertEq(abi.encode(terms), abi.encode(config.terms));
    }

    function testFuzz_RevertWhen_ATermIsOutOfBounds(uint8 which, uint32 by) public {
        IProposalPolicy.TypeConfig memory config = _types()[GENERAL];
        by = uint32(bound(by, 1, 50_000));
        which = which % 10;
        if (which == 0) config.tier = 0;
        if (which == 1) config.tier = uint8(bound(by, 5, 255));
        if (which == 2) config.terms.quorumBps = uint16(bound(by, 0, 99));
        if (which == 3) config.terms.quorumBps = uint16(6_000 + by);
        if (which == 4) config.terms.approvalBps = uint16(bound(by, 0, 4_999));
        if (which == 5) config.terms.approvalBps = uint16(9_000 + by);
        if (which == 6) config.terms.thresholdBps = uint16(500 + by);
        if (which == 7) config.terms.votingPeriod = by % 2 == 0 ? 0 : 30 days + by;
        if (which == 8) config.terms.votingDelay = 14 days + by;
        if (which == 9) config.terms.extraDelay = 30 days + by;
        vm.expectRevert(IProposalPolicy.PolicyTermsOutOfBounds.selector);
        vm.prank(address(timelock));
        policy.setType(GENERAL, config);
    }

    function testFuzz_RevertWhen_AProposalCouldOutliveTheShortestNotice(uint32 d, uint32 p, uint32 e) public {
        (d, p, e) = (uint32(bound(d, 0, 14 days)), uint32(bound(p, 1, 30 days)), uint32(bound(e, 0, 30 days)));
        uint256 life = FIXED_LIFE + TIMELOCK_DELAY + d + p + e;
        if (life > MIN_DURATION) {
            vm.expectRevert(
                abi.encodeWithSelector(IProposalPolicy.PolicyLifeTooLong.selector, life, uint256(MIN_DURATION))
            );
        }
        vm.prank(address(timelock));
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, d, p, e));
    }

    /// @dev Thirty days are within the bounds of a term; it is the whole life that is then too long.
    function test_RevertWhen_ATermAtItsBoundMakesTheLifeTooLong() public {
        uint256 rest = FIXED_LIFE + TIMELOCK_DELAY;
        vm.startPrank(address(timelock));
        _expectTooLong(rest + 30 days + 1);
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, 0, 1, 30 days));
        _expectTooLong(rest + 30 days);
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, 0, 30 days, 0));
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, 14 days - 1, 1, 0));
    }

    function _expectTooLong(uint256 life) private {
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyLifeTooLong.selector, life, uint256(MIN_DURATION)));
    }

    function testFuzz_RevertWhen_SomebodyElseConfigures(address caller) public {
        vm.assume(caller != address(timelock));
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyOnlyOwner.selector, caller));
        policy.setType(0, _types()[0]);
        vm.expectRevert(abi.encodeWithSelector(IProposalPolicy.PolicyOnlyOwner.selector, caller));
        policy.setActionTier(address(box), 0, 1);
    }

    function testFuzz_RevertWhen_ATierIsUnknown(uint8 tier) public {
        tier = uint8(bound(tier, 5, 255));
        vm.expectRevert(IProposalPolicy.PolicyTermsOutOfBounds.selector);
        vm.prank(address(timelock));
        policy.setActionTier(address(box), 0, tier);
    }

    /// @dev The timelock is asked each time: terms that fitted its old delay may not fit the new one.
    function testFuzz_TheLifeFollowsTheTimelocksDelay(uint256 delay, uint32 period) public {
        delay = bound(delay, 0, 20 days);
        period = uint32(bound(period, 1, 14 days));
        vm.startPrank(address(timelock));
        timelock.updateDelay(delay);
        uint256 life = FIXED_LIFE + delay + period;
        if (life > MIN_DURATION) {
            vm.expectRevert(
                abi.encodeWithSelector(IProposalPolicy.PolicyLifeTooLong.selector, life, uint256(MIN_DURATION))
            );
        }
        policy.setType(GENERAL, _type(2, 400, 5_000, 10, 0, period, 0));
    }

    /// @dev Documented, not prevented: a longer delay alone is a vote of the strongest tier.
    function test_ALongerDelayAloneIsNotChecked() public {
        bytes memory data = abi.encodeCall(timelock.updateDelay, (20 days));
        assertEq(policy.requiredTier(address(timelock), 0, data), 4);
        vm.prank(address(timelock));
        timelock.updateDelay(20 days);
        assertEq(policy.typeConfig(UPGRADE).enabled, true);
    }

    function test_RevertWhen_TheOwnerIsNoTimelock() public {
        IProposalPolicy.TypeConfig[] memory types = _types();
        IProposalPolicy.ActionTier[] memory tiers = _tiers();
        vm.expectRevert();
        new ProposalPolicy(mallory, FIXED_LIFE, types, tiers);
    }
}
