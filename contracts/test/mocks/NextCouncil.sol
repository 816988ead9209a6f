// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Council} from "../../src/Council.sol";

/// @notice The council's next implementation, with storage of its own where compilers put it: from slot zero on.
contract NextCouncil is Council {
    uint256 public noted;
    uint256[50] public more;

    function note(uint256 value) external {
        noted = value;
        for (uint256 i = 0; i < 50; ++i) {
            more[i] = value;
        }
    }
}
