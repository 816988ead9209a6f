// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Collectible} from "../mocks/Collectible.sol";
import {Editions} from "../mocks/Editions.sol";

/// @notice Decision: the treasury pays. Under the treasury's own type, and under none that is weaker.
contract TreasuryDecisionTest is Governance {
    DemoToken private usd;
    Collectible private collectible;
    Editions private editions;
    address private payee = makeAddr("payee");

    function setUp() public override {
        super.setUp();
        usd = new DemoToken("Demo dollar", "dUSD", 6, address(timelock), 1_000e6);
        collectible = new Collectible(address(timelock), 7);
        editions = new Editions(address(timelock), 3, 10);
        vm.deal(address(timelock), 5 ether);
    }

    function test_ItPaysETH() public {
        Proposal memory p = _proposal(TREASURY, payee, 2 ether, "", "Pay ETH");
        _decide(p);
        assertEq(payee.balance, 2 ether);
        assertEq(address(timelock).balance, 3 ether);
    }

    function test_ItPaysTokens() public {
        _decide(_call(address(usd), abi.encodeCall(IERC20.transfer, (payee, 40e6))));
        assertEq(usd.balanceOf(payee), 40e6);
        assertEq(usd.balanceOf(address(timelock)), 960e6);
    }

    function test_ItGivesAnAllowance() public {
        _decide(_call(address(usd), abi.encodeCall(IERC20.approve, (address(grants), 40e6))));
        assertEq(usd.allowance(address(timelock), address(grants)), 40e6);
    }

    function test_ItCollectsWhatItWasAllowed() public {
        vm.prank(address(timelock));
        usd.transfer(bob, 100e6);
        vm.prank(bob);
        usd.approve(address(timelock), 100e6);
        _decide(_call(address(usd), abi.encodeCall(IERC20.transferFrom, (bob, payee, 100e6))));
        assertEq(usd.balanceOf(payee), 100e6);
    }

    function test_ItGivesACollectible() public {
        _decide(
            _call(
                address(collectible),
                abi.encodeWithSignature(
                    "safeTransferFrom(address,address,uint256)", address(timelock), payee, uint256(7)
                )
            )
        );
        assertEq(collectible.ownerOf(7), payee);
    }

    function test_ItGivesEditions() public {
        _decide(
            _call(address(editions), abi.encodeCall(editions.safeTransferFrom, (address(timelock), payee, 3, 4, "")))
        );
        assertEq(editions.balanceOf(payee, 3), 4);
    }

    function test_ItLetsAnOperatorManageItsCollectibles() public {
        _decide(_call(address(collectible), abi.encodeCall(IERC721.setApprovalForAll, (payee, true))));
        assertTrue(collectible.isApprovedForAll(address(timelock), payee));
    }

    /// @dev Hidden behind harmless actions as well: the action that is too strong is named.
    function test_RevertWhen_APaymentHidesInAWeakProposal() public {
        Proposal memory p = _and(_setBox(7), payee, 1, "");
        _assertNeedsTier(p, 1, 3);
        p = _and(_setBox(7), address(usd), 0, abi.encodeCall(IERC20.approve, (payee, type(uint256).max)));
        _assertNeedsTier(p, 1, 3);
    }

    /// @dev The amount, the vote and the delay of the type: two days on top of the timelock's.
    function test_ItWaitsForTheExtraDelay() public {
        uint256 id = _passAndQueue(_proposal(TREASURY, payee, 1 ether, "", "Pay ETH"));
        assertEq(governor.proposalEta(id), _now() + TIMELOCK_DELAY + 2 days);
    }

    function _call(address target, bytes memory data) private view returns (Proposal memory) {
        return _proposal(TREASURY, target, 0, data, "Pay");
    }

    function _decide(Proposal memory p) private {
        _assertNeedsTier(p, 0, 3);
        p.kind = TREASURY;
        _enact(p);
    }
}
