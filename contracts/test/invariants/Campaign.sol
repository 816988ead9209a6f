// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice What every campaign demands of its handler: no action is idle, none is out of reach.
abstract contract Campaign is Test {
    bytes4[] internal actions;
    ActionLog private _log;

    /// @dev The last line of `setUp`: calls `handler`'s actions and nothing else.
    function _campaign(ActionLog handler) internal {
        _log = handler;
        targetContract(address(handler));
        targetSelector(FuzzSelector(address(handler), actions));
    }

    /// @dev Each action, called once from a fresh system, goes through.
    function test_EveryActionGoesThrough() public {
        for (uint256 i = 0; i < actions.length; ++i) {
            uint256 state = vm.snapshotState();
            (bool ok,) = address(_log).call(abi.encodePacked(actions[i], abi.encode(1, 2, 3, 4)));
            assertTrue(ok, vm.toString(abi.encodePacked(actions[i])));
            assertEq(_log.done(_log.actionNames()[0]), 1, vm.toString(abi.encodePacked(actions[i])));
            vm.revertToState(state);
        }
    }

    /// @dev Of every action's calls in this run, at least one in twenty went through.
    function afterInvariant() public view {
        // A failure is kept and replayed in its shortest form, which reaches few actions.
        if (_log.totalCalls() < 60) return;
        bytes32[] memory names = _log.actionNames();
        assertGe(names.length * 3, actions.length * 2, "a run reaches most actions");
        for (uint256 i = 0; i < names.length; ++i) {
            assertGe(_log.done(names[i]) * 20, _log.calls(names[i]), string(abi.encodePacked(names[i])));
        }
    }
}
