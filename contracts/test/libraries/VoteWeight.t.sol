// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {VoteWeight} from "../../src/libraries/VoteWeight.sol";

contract VoteWeightTest is Test {
    uint32 private constant MIN = VoteWeight.MIN_DURATION;
    uint32 private constant MAX = VoteWeight.MAX_DURATION;

    function test_TheBoundsAreFourAndTwoHundredAndEightWeeks() public pure {
        assertEq(MIN, 4 weeks);
        assertEq(MAX, 208 weeks);
    }

    function test_OneKEIForTheWholeTimeIsOneVote() public pure {
        assertEq(VoteWeight.weigh(1e18, MAX), 1e18);
    }

    function test_HalfTheTimeIsHalfTheVotes() public pure {
        assertEq(VoteWeight.weigh(1e18, MAX / 2), 0.5e18);
    }

    /// @dev The same file holds `lib/domain/vote-weight.ts` to the same results.
    function test_ItAgreesWithTheVectors() public view {
        string memory json = vm.readFile("test/vectors/vote-weight.json");
        uint256 count = 0;
        while (vm.keyExistsJson(json, _path(count, ""))) {
            // forge-lint: disable-start(unsafe-typecast): a vector out of range would fail the comparison.
            uint96 amount = uint96(_read(json, count, ".amount"));
            uint32 duration = uint32(_read(json, count, ".duration"));
            // forge-lint: disable-end(unsafe-typecast)
            assertEq(VoteWeight.weigh(amount, duration), _read(json, count, ".votes"), vm.toString(count));
            ++count;
        }
        assertGe(count, 30);
    }

    function testFuzz_VotesNeverExceedTheAmount(uint96 amount, uint32 duration) public pure {
        assertLe(VoteWeight.weigh(amount, _duration(duration)), amount);
    }

    function testFuzz_MoreIsNeverLess(uint96 a, uint96 b, uint32 duration) public pure {
        (uint96 less, uint96 more) = a < b ? (a, b) : (b, a);
        duration = _duration(duration);
        assertLe(VoteWeight.weigh(less, duration), VoteWeight.weigh(more, duration));
    }

    function testFuzz_LongerIsNeverLess(uint96 amount, uint32 a, uint32 b) public pure {
        (uint32 shorter, uint32 longer) = a < b ? (_duration(a), _duration(b)) : (_duration(b), _duration(a));
        if (shorter > longer) (shorter, longer) = (longer, shorter);
        assertLe(VoteWeight.weigh(amount, shorter), VoteWeight.weigh(amount, longer));
    }

    /// @dev From the smallest stake on, every second counts.
    function testFuzz_LongerIsStrictlyMoreForEveryRealStake(uint256 amount, uint32 duration) public pure {
        // forge-lint: disable-next-line(unsafe-typecast): bounded.
        uint96 real = uint96(bound(amount, 1e18, type(uint96).max));
        duration = uint32(bound(duration, MIN, MAX - 1));
        assertLt(VoteWeight.weigh(real, duration), VoteWeight.weigh(real, duration + 1));
    }

    /// @dev Staking in two parts loses at most one wei of votes, and never gains.
    function testFuzz_SplittingLosesAtMostOneWei(uint96 whole, uint96 part, uint32 duration) public pure {
        part = uint96(bound(part, 0, whole));
        duration = _duration(duration);
        uint256 together = VoteWeight.weigh(whole, duration);
        uint256 apart = VoteWeight.weigh(part, duration) + VoteWeight.weigh(whole - part, duration);
        assertLe(apart, together);
        assertLe(together - apart, 1);
    }

    /// @dev The floor of the exact quotient: r × 208 weeks ≤ amount × duration < (r + 1) × 208 weeks.
    function testFuzz_ItIsTheFloorOfTheQuotient(uint96 amount, uint32 duration) public pure {
        duration = _duration(duration);
        uint256 votes = VoteWeight.weigh(amount, duration);
        assertLe(votes * MAX, uint256(amount) * duration);
        assertGt((votes + 1) * MAX, uint256(amount) * duration);
    }

    function _duration(uint32 duration) private pure returns (uint32) {
        return uint32(bound(duration, MIN, MAX));
    }

    function _read(string memory json, uint256 index, string memory key) private pure returns (uint256) {
        return vm.parseUint(vm.parseJsonString(json, _path(index, key)));
    }

    function _path(uint256 index, string memory key) private pure returns (string memory) {
        return string.concat("$[", vm.toString(index), "]", key);
    }
}
