// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice The timelock is the treasury: it pays what was decided, to the wei, once.
contract TreasuryTest is Governance {
    DemoToken private usd;
    address private payee = makeAddr("payee");

    function setUp() public override {
        super.setUp();
        usd = new DemoToken("Demo dollar", "dUSD", 6, address(timelock), 1_000_000e6);
        vm.deal(address(timelock), 100 ether);
    }

    function testFuzz_APassedProposalPaysETHToTheWei(uint256 amount) public {
        amount = bound(amount, 0, 100 ether);
        _enact(_proposal(TREASURY, payee, amount, "", "Pay ETH"));
        assertEq(payee.balance, amount);
        assertEq(address(timelock).balance, 100 ether - amount);
    }

    function testFuzz_APassedProposalPaysTokensToTheUnit(uint256 amount) public {
        amount = bound(amount, 0, 1_000_000e6);
        _enact(_pay(amount));
        assertEq(usd.balanceOf(payee), amount);
        assertEq(usd.balanceOf(address(timelock)), 1_000_000e6 - amount);
    }

    function test_OneProposalMayPayBoth() public {
        Proposal memory p = _pay(5e6);
        p.targets = new address[](2);
        p.values = new uint256[](2);
        bytes memory transfer = p.calldatas[0];
        p.calldatas = new bytes[](2);
        (p.targets[0], p.values[0]) = (payee, 1 ether);
        (p.targets[1], p.calldatas[1]) = (address(usd), transfer);
        _identify(p);
        _enact(p);
        assertEq(payee.balance, 1 ether);
        assertEq(usd.balanceOf(payee), 5e6);
    }

    function test_AnyoneMayGiveToTheTreasury() public {
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        (bool ok,) = address(timelock).call{value: 1 ether}("");
        assertTrue(ok);
        assertEq(address(timelock).balance, 101 ether);
    }

    function test_WhoeverExecutesMayAddTheETHThatIsMissing() public {
        uint256 id = _ready(_proposal(TREASURY, payee, 101 ether, "", "Pay ETH"));
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        governor.execute{value: 1 ether}(id);
        assertEq(payee.balance, 101 ether);
    }

    function test_RevertWhen_TheTreasuryHasTooLittleETH() public {
        uint256 id = _ready(_proposal(TREASURY, payee, 101 ether, "", "Pay ETH"));
        vm.expectRevert(Errors.FailedCall.selector);
        governor.execute(id);
        _assertState(id, IGovernor.ProposalState.Queued);
    }

    function test_RevertWhen_TheTreasuryHasTooFewTokens() public {
        uint256 id = _ready(_pay(1_000_001e6));
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, address(timelock), 1_000_000e6, 1_000_001e6
            )
        );
        governor.execute(id);
    }

    function test_RevertWhen_ThePaymentIsTakenTwice() public {
        uint256 id = _enact(_pay(5e6));
        _expectWrongState(id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued);
        governor.execute(id);
        assertEq(usd.balanceOf(payee), 5e6);
    }

    function test_TheGovernorTakesNoETHOfItsOwn() public {
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        (bool ok, bytes memory answer) = address(governor).call{value: 1 ether}("");
        assertFalse(ok);
        assertEq(answer, abi.encodeWithSelector(IGovernor.GovernorDisabledDeposit.selector));
    }

    function test_TheGovernorTakesNoTokensOfOtherKinds() public {
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC721Received(alice, alice, 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155Received(alice, alice, 1, 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155BatchReceived(alice, alice, new uint256[](0), new uint256[](0), "");
    }

    /// @dev What strands in the governor can still be fetched, by vote.
    function test_AVoteRecoversTokensSentToTheGovernor() public {
        _fund(address(governor), 3e18);
        _enact(
            _proposal(
                UPGRADE,
                address(governor),
                0,
                abi.encodeCall(governor.relay, (address(kei), 0, abi.encodeCall(kei.transfer, (payee, 3e18)))),
                "Fetch it"
            )
        );
        assertEq(kei.balanceOf(payee), 3e18);
    }

    function _pay(uint256 amount) private view returns (Proposal memory) {
        return _proposal(TREASURY, address(usd), 0, abi.encodeCall(usd.transfer, (payee, amount)), "Pay dUSD");
    }
}
