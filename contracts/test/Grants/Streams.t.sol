// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Governed} from "../../src/Governed.sol";
import {Grants} from "../../src/Grants.sol";
import {IGrants} from "../../src/interfaces/IGrants.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {Treasury} from "../fixtures/Treasury.sol";
import {FeeToken} from "../mocks/FeeToken.sol";
import {HostileToken} from "../mocks/HostileToken.sol";

/// @notice Grants that vest over time.
contract StreamsTest is Treasury {
    uint128 private constant TOTAL = 1_200e6;
    uint48 private constant CLIFF = 90 days;
    uint48 private constant DURATION = 360 days;

    Grants private grants;

    function setUp() public override {
        super.setUp();
        grants = Grants(_create("Grants", abi.encode(treasury)));
    }

    // ------------------------------------------------------------------ creating

    function test_AStreamReservesItsTotal() public {
        _approve(address(grants), TOTAL);
        vm.expectEmit(address(grants));
        emit IGrants.StreamCreated(0, alice, token, TOTAL, uint48(START), CLIFF, DURATION, true, "ipfs://grant");
        vm.prank(treasury);
        uint256 id = grants.createStream(alice, token, TOTAL, uint48(START), CLIFF, DURATION, true, "ipfs://grant");
        assertEq(id, 0);
        assertEq(grants.streamCount(), 1);
        assertEq(grants.reserved(token), TOTAL);
        assertEq(token.balanceOf(address(grants)), TOTAL);
        IGrants.Stream memory stream = grants.streamOf(0);
        assertEq(stream.recipient, alice);
        assertEq(address(stream.token), address(token));
        assertEq(stream.total, TOTAL);
        assertEq(stream.start, START);
        assertEq(stream.cliff, CLIFF);
        assertEq(stream.duration, DURATION);
        assertTrue(stream.revocable);
        assertEq(stream.released, 0);
    }

    function testFuzz_RevertWhen_AnyoneElseGoverns(address caller) public {
        vm.assume(caller != treasury);
        _create(true);
        bytes memory refusal = abi.encodeWithSelector(Governed.GovernedOnlyTimelock.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        grants.createStream(caller, token, 1, 0, 0, 0, false, "");
        vm.expectRevert(refusal);
        grants.revokeStream(0);
        vm.expectRevert(refusal);
        grants.setBudget(0, caller, token, 1, 1, true);
        vm.expectRevert(refusal);
        grants.returnSurplus(token, 0);
    }

    function test_RevertWhen_TheStreamIsInvalid() public {
        vm.startPrank(treasury);
        vm.expectRevert(IGrants.StreamInvalid.selector);
        grants.createStream(address(0), token, TOTAL, uint48(START), CLIFF, DURATION, true, "");
        vm.expectRevert(IGrants.StreamInvalid.selector);
        grants.createStream(alice, token, 0, uint48(START), CLIFF, DURATION, true, "");
        vm.expectRevert(IGrants.StreamInvalid.selector);
        grants.createStream(alice, token, TOTAL, uint48(START), DURATION + 1, DURATION, true, "");
    }

    function test_RevertWhen_TheTreasuryDidNotApprove() public {
        vm.expectRevert();
        vm.prank(treasury);
        grants.createStream(alice, token, TOTAL, uint48(START), CLIFF, DURATION, true, "");
    }

    function test_RevertWhen_TheTokenTakesAFee() public {
        token = IERC20(address(new FeeToken(treasury)));
        // Enough of it lies here for a budget: the fee must not come out of that.
        vm.prank(treasury);
        token.transfer(address(grants), 1e18);
        _approve(address(grants), TOTAL);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMilestonePayments.AgreementUnderfunded.selector, uint256(TOTAL) / 100 * 99, uint256(TOTAL)
            )
        );
        vm.prank(treasury);
        grants.createStream(alice, token, TOTAL, uint48(START), CLIFF, DURATION, true, "");
    }

    // ------------------------------------------------------------------ releasing

    function test_NothingBeforeTheCliffThenAllThatHasVested() public {
        _create(true);
        vm.warp(START + CLIFF - 1);
        _expectNothingDue(0);
        grants.release(0);
        vm.warp(START + CLIFF);
        vm.expectEmit(address(grants));
        emit IGrants.StreamReleased(0, alice, TOTAL / 4);
        vm.prank(mallory);
        grants.release(0);
        assertEq(token.balanceOf(alice), TOTAL / 4, "to the recipient, whoever asks");
        assertEq(token.balanceOf(mallory), 0);
        assertEq(grants.reserved(token), TOTAL / 4 * 3);
    }

    function test_AStreamWithoutDurationIsDueAtItsStart() public {
        _approve(address(grants), TOTAL);
        vm.prank(treasury);
        grants.createStream(alice, token, TOTAL, uint48(START + 10), 0, 0, false, "");
        vm.warp(START + 9);
        _expectNothingDue(0);
        grants.release(0);
        vm.warp(START + 10);
        grants.release(0);
        assertEq(token.balanceOf(alice), TOTAL);
    }

    function test_RevertWhen_ReleasingTwiceInOneMoment() public {
        _create(true);
        vm.warp(START + CLIFF);
        grants.release(0);
        _expectNothingDue(0);
        grants.release(0);
    }

    /// @dev However often it is released, the sum is what has vested, and in the end the total.
    function testFuzz_ReleasedIsAlwaysWhatHasVested(uint256 seed) public {
        _create(true);
        for (uint256 i = 0; i < 6; ++i) {
            _skip(uint256(keccak256(abi.encode(seed, i))) % 80 days);
            if (grants.vestedAt(0, uint48(_now())) > grants.streamOf(0).released) grants.release(0);
            uint256 vested = grants.vestedAt(0, uint48(_now()));
            assertEq(grants.streamOf(0).released, vested);
            assertEq(token.balanceOf(alice), vested);
            assertLe(vested, TOTAL);
            assertEq(grants.reserved(token), TOTAL - vested);
        }
        vm.warp(START + DURATION);
        if (token.balanceOf(alice) < TOTAL) grants.release(0);
        assertEq(token.balanceOf(alice), TOTAL);
        assertEq(grants.reserved(token), 0);
    }

    function testFuzz_VestingIsMonotoneAndNeverMoreThanTheTotal(uint48 a, uint48 b) public {
        _create(true);
        (uint48 earlier, uint48 later) = a < b ? (a, b) : (b, a);
        assertLe(grants.vestedAt(0, earlier), grants.vestedAt(0, later));
        assertLe(grants.vestedAt(0, later), TOTAL);
    }

    function test_RevertWhen_TheStreamIsUnknown() public {
        bytes memory unknown = abi.encodeWithSelector(IGrants.StreamUnknown.selector, 3);
        vm.expectRevert(unknown);
        grants.release(3);
        vm.expectRevert(unknown);
        grants.vestedAt(3, 0);
        vm.expectRevert(unknown);
        grants.changeRecipient(3, alice);
        vm.expectRevert(unknown);
        vm.prank(treasury);
        grants.revokeStream(3);
    }

    // ------------------------------------------------------------------ revoking

    /// @dev What has vested by then stays claimable for ever, the rest is back in the treasury, to the base unit.
    function testFuzz_TheVestedPartStaysAndTheRestReturns(uint256 when, uint256 early, uint256 later) public {
        _create(true);
        vm.warp(START + bound(early, 0, DURATION));
        uint256 taken = grants.vestedAt(0, uint48(_now()));
        if (taken != 0) grants.release(0);
        _skip(bound(when, 0, 2 * uint256(DURATION)));
        uint256 vested = grants.vestedAt(0, uint48(_now()));
        vm.expectEmit(address(grants));
        emit IGrants.StreamRevoked(0, TOTAL - vested);
        vm.prank(treasury);
        grants.revokeStream(0);
        assertEq(token.balanceOf(treasury), FUNDS - vested);
        assertEq(grants.reserved(token), vested - taken);
        _skip(bound(later, 0, 10 * uint256(DURATION)));
        assertEq(grants.vestedAt(0, uint48(_now())), vested, "nothing vests any more");
        if (vested > taken) grants.release(0);
        assertEq(token.balanceOf(alice), vested);
        assertEq(grants.reserved(token), 0);
        assertEq(token.balanceOf(address(grants)), 0);
        _expectNothingDue(0);
        grants.release(0);
    }

    function test_ARevokedStreamIsWhatHasVestedFromThenOn() public {
        _create(true);
        vm.warp(START + DURATION / 2);
        uint256 vested = grants.vestedAt(0, uint48(_now()));
        vm.prank(treasury);
        grants.revokeStream(0);
        IGrants.Stream memory stream = grants.streamOf(0);
        assertEq(stream.start, _now());
        assertEq(stream.total, vested);
        assertEq(stream.duration, 0);
        assertEq(stream.cliff, 0);
    }

    function test_RevertWhen_RevokingTwice() public {
        _create(true);
        vm.startPrank(treasury);
        grants.revokeStream(0);
        vm.expectRevert(abi.encodeWithSelector(IGrants.StreamNotRevocable.selector, 0));
        grants.revokeStream(0);
    }

    function test_RevertWhen_TheStreamIsNotRevocable() public {
        _create(false);
        vm.expectRevert(abi.encodeWithSelector(IGrants.StreamNotRevocable.selector, 0));
        vm.prank(treasury);
        grants.revokeStream(0);
    }

    // ------------------------------------------------------------------ another recipient

    function test_TheRecipientMovesItsStream() public {
        _create(true);
        vm.expectEmit(address(grants));
        emit IGrants.StreamRecipientChanged(0, alice, bob);
        vm.prank(alice);
        grants.changeRecipient(0, bob);
        vm.warp(START + DURATION);
        grants.release(0);
        assertEq(token.balanceOf(bob), TOTAL);
        assertEq(token.balanceOf(alice), 0);
    }

    function testFuzz_RevertWhen_AnyoneElseMovesIt(address caller) public {
        vm.assume(caller != alice);
        _create(true);
        vm.expectRevert(abi.encodeWithSelector(IGrants.StreamOnlyRecipient.selector, caller));
        vm.prank(caller);
        grants.changeRecipient(0, caller);
    }

    function test_RevertWhen_MovingItToNobody() public {
        _create(true);
        vm.expectRevert(IGrants.StreamInvalid.selector);
        vm.prank(alice);
        grants.changeRecipient(0, address(0));
    }

    // ------------------------------------------------------------------ a hostile grantee

    /// @dev The recipient is the token itself and calls back in the middle of its payment.
    function test_AHostileGranteeIsPaidOnce() public {
        HostileToken hostile = new HostileToken();
        token = IERC20(address(hostile));
        hostile.transfer(treasury, 10_000);
        _approve(address(grants), 2_000);
        vm.startPrank(treasury);
        grants.createStream(address(hostile), token, 1_000, uint48(START), 0, 100, true, "");
        grants.createStream(bob, token, 1_000, uint48(START), 0, 100, true, "");
        grants.setBudget(0, address(hostile), token, 1 days, 500, true);
        hostile.transfer(address(grants), 500);
        vm.stopPrank();
        _skip(50);
        bytes[3] memory inner = [
            abi.encodeCall(grants.release, (0)),
            abi.encodeCall(grants.release, (1)),
            abi.encodeCall(grants.spend, (0, address(hostile), 500, ""))
        ];
        for (uint256 i = 0; i < inner.length; ++i) {
            uint256 state = vm.snapshotState();
            hostile.arm(address(grants), inner[i]);
            grants.release(0);
            assertTrue(hostile.fired());
            assertFalse(hostile.succeeded());
            assertEq(
                hostile.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
            );
            assertEq(hostile.balanceOf(address(hostile)), 500);
            vm.revertToState(state);
        }
        // Moving the stream in the middle of a payment sends the next one elsewhere, not this one twice.
        hostile.arm(address(grants), abi.encodeCall(grants.changeRecipient, (0, mallory)));
        grants.release(0);
        assertTrue(hostile.succeeded());
        assertEq(hostile.balanceOf(address(hostile)) + hostile.balanceOf(mallory), 500);
        assertEq(grants.reserved(token), 1_500);
    }

    /// @dev A stream whose recipient cannot be paid stops nobody else's.
    function test_AGranteeThatCannotBePaidBlocksNobody() public {
        _create(true);
        _create(true);
        vm.prank(alice);
        grants.changeRecipient(0, address(1));
        vm.warp(START + DURATION);
        vm.mockCallRevert(address(token), abi.encodeCall(token.transfer, (address(1), TOTAL)), "blocked");
        vm.expectRevert();
        grants.release(0);
        grants.release(1);
        assertEq(token.balanceOf(alice), TOTAL);
        assertEq(grants.reserved(token), TOTAL);
    }

    function _create(bool revocable) private {
        _approve(address(grants), TOTAL);
        vm.prank(treasury);
        grants.createStream(alice, token, TOTAL, uint48(START), CLIFF, DURATION, revocable, "");
    }

    function _expectNothingDue(uint256 id) private {
        vm.expectRevert(abi.encodeWithSelector(IGrants.StreamNothingDue.selector, id));
    }
}
