// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice A handler with attackers among its actors: what they try must fail, and for the reason it is meant to.
abstract contract Hostile is Test, ActionLog {
    /// @notice Successes of what must fail.
    uint256 public breaches;

    /// @dev An attempt that fails for another reason than `reason` proves nothing: the call itself fails then.
    function _mustFail(address caller, address target, bytes memory data, bytes4 reason) internal {
        vm.prank(caller);
        (bool ok, bytes memory answer) = target.call(data);
        if (ok) ++breaches;
        else assertEq(vm.toString(abi.encodePacked(bytes4(answer))), vm.toString(abi.encodePacked(reason)), "reason");
    }
}
