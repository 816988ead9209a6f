// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Signing} from "../fixtures/Signing.sol";

/// @notice Leaving cheaply right after a vote, and permits that somebody else submits first.
contract StakeFailuresTest is Governance {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    // ------------------------------------------------------------------ cheap early exit right after voting

    function testFuzz_CheapEarlyExitRightAfterVoting_IsNeverBeforeTheExecution(uint256 durationSeed) public {
        uint32 duration = _boundDuration(durationSeed);
        _stake(mallory, 10_000e18, duration);
        _skip(1);
        uint256 id = _open(_setBox(7));
        _vote(mallory, id, FOR);
        vm.startPrank(mallory);
        skei.beginExit(0);
        uint256 unlockAt = _now() + duration;
        vm.warp(unlockAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEIStillLocked.selector, unlockAt));
        skei.withdraw(0);
        vm.stopPrank();
        assertGt(unlockAt, governor.proposalDeadline(id) + TIMELOCK_DELAY + 2 * uint256(GRACE_PERIOD));
    }

    /// @dev An old stake extended to its longest for one vote, then bought out at the lowest rate: four weeks too early.
    function test_CheapEarlyExitRightAfterVoting_WaitsOutTheLongestProposal() public {
        _stake(mallory, 10_000e18, MIN_DURATION);
        vm.prank(address(timelock));
        skei.setEarlyExitRate(1);
        _skip(YEAR);
        vm.prank(mallory);
        skei.extend(0, MAX_DURATION);
        uint256 touched = _now();
        _skip(1);
        uint256 id = _open(_typedBox(7, UPGRADE));
        _vote(mallory, id, FOR);
        _vote(alice, id, FOR);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEITooEarly.selector, touched + MIN_DURATION));
        vm.prank(mallory);
        skei.exitEarly(0);
        _toClosed(id);
        governor.queue(id);
        _toEta(id);
        governor.execute(id);
        assertLt(_now(), touched + MIN_DURATION, "still bound when it is carried out");
    }

    /// @dev The price of abandoning one vote does not depend on how it was bound: no cheap way is left.
    function testFuzz_CheapEarlyExitRightAfterVoting_CostsTheSamePerVote(uint256 a, uint256 b) public {
        (uint32 short, uint32 long) = (_boundDuration(a), _boundDuration(b));
        vm.prank(address(timelock));
        skei.setEarlyExitRate(5_000);
        uint256 first = _stake(mallory, 208_000e18, short);
        uint256 second = _stake(mallory, 208_000e18, long);
        uint256 votes = skei.weigh(208_000e18, short);
        uint256 others = skei.weigh(208_000e18, long);
        assertApproxEqAbs(skei.penaltyOf(mallory, first), votes / 2, 1);
        assertApproxEqAbs(skei.penaltyOf(mallory, second), others / 2, 1);
    }

    // ------------------------------------------------------------------ a permit consumed by a front-runner

    function test_APermitConsumedByAFrontRunner_DoesNotMakeTheStakeFail() public {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        _fund(owner, 10e18);
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, owner, address(skei), 10e18, 0, _now()));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, Signing.digest(address(kei), structHash));
        vm.prank(mallory);
        kei.permit(owner, address(skei), 10e18, _now(), v, r, s);
        vm.prank(owner);
        skei.stakeWithPermit(10e18, YEAR, _now(), v, r, s);
        assertEq(skei.stakeAt(owner, 0).amount, 10e18);
        assertEq(skei.balanceOf(mallory), 0);
    }

    /// @dev The allowance that the front-runner made is to the stakes alone, and nobody else can stake with it.
    function test_APermitConsumedByAFrontRunner_GivesItNothing() public {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        _fund(owner, 10e18);
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, owner, address(skei), 10e18, 0, _now()));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, Signing.digest(address(kei), structHash));
        vm.startPrank(mallory);
        vm.expectRevert();
        skei.stakeWithPermit(10e18, YEAR, _now(), v, r, s);
        kei.permit(owner, address(skei), 10e18, _now(), v, r, s);
        vm.expectRevert();
        skei.stakeWithPermit(10e18, YEAR, _now(), v, r, s);
        vm.expectRevert();
        kei.transferFrom(owner, mallory, 1);
        vm.stopPrank();
        assertEq(kei.balanceOf(owner), 10e18);
    }
}
