// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";

/// @notice The edges of the meter that moves the phases.
/// @dev bob's enterprise holds 40,000 votes (its own 30,000 and carol's 10,000), alice 60,000.
contract MeterTest is Seats {
    function setUp() public override {
        super.setUp();
        _seatMember(bob, ICouncil.Kind.Enterprise);
    }

    function _since() private view returns (uint48 since) {
        (,, since) = council.phaseMeter();
    }

    function test_ADaoDecentralizesAsABuilderDoes() public {
        _newMember("dao", ICouncil.Kind.DAO, 10_000e18);
        (uint256 decentralized, uint256 total,) = council.phaseMeter();
        assertEq(decentralized, 10_000e18);
        assertEq(total, 50_000e18);
        _seatMember(alice, ICouncil.Kind.Builder);
        (decentralized, total,) = council.phaseMeter();
        assertEq(decentralized, 70_000e18);
        assertEq(total, 110_000e18);
    }

    function test_ExactlyHalfIsEnough() public {
        _newMember("builder", ICouncil.Kind.Builder, 40_000e18);
        assertEq(_since(), _now());
    }

    function test_OneVoteLessThanHalfIsNot() public {
        _newMember("builder", ICouncil.Kind.Builder, 40_000e18 - 1);
        assertEq(_since(), 0);
    }

    function test_StayingAboveDoesNotStartTheHoldAnew() public {
        uint256 memberId = _seatMember(alice, ICouncil.Kind.Builder);
        uint256 began = _now();
        _skip(HOLD / 2);
        _stake(alice, 1_000e18, MAX_DURATION);
        council.refresh(memberId);
        assertEq(_since(), began);
        vm.warp(began + HOLD);
        council.advancePhase();
    }

    /// @dev Above both thresholds from the first day on, the last phase still takes a hold of its own.
    function test_EveryPhaseHasAHoldOfItsOwn() public {
        uint256 memberId = _seatMember(alice, ICouncil.Kind.Builder);
        _stake(alice, 100_000e18, MAX_DURATION);
        council.refresh(memberId);
        _skip(HOLD);
        council.advancePhase();
        uint256 until = _now() + HOLD;
        assertEq(_since(), _now());
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilHoldNotOver.selector, until));
        council.advancePhase();
        vm.warp(until);
        council.advancePhase();
    }

    function test_RevertWhen_TheSharedThresholdIsAboveNinetyPercent() public {
        ICouncil.Settings memory s = _councilSettings();
        (s.sharedBps, s.fullBps) = (9_001, 9_500);
        vm.startPrank(address(timelock));
        vm.expectRevert(ICouncil.CouncilSettingsOutOfBounds.selector);
        council.setSettings(s);
        s.sharedBps = 9_000;
        council.setSettings(s);
    }

    function test_EveryBoundOfTheSettingsIsWithin() public {
        ICouncil.Settings memory s = _councilSettings();
        vm.startPrank(address(timelock));
        (s.maxMissesInRow, s.sharedBps, s.fullBps, s.holdPeriod) = (1, 3_000, 3_000, 7 days);
        council.setSettings(s);
        (s.sharedBps, s.fullBps, s.holdPeriod) = (9_000, 9_500, 365 days);
        council.setSettings(s);
        assertEq(abi.encode(council.settings()), abi.encode(s));
    }
}
