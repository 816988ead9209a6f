// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Governed} from "../../src/Governed.sol";
import {MilestonePayments} from "../../src/MilestonePayments.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {Treasury} from "../fixtures/Treasury.sol";
import {FeeToken} from "../mocks/FeeToken.sol";
import {HostileToken} from "../mocks/HostileToken.sol";
import {SilentToken} from "../mocks/SilentToken.sol";

/// @notice Work paid by milestones: what holds for audits holds for grants, word for word.
abstract contract MilestoneTests is Treasury {
    bytes32 private constant TERMS = keccak256("the audited commit");
    bytes32 private constant REPORT = keccak256("report");

    MilestonePayments internal payments;

    function _deploy() internal virtual returns (MilestonePayments);

    function setUp() public override {
        super.setUp();
        payments = _deploy();
    }

    // ------------------------------------------------------------------ agree

    function test_AnAgreementReservesItsFees() public {
        uint256[] memory fees = _fees(100, 200, 300);
        _approve(address(payments), 600);
        vm.expectEmit(address(payments));
        emit IMilestonePayments.AgreementMade(0, alice, token, fees, TERMS, "ipfs://terms");
        vm.prank(treasury);
        assertEq(payments.agree(alice, token, fees, TERMS, "ipfs://terms"), 0);
        IMilestonePayments.Agreement memory made = payments.agreementOf(0);
        assertEq(made.payee, alice);
        assertEq(address(made.token), address(token));
        assertEq(made.milestones, 3);
        assertEq(made.unpaid, 600);
        assertEq(made.termsHash, TERMS);
        assertFalse(made.ended);
        assertEq(payments.reserved(token), 600);
        assertEq(token.balanceOf(address(payments)), 600);
        assertEq(payments.agreementCount(), 1);
        assertEq(payments.feeOf(0, 1), 200);
        assertEq(payments.feeOf(0, 3), 0);
    }

    function testFuzz_RevertWhen_AnyoneElseGoverns(address caller) public {
        vm.assume(caller != treasury);
        uint256 id = _agree();
        bytes memory refusal = abi.encodeWithSelector(Governed.GovernedOnlyTimelock.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        payments.agree(caller, token, _fees(1, 1, 1), TERMS, "");
        vm.expectRevert(refusal);
        payments.accept(id, REPORT);
        vm.expectRevert(refusal);
        payments.endAgreement(id);
    }

    function test_RevertWhen_ThereIsNoPayee() public {
        vm.expectRevert(IMilestonePayments.AgreementNeedsPayee.selector);
        vm.prank(treasury);
        payments.agree(address(0), token, _fees(1, 1, 1), TERMS, "");
    }

    function test_RevertWhen_ThereAreNoMilestonesOrTooMany() public {
        uint256[2] memory counts = [uint256(0), payments.MAX_MILESTONES() + 1];
        for (uint256 i = 0; i < counts.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementNeedsMilestones.selector, counts[i]));
            vm.prank(treasury);
            payments.agree(alice, token, new uint256[](counts[i]), TERMS, "");
        }
    }

    function test_TwelveMilestonesAreTheMost() public {
        assertEq(payments.MAX_MILESTONES(), 12);
        uint256[] memory fees = new uint256[](12);
        for (uint256 i = 0; i < 12; ++i) {
            fees[i] = i + 1;
        }
        _approve(address(payments), 78);
        vm.prank(treasury);
        payments.agree(alice, token, fees, TERMS, "");
        for (uint256 i = 0; i < 12; ++i) {
            _handIn(0, bytes32(i + 1));
            _accept(0, bytes32(i + 1));
        }
        assertEq(token.balanceOf(alice), 78);
    }

    function test_RevertWhen_AFeeIsZero() public {
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementFeeZero.selector, 1));
        vm.prank(treasury);
        payments.agree(alice, token, _fees(1, 0, 1), TERMS, "");
    }

    function test_RevertWhen_TheFeesOverflow() public {
        vm.expectRevert();
        vm.prank(treasury);
        payments.agree(alice, token, _fees(type(uint256).max, 1, 1), TERMS, "");
    }

    function test_RevertWhen_TheTreasuryDidNotApprove() public {
        _approve(address(payments), 599);
        vm.expectRevert();
        vm.prank(treasury);
        payments.agree(alice, token, _fees(100, 200, 300), TERMS, "");
    }

    // ------------------------------------------------------------------ hand in and accept

    function test_AReportIsAnnouncedAndKept() public {
        uint256 id = _agree();
        vm.expectEmit(address(payments));
        emit IMilestonePayments.ReportHandedIn(id, 0, REPORT, "ipfs://report");
        vm.prank(alice);
        payments.handIn(id, REPORT, "ipfs://report");
        assertEq(payments.reportOf(id, 0), REPORT);
        assertEq(payments.agreementOf(id).handedIn, 1);
        assertEq(payments.agreementOf(id).accepted, 0);
    }

    function test_AcceptancePaysTheMilestone() public {
        uint256 id = _agree();
        _handIn(id, REPORT);
        vm.expectEmit(address(payments));
        emit IMilestonePayments.MilestonePaid(id, 0, alice, 100);
        _accept(id, REPORT);
        assertEq(token.balanceOf(alice), 100);
        assertEq(payments.reserved(token), 500);
        assertEq(payments.agreementOf(id).unpaid, 500);
        assertEq(payments.agreementOf(id).accepted, 1);
    }

    function test_TheLastMilestoneEndsIt() public {
        uint256 id = _agree();
        for (uint256 i = 0; i < 3; ++i) {
            _handIn(id, REPORT);
            if (i == 2) {
                vm.expectEmit(address(payments));
                emit IMilestonePayments.AgreementEnded(id, 0);
            }
            _accept(id, REPORT);
        }
        assertTrue(payments.agreementOf(id).ended);
        assertEq(token.balanceOf(alice), 600);
        assertEq(payments.reserved(token), 0);
        _expectEnded(id);
        _handIn(id, REPORT);
        _expectEnded(id);
        _accept(id, REPORT);
    }

    /// @dev The report that was voted on, not another one slipped in between the vote and its execution.
    function test_RevertWhen_TheReportChangedAfterTheVote() public {
        uint256 id = _agree();
        _handIn(id, REPORT);
        _handIn(id, keccak256("another"));
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementNotHandedIn.selector, id, 0));
        _accept(id, REPORT);
        _accept(id, keccak256("another"));
        assertEq(token.balanceOf(alice), 100);
    }

    function test_RevertWhen_NothingWasHandedIn() public {
        uint256 id = _agree();
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementNotHandedIn.selector, id, 0));
        _accept(id, bytes32(0));
        _handIn(id, REPORT);
        _accept(id, REPORT);
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementNotHandedIn.selector, id, 1));
        _accept(id, REPORT);
    }

    function test_RevertWhen_TheReportIsEmpty() public {
        uint256 id = _agree();
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementNothingToHandIn.selector, id));
        _handIn(id, 0);
    }

    function testFuzz_RevertWhen_AnyoneElseHandsIn(address caller) public {
        vm.assume(caller != alice);
        uint256 id = _agree();
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementOnlyPayee.selector, caller));
        vm.prank(caller);
        payments.handIn(id, REPORT, "");
    }

    function test_RevertWhen_TheAgreementIsUnknown() public {
        bytes memory unknown = abi.encodeWithSelector(IMilestonePayments.AgreementUnknown.selector, 9);
        vm.expectRevert(unknown);
        _handIn(9, REPORT);
        vm.expectRevert(unknown);
        _accept(9, REPORT);
        vm.expectRevert(unknown);
        vm.prank(treasury);
        payments.endAgreement(9);
    }

    // ------------------------------------------------------------------ end

    function testFuzz_EndingReturnsWhatIsUnpaid(uint64 a, uint64 b, uint64 c, uint8 paid) public {
        (uint256 x, uint256 y, uint256 z) = (uint256(a) + 1, uint256(b) + 1, uint256(c) + 1);
        uint256 total = x + y + z;
        _approve(address(payments), total);
        vm.prank(treasury);
        uint256 id = payments.agree(alice, token, _fees(x, y, z), TERMS, "");
        uint256 due;
        for (uint256 i = 0; i < paid % 3; ++i) {
            due += payments.feeOf(id, i);
            _handIn(id, REPORT);
            _accept(id, REPORT);
        }
        _handIn(id, REPORT);
        vm.expectEmit(address(payments));
        emit IMilestonePayments.AgreementEnded(id, total - due);
        vm.prank(treasury);
        payments.endAgreement(id);
        assertEq(token.balanceOf(alice), due);
        assertEq(token.balanceOf(treasury), FUNDS - due);
        assertEq(token.balanceOf(address(payments)), 0);
        assertEq(payments.reserved(token), 0);
        _expectEnded(id);
        vm.prank(treasury);
        payments.endAgreement(id);
    }

    // ------------------------------------------------------------------ tokens that misbehave

    function test_RevertWhen_TheTokenTakesAFee() public {
        token = IERC20(address(new FeeToken(treasury)));
        _approve(address(payments), 30_000);
        vm.expectRevert(
            abi.encodeWithSelector(IMilestonePayments.AgreementUnderfunded.selector, uint256(29_700), uint256(30_000))
        );
        vm.prank(treasury);
        payments.agree(alice, token, _fees(10_000, 10_000, 10_000), TERMS, "");
    }

    /// @dev Not even when enough of it lies here already: that is promised to nobody, or to somebody else.
    function test_RevertWhen_TheTokenTakesAFeeOutOfASurplus() public {
        token = IERC20(address(new FeeToken(treasury)));
        vm.prank(treasury);
        token.transfer(address(payments), 1e18);
        _approve(address(payments), 30_000);
        vm.expectPartialRevert(IMilestonePayments.AgreementUnderfunded.selector);
        vm.prank(treasury);
        payments.agree(alice, token, _fees(10_000, 10_000, 10_000), TERMS, "");
    }

    function test_RevertWhen_TheTokenOnlyPretends() public {
        token = IERC20(address(new SilentTokenWithBalance()));
        vm.expectRevert();
        vm.prank(treasury);
        payments.agree(alice, token, _fees(1, 1, 1), TERMS, "");
    }

    /// @dev The payee is the token itself and calls back in the middle of its payment: paid once.
    function test_APayeeThatCallsBackIsPaidOnce() public {
        HostileToken hostile = new HostileToken();
        token = IERC20(address(hostile));
        hostile.transfer(treasury, 1_000);
        _approve(address(payments), 1_000);
        vm.startPrank(treasury);
        uint256 id = payments.agree(address(hostile), token, _fees(100, 200, 300), TERMS, "");
        hostile.transfer(address(payments), 400);
        vm.stopPrank();
        hostile.act(address(payments), abi.encodeCall(payments.handIn, (id, REPORT, "")));
        hostile.arm(address(payments), abi.encodeCall(payments.handIn, (id, keccak256("next"), "")));
        _accept(id, REPORT);
        assertTrue(hostile.succeeded(), "handing in the next report meanwhile is harmless");
        assertEq(hostile.balanceOf(address(hostile)), 100);
        assertEq(payments.agreementOf(id).accepted, 1);
        assertEq(payments.reserved(token), 500);
        assertGe(token.balanceOf(address(payments)), 500);
    }

    /// @dev Were the treasury itself hostile, it could still not get in a second time.
    function test_AGovernorThatCallsBackIsRefused() public {
        HostileToken hostile = new HostileToken();
        token = IERC20(address(hostile));
        treasury = address(hostile);
        payments = _deploy();
        hostile.transfer(treasury, 10_000);
        hostile.act(address(hostile), abi.encodeCall(IERC20.approve, (address(payments), 10_000)));
        hostile.act(
            address(payments), abi.encodeCall(payments.agree, (address(hostile), token, _fees(1, 2, 3), TERMS, ""))
        );
        hostile.act(address(payments), abi.encodeCall(payments.handIn, (0, REPORT, "")));
        bytes[3] memory inner = [
            abi.encodeCall(payments.accept, (0, REPORT)),
            abi.encodeCall(payments.endAgreement, (0)),
            abi.encodeCall(payments.agree, (alice, token, _fees(1, 2, 3), TERMS, ""))
        ];
        for (uint256 i = 0; i < inner.length; ++i) {
            uint256 state = vm.snapshotState();
            hostile.arm(address(payments), inner[i]);
            hostile.act(address(payments), abi.encodeCall(payments.accept, (0, REPORT)));
            assertTrue(hostile.fired());
            assertEq(
                hostile.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
            );
            assertEq(token.balanceOf(address(payments)), payments.reserved(token));
            vm.revertToState(state);
        }
    }

    function _fees(uint256 a, uint256 b, uint256 c) private pure returns (uint256[] memory fees) {
        fees = new uint256[](3);
        (fees[0], fees[1], fees[2]) = (a, b, c);
    }

    function _agree() private returns (uint256) {
        _approve(address(payments), 600);
        vm.prank(treasury);
        return payments.agree(alice, token, _fees(100, 200, 300), TERMS, "");
    }

    function _handIn(uint256 id, bytes32 report) private {
        vm.prank(alice);
        payments.handIn(id, report, "");
    }

    function _accept(uint256 id, bytes32 report) private {
        vm.prank(treasury);
        payments.accept(id, report);
    }

    function _expectEnded(uint256 id) private {
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementIsEnded.selector, id));
    }
}

contract SilentTokenWithBalance is SilentToken {
    function balanceOf(address) external pure returns (uint256) {
        return 0;
    }
}
