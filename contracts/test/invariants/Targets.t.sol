// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {IIntegrations} from "../../src/interfaces/IIntegrations.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {IProtocolParameters} from "../../src/interfaces/IProtocolParameters.sol";
import {HostileToken} from "../mocks/HostileToken.sol";
import {Campaign} from "./Campaign.sol";
import {TargetsHandler} from "./TargetsHandler.sol";

/// @notice What stays true of parameters, integrations and audits, whatever those concerned try.
contract TargetsInvariants is Campaign {
    TargetsHandler private handler;

    function setUp() public {
        vm.warp(1_800_000_000);
        HostileToken hostile = new HostileToken();
        IERC20 plain = IERC20(address(new DemoToken("Dollar", "USD", 18, address(this), 1_000_000e18)));
        handler = new TargetsHandler(plain, hostile);
        plain.transfer(address(handler), 1_000_000e18);
        hostile.transfer(address(handler), 1_000_000e18);
        actions = [
            handler.defineOne.selector,
            handler.set.selector,
            handler.grant.selector,
            handler.suspendOrResume.selector,
            handler.revoke.selector,
            handler.agree.selector,
            handler.accept.selector,
            handler.end.selector,
            handler.wait.selector,
            handler.changeCode.selector,
            handler.swindle.selector,
            handler.intrude.selector
        ];
        _campaign(handler);
    }

    function invariant_AParameterIsWhatWasDecidedWithinItsBounds() public view {
        uint256 count = handler.parameters().parameterCount();
        for (uint256 i = 0; i < count; ++i) {
            bytes32 key = handler.parameters().keyAt(i);
            IProtocolParameters.Parameter memory p = handler.parameters().parameterOf(key);
            assertEq(p.value, handler.decided(key));
            assertGe(p.value, p.minimum);
            assertLe(p.value, p.maximum);
        }
    }

    /// @dev Granted, not suspended, not revoked, not expired, and still the code that was looked at.
    function invariant_AnIntegrationIsAllowedWhileItIsWhatWasDecided() public view {
        for (uint256 i = 0; i < 3; ++i) {
            TargetsHandler.Given memory it = handler.given(i);
            bool expected = it.status == IIntegrations.Status.Active && vm.getBlockTimestamp() < it.expiresAt
                && it.account.codehash == it.codeHash;
            assertEq(handler.integrations().isAllowed(it.account, handler.CAPABILITY()), expected);
            assertFalse(handler.integrations().isAllowed(it.account, "treasury"));
        }
    }

    function invariant_AuditsHoldWhatTheyReserveAndReserveWhatIsUnpaid() public view {
        uint256[2] memory unpaid;
        uint256 count = handler.audits().agreementCount();
        for (uint256 i = 0; i < count; ++i) {
            IMilestonePayments.Agreement memory agreement = handler.audits().agreementOf(i);
            unpaid[agreement.token == handler.tokens(0) ? 0 : 1] += agreement.unpaid;
        }
        for (uint256 i = 0; i < 2; ++i) {
            IERC20 token = handler.tokens(i);
            assertEq(handler.audits().reserved(token), unpaid[i]);
            assertEq(token.balanceOf(address(handler.audits())), unpaid[i]);
        }
    }

    function invariant_AnAuditPaysWhatWasAcceptedAndNoMore() public view {
        uint256 count = handler.audits().agreementCount();
        for (uint256 i = 0; i < count; ++i) {
            IMilestonePayments.Agreement memory agreement = handler.audits().agreementOf(i);
            uint256 paid;
            for (uint256 j = 0; j < agreement.accepted; ++j) {
                paid += handler.audits().feeOf(i, j);
            }
            assertEq(paid, handler.paidFor(i));
            assertLe(agreement.accepted, agreement.milestones);
        }
    }

    function invariant_NothingForbiddenEverWorked() public view {
        assertEq(handler.breaches(), 0);
    }
}
