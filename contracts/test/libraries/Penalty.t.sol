// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Fraction} from "../../src/libraries/Fraction.sol";
import {VoteWeight} from "../../src/libraries/VoteWeight.sol";

/// @notice The other arithmetic of stakes and counting: the price of leaving early, and what a delegate keeps.
contract PenaltyTest is Test {
    uint256 private constant DIVISOR = 208 weeks * 10_000;

    /// @dev The ceiling of the exact quotient.
    function testFuzz_ThePenaltyIsTheCeiling(uint96 amount, uint256 remaining, uint16 rate) public pure {
        remaining = bound(remaining, 0, 208 weeks);
        uint256 penalty = VoteWeight.penalize(amount, remaining, rate);
        uint256 exact = uint256(amount) * remaining * rate;
        assertGe(penalty * DIVISOR, exact);
        if (penalty != 0) assertLt((penalty - 1) * DIVISOR, exact);
    }

    function testFuzz_ThePenaltyNeverExceedsTheAmount(uint96 amount, uint256 remaining, uint16 rate) public pure {
        remaining = bound(remaining, 0, 208 weeks);
        assertLe(VoteWeight.penalize(amount, remaining, uint16(bound(rate, 0, 10_000))), amount);
    }

    function testFuzz_LessNoticeLessPenalty(uint96 amount, uint256 a, uint256 b, uint16 rate) public pure {
        (a, b) = (bound(a, 0, 208 weeks), bound(b, 0, 208 weeks));
        if (a > b) (a, b) = (b, a);
        assertLe(VoteWeight.penalize(amount, a, rate), VoteWeight.penalize(amount, b, rate));
    }

    function testFuzz_InPartsItIsNeverCheaper(uint96 amount, uint96 part, uint256 remaining, uint16 rate) public pure {
        part = uint96(bound(part, 0, amount));
        remaining = bound(remaining, 0, 208 weeks);
        uint256 apart = VoteWeight.penalize(part, remaining, rate) + VoteWeight.penalize(amount - part, remaining, rate);
        uint256 whole = VoteWeight.penalize(amount, remaining, rate);
        assertGe(apart, whole);
        assertLe(apart, whole + 1);
    }

    /// @dev The floor of the exact quotient, never more than was cast.
    function testFuzz_WhatIsKeptIsTheFloor(uint128 cast, uint128 taken, uint128 held) public pure {
        held = uint128(bound(held, 1, type(uint128).max));
        taken = uint128(bound(taken, 0, held));
        uint256 kept = Fraction.kept(cast, taken, held);
        assertLe(kept, cast);
        uint256 exact = uint256(cast) * (held - taken);
        assertEq(kept, exact / held);
        if (cast <= held) assertLe(kept, held - taken, "never more than the weight that is left");
    }
}
