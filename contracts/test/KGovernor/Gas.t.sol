// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../fixtures/Governance.sol";

/// @notice What the frequent actions cost, cold, with the 21,000 of the transaction; compared with DEPLOYED_CODE.
contract GasTest is Governance {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        _stake(dave, 8_000e18, MAX_DURATION);
        _delegateStake(dave, 0, bob);
        _skip(1);
        id = _open(_setBox(7));
    }

    function _cold() private {
        vm.cool(address(governor));
        vm.cool(address(skei));
        vm.cool(address(policy));
        vm.cool(address(timelock));
    }

    function _say(string memory name) private {
        emit log_named_uint(name, vm.lastCallGas().gasTotalUsed + 21_000);
    }

    function test_Gas() public {
        Proposal memory p = _setBox(8);
        _cold();
        _submit(alice, p);
        _say("propose");
        _cold();
        _vote(alice, id, FOR);
        _say("vote first");
        _cold();
        _vote(bob, id, FOR);
        _say("vote later");
        _cold();
        _overrideVote(carol, id, AGAINST);
        _say("override after the delegate");
        _cold();
        _overridePart(dave, id, bob, AGAINST);
        _say("override of a part after the delegate");
        _toClosed(id);
        _cold();
        governor.queue(id);
        _say("queue");
        _toEta(id);
        _cold();
        governor.execute(id);
        _say("execute");
        assertEq(box.value(), 7);
    }
}
