// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Grants} from "../../src/Grants.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {IGrants} from "../../src/interfaces/IGrants.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {HostileToken} from "../mocks/HostileToken.sol";
import {Campaign} from "./Campaign.sol";
import {GrantsHandler} from "./GrantsHandler.sol";

/// @notice What stays true of money that was promised, whatever anybody does.
contract GrantsInvariants is Campaign {
    GrantsHandler private handler;
    Grants private grants;

    function setUp() public {
        vm.warp(1_800_000_000);
        HostileToken hostile = new HostileToken();
        IERC20 plain = IERC20(address(new DemoToken("Dollar", "USD", 18, address(this), 1_000_000e18)));
        handler = new GrantsHandler(plain, hostile);
        plain.transfer(address(handler), 1_000_000e18);
        hostile.transfer(address(handler), 1_000_000e18);
        handler.prepare();
        grants = handler.grants();
        actions = [
            handler.createStream.selector,
            handler.release.selector,
            handler.revoke.selector,
            handler.agree.selector,
            handler.handInAndAccept.selector,
            handler.endAgreement.selector,
            handler.spend.selector,
            handler.fund.selector,
            handler.returnSurplus.selector,
            handler.wait.selector,
            handler.attack.selector
        ];
        _campaign(handler);
    }

    function invariant_WhatIsHeldCoversWhatIsReserved() public view {
        for (uint256 i = 0; i < 2; ++i) {
            IERC20 token = handler.tokens(i);
            assertGe(token.balanceOf(address(grants)), grants.reserved(token));
        }
    }

    function invariant_ReservedIsWhatIsPromisedAndNotYetPaid() public view {
        uint256[2] memory owed;
        uint256 count = grants.streamCount();
        for (uint256 i = 0; i < count; ++i) {
            IGrants.Stream memory stream = grants.streamOf(i);
            owed[_index(stream.token)] += stream.total - stream.released;
        }
        count = grants.agreementCount();
        for (uint256 i = 0; i < count; ++i) {
            IMilestonePayments.Agreement memory agreement = grants.agreementOf(i);
            owed[_index(agreement.token)] += agreement.unpaid;
        }
        assertEq(owed[0], grants.reserved(handler.tokens(0)));
        assertEq(owed[1], grants.reserved(handler.tokens(1)));
    }

    function invariant_ReleasedNeverExceedsVestedNorVestedTheTotal() public view {
        uint256 count = grants.streamCount();
        for (uint256 i = 0; i < count; ++i) {
            IGrants.Stream memory stream = grants.streamOf(i);
            uint256 vested = grants.vestedAt(i, uint48(vm.getBlockTimestamp()));
            assertLe(stream.released, vested);
            assertLe(vested, stream.total);
            assertEq(stream.total, handler.promised(i), "only revoking changes what is promised, to what has vested");
            assertGe(stream.released, handler.paid(i));
        }
    }

    function invariant_AnAgreementPaysItsFeesAndNoMore() public view {
        uint256 count = grants.agreementCount();
        for (uint256 i = 0; i < count; ++i) {
            IMilestonePayments.Agreement memory agreement = grants.agreementOf(i);
            uint256 paid;
            uint256 rest;
            for (uint256 j = 0; j < agreement.milestones; ++j) {
                if (j < agreement.accepted) paid += grants.feeOf(i, j);
                else rest += grants.feeOf(i, j);
            }
            assertEq(paid, handler.paidFor(i));
            assertEq(agreement.unpaid, agreement.ended ? 0 : rest);
            assertLe(agreement.accepted, agreement.handedIn);
        }
    }

    function invariant_NoBudgetSpendsFasterThanItsRate() public view {
        assertLe(handler.spent(0), handler.allowance(0));
        assertLe(handler.spent(1), handler.allowance(1));
    }

    /// @dev Tried out, then undone: after everything, every stream is paid to its last base unit.
    function invariant_EveryStreamIsPaidInTheEnd() public {
        vm.warp(vm.getBlockTimestamp() + 200 days);
        uint256 count = grants.streamCount();
        for (uint256 i = 0; i < count; ++i) {
            IGrants.Stream memory stream = grants.streamOf(i);
            if (stream.released < stream.total) grants.release(i);
            assertEq(grants.streamOf(i).released, handler.promised(i));
        }
    }

    function invariant_NothingForbiddenEverWorked() public view {
        assertEq(handler.breaches(), 0);
    }

    function _index(IERC20 token) private view returns (uint256) {
        return address(token) == address(handler.tokens(0)) ? 0 : 1;
    }
}
