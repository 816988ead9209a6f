// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Decision: an audit is ordered, handed in, accepted and paid, out of an allowance of the treasury's.
contract AuditDecisionTest is Governance {
    DemoToken private usd;
    address private auditor = makeAddr("auditor");

    function setUp() public override {
        super.setUp();
        usd = new DemoToken("Demo dollar", "dUSD", 6, address(timelock), 1_000e6);
    }

    function test_FromTheOrderToThePayment() public {
        _allow(address(audits), 50e6);
        _enact(_order(50e6));
        assertEq(usd.balanceOf(address(audits)), 50e6);
        vm.prank(auditor);
        audits.handIn(0, keccak256("report"), "ipfs://report");
        _enact(_accept(keccak256("report")));
        assertEq(usd.balanceOf(auditor), 50e6);
        assertTrue(audits.agreementOf(0).ended);
    }

    /// @dev The report that was voted on is the one that is paid for.
    function test_RevertWhen_TheReportChangesAfterTheVote() public {
        _allow(address(audits), 50e6);
        _enact(_order(50e6));
        vm.prank(auditor);
        audits.handIn(0, keccak256("report"), "ipfs://report");
        uint256 id = _ready(_accept(keccak256("report")));
        vm.prank(auditor);
        audits.handIn(0, keccak256("another"), "ipfs://another");
        vm.expectRevert(abi.encodeWithSelector(IMilestonePayments.AgreementNotHandedIn.selector, 0, 0));
        governor.execute(id);
        assertEq(usd.balanceOf(auditor), 0);
    }

    /// @dev An allowance for grants pays no audit.
    function test_RevertWhen_TheAllowanceIsAnothers() public {
        _allow(address(grants), 50e6);
        uint256 id = _ready(_order(50e6));
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(audits), 0, 50e6)
        );
        governor.execute(id);
    }

    function test_AnAuditThatComesToNothingIsEnded() public {
        _allow(address(audits), 50e6);
        _enact(_order(50e6));
        _enact(_proposal(AUDIT, address(audits), 0, abi.encodeCall(audits.endAgreement, (0)), "End"));
        assertEq(usd.balanceOf(address(timelock)), 1_000e6);
    }

    function _allow(address spender, uint256 amount) private {
        bytes memory data = abi.encodeCall(IERC20.approve, (spender, amount));
        _enact(_proposal(TREASURY, address(usd), 0, data, "Money for it"));
    }

    function _order(uint256 fee) private view returns (Proposal memory) {
        uint256[] memory fees = new uint256[](1);
        fees[0] = fee;
        bytes memory data = abi.encodeCall(audits.agree, (auditor, usd, fees, keccak256("scope"), "ipfs://scope"));
        return _proposal(AUDIT, address(audits), 0, data, "Audit");
    }

    function _accept(bytes32 report) private view returns (Proposal memory) {
        return _proposal(AUDIT, address(audits), 0, abi.encodeCall(audits.accept, (0, report)), "Accept");
    }
}
