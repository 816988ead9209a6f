// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../fixtures/Governance.sol";

/// @notice What the frequent actions on stakes cost, cold, with the 21,000 of the transaction; compared with
/// DEPLOYED_CODE. What is logged here is kept in contracts/records.
contract GasOfStakesTest is Governance {
    function _cold() private {
        vm.cool(address(skei));
        vm.cool(address(kei));
    }

    function _say(string memory name) private {
        emit log_named_uint(name, vm.lastCallGas().gasTotalUsed + 21_000);
    }

    function test_Gas() public {
        address eve = makeAddr("eve");
        _fundAndApprove(eve, 10_000e18);
        vm.startPrank(eve);
        _cold();
        skei.stake(1_000e18, YEAR);
        _say("stake first");
        _skip(1 days);
        _cold();
        skei.stake(1_000e18, YEAR);
        _say("stake next");
        _skip(1 days);
        _cold();
        skei.increase(0, 500e18);
        _say("increase");
        _skip(1 days);
        _cold();
        skei.extend(0, 2 * YEAR);
        _say("extend");
        _skip(1 days);
        _cold();
        skei.delegate(bob);
        _say("delegate");
        _skip(1 days);
        _cold();
        skei.delegateStake(1, alice);
        _say("delegateStake");
        _skip(1 days);
        _cold();
        skei.split(0, 700e18);
        _say("split");
        _skip(1 days);
        _cold();
        skei.merge(2, 0);
        _say("merge");
        _skip(1 days);
        _cold();
        skei.beginExit(0);
        _say("beginExit");
        _skip(2 * YEAR);
        _cold();
        skei.withdraw(0);
        _say("withdraw");
        assertEq(kei.balanceOf(eve), 9_000e18);
    }
}
