// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KGovernor} from "../../src/KGovernor.sol";

/// @notice A target that counts what runs, one function for each tier, and every time tries to make the governor run,
/// queue or cancel the proposal it was armed with.
contract Marker {
    error MarkerOnlyTimelock(address caller);

    KGovernor private immutable governor;
    address private immutable timelock;
    uint256 private armed;

    mapping(uint256 mark => uint256) public runs;
    mapping(uint256 mark => uint256) public ranAt;
    /// @notice How often the governor did it.
    uint256 public successes;

    constructor(KGovernor governor_, address timelock_) {
        (governor, timelock) = (governor_, timelock_);
    }

    function arm(uint256 id) external {
        armed = id;
    }

    function work(uint256 mark_) external {
        _run(mark_);
    }

    function mark(uint256 mark_) external {
        _run(mark_);
    }

    function transfer(address, uint256 mark_) external {
        _run(mark_);
    }

    function grantRole(bytes32 mark_, address) external {
        _run(uint256(mark_));
    }

    function _run(uint256 mark_) private {
        if (msg.sender != timelock) revert MarkerOnlyTimelock(msg.sender);
        ++runs[mark_];
        ranAt[mark_] = block.timestamp;
        try governor.execute(armed) {
            ++successes;
        } catch {}
        try governor.queue(armed) {
            ++successes;
        } catch {}
        try governor.cancel(armed) {
            ++successes;
        } catch {}
    }
}
