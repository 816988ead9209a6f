// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VoteWeight} from "../src/libraries/VoteWeight.sol";

// What the price of leaving early obeys. One contract for each assertion: the solver proves them one by one.

contract ItNeverExceedsTheAmount {
    function check(uint96 amount, uint256 remaining, uint16 rateBps) public pure {
        require(remaining <= VoteWeight.MAX_DURATION && rateBps <= 10_000);
        assert(VoteWeight.penalize(amount, remaining, rateBps) <= amount);
    }
}

contract NothingRemainingCostsNothing {
    function check(uint96 amount, uint16 rateBps) public pure {
        assert(VoteWeight.penalize(amount, 0, rateBps) == 0);
    }
}

contract NoRateCostsNothing {
    function check(uint96 amount, uint256 remaining) public pure {
        require(remaining <= VoteWeight.MAX_DURATION);
        assert(VoteWeight.penalize(amount, remaining, 0) == 0);
    }
}

contract ItIsRoundedUp {
    function check(uint96 amount, uint256 remaining, uint16 rateBps) public pure {
        require(remaining <= VoteWeight.MAX_DURATION && rateBps <= 10_000);
        uint256 exact = uint256(amount) * remaining * rateBps;
        uint256 divisor = uint256(VoteWeight.MAX_DURATION) * 10_000;
        uint256 penalty = VoteWeight.penalize(amount, remaining, rateBps);
        assert(penalty * divisor >= exact);
        assert(penalty * divisor < exact + divisor);
    }
}

contract WaitingNeverCostsMore {
    function check(uint96 amount, uint256 remaining, uint256 less, uint16 rateBps) public pure {
        require(less <= remaining && remaining <= VoteWeight.MAX_DURATION && rateBps <= 10_000);
        assert(VoteWeight.penalize(amount, less, rateBps) <= VoteWeight.penalize(amount, remaining, rateBps));
    }
}
