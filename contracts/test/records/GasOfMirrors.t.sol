// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Members} from "../fixtures/Members.sol";

/// @notice What a member DAO pays to take part outside, cold, with the 21,000 of the transaction; compared with
/// DEPLOYED_CODE. What is logged here is kept in contracts/records.
contract GasOfMirrorsTest is Members {
    function _cold() private {
        vm.cool(address(governor));
        vm.cool(address(member));
        vm.cool(address(inner));
        vm.cool(address(skei));
    }

    function _say(string memory name) private {
        emit log_named_uint(name, vm.lastCallGas().gasTotalUsed + 21_000);
    }

    function test_Gas() public {
        uint256 id = _submit(dave, _setBox(7));
        _toActive(id);
        _cold();
        uint256 local = member.openMirror(id);
        _say("openMirror");
        _skip(1);
        _cold();
        _voteIn(member, ann, local, FOR);
        _say("vote inside");
        _closeMirror(member, local);
        _cold();
        member.castUpstream(id);
        _say("castUpstream");
        assertTrue(governor.hasVoted(id, address(member)));
    }
}
