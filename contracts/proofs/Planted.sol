// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Fraction} from "../src/libraries/Fraction.sol";
import {Vesting} from "../src/libraries/Vesting.sol";
import {VoteWeight} from "../src/libraries/VoteWeight.sol";

// Claims that are false: a solver that does not refute every one of them proves nothing with the others.

contract PlantedVotesRoundedUp {
    function check(uint96 amount, uint32 duration) public pure {
        require(duration <= VoteWeight.MAX_DURATION);
        uint256 votes = VoteWeight.weigh(amount, duration);
        assert(votes * VoteWeight.MAX_DURATION >= uint256(amount) * duration);
    }
}

contract PlantedASplitThatLosesNothing {
    function check(uint96 amount, uint96 part) public pure {
        require(part <= amount && amount < 1_000);
        uint256 parts = VoteWeight.weigh(part, 4 weeks) + VoteWeight.weigh(amount - part, 4 weeks);
        assert(parts == VoteWeight.weigh(amount, 4 weeks));
    }
}

contract PlantedAPenaltyRoundedDown {
    function check(uint96 amount, uint32 remaining) public pure {
        require(remaining <= VoteWeight.MAX_DURATION);
        uint256 penalty = VoteWeight.penalize(amount, remaining, 5_000);
        assert(penalty * VoteWeight.MAX_DURATION * 2 <= uint256(amount) * remaining);
    }
}

contract PlantedADelegateThatKeepsAllItCast {
    function check(uint128 cast, uint128 taken) public pure {
        require(taken <= 1_000);
        assert(Fraction.kept(cast, taken, 1_000) == cast);
    }
}

contract PlantedVestingWithoutACliff {
    function check(uint48 time) public pure {
        assert(Vesting.vested(1_000, 100, 50, 100, time) > 0 || time < 100);
    }
}

contract PlantedAnExecutionThatForgetsItself {
    bool private queued;
    uint8 private executions;

    function queue() public {
        queued = true;
    }

    function execute() public {
        require(queued);
        executions += 1;
    }

    function check() public view {
        assert(executions <= 1);
    }
}
