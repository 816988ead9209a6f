// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Vesting} from "../../src/libraries/Vesting.sol";

contract VestingTest is Test {
    function testFuzz_NothingBeforeTheCliff(uint128 total, uint48 start, uint48 cliff, uint48 duration, uint256 time)
        public
        pure
    {
        (cliff, duration) = _order(cliff, duration);
        uint256 from = uint256(start) + cliff;
        vm.assume(from != 0);
        uint48 timepoint = uint48(bound(time, 0, from - 1 < type(uint48).max ? from - 1 : type(uint48).max));
        assertEq(Vesting.vested(total, start, cliff, duration, timepoint), 0);
    }

    function testFuzz_AllFromTheEndOn(uint128 total, uint40 start, uint40 cliff, uint40 duration, uint40 later)
        public
        pure
    {
        if (cliff > duration) (cliff, duration) = (duration, cliff);
        assertEq(Vesting.vested(total, start, cliff, duration, uint48(start) + duration + later), total);
    }

    function testFuzz_MonotoneAndNeverMoreThanTheTotal(
        uint128 total,
        uint48 start,
        uint48 cliff,
        uint48 duration,
        uint48 a,
        uint48 b
    ) public pure {
        (cliff, duration) = _order(cliff, duration);
        (uint48 earlier, uint48 later) = a < b ? (a, b) : (b, a);
        uint256 first = Vesting.vested(total, start, cliff, duration, earlier);
        uint256 second = Vesting.vested(total, start, cliff, duration, later);
        assertLe(first, second);
        assertLe(second, total);
    }

    /// @dev The floor of the exact quotient between cliff and end.
    function testFuzz_InProportionInBetween(uint128 total, uint48 start, uint48 duration, uint256 time) public pure {
        start = uint48(bound(start, 0, type(uint48).max / 2));
        duration = uint48(bound(duration, 1, type(uint48).max / 2));
        uint256 elapsed = bound(time, 0, duration - 1);
        uint256 vested = Vesting.vested(total, start, 0, duration, uint48(start + elapsed));
        assertLe(vested * duration, uint256(total) * elapsed);
        assertGt((vested + 1) * duration, uint256(total) * elapsed);
    }

    function _order(uint48 a, uint48 b) private pure returns (uint48, uint48) {
        return a < b ? (a, b) : (b, a);
    }
}
