// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VoteWeight} from "../src/libraries/VoteWeight.sol";

// What a stake's votes obey, whatever its amount and notice. One contract for each assertion: the solver proves them one by one.

contract VotesNeverExceedTheAmount {
    function check(uint96 amount, uint32 duration) public pure {
        require(duration <= VoteWeight.MAX_DURATION);
        assert(VoteWeight.weigh(amount, duration) <= amount);
    }
}

contract TheLongestNoticeGivesTheAmount {
    function check(uint96 amount) public pure {
        assert(VoteWeight.weigh(amount, VoteWeight.MAX_DURATION) == amount);
    }
}

contract NothingGivesNothing {
    function check(uint32 duration) public pure {
        assert(VoteWeight.weigh(0, duration) == 0);
    }
}

contract VotesAreRoundedDown {
    function check(uint96 amount, uint32 duration) public pure {
        uint256 votes = VoteWeight.weigh(amount, duration);
        assert(votes * VoteWeight.MAX_DURATION <= uint256(amount) * duration);
        assert((votes + 1) * VoteWeight.MAX_DURATION > uint256(amount) * duration);
    }
}

contract MoreGivesNoLess {
    function check(uint96 amount, uint96 more, uint32 duration) public pure {
        require(amount <= more);
        assert(VoteWeight.weigh(amount, duration) <= VoteWeight.weigh(more, duration));
    }
}

contract LongerGivesNoLess {
    function check(uint96 amount, uint32 duration, uint32 longer) public pure {
        require(duration <= longer);
        assert(VoteWeight.weigh(amount, duration) <= VoteWeight.weigh(amount, longer));
    }
}

contract ASplitCreatesNoVotesAndLosesAtMostOne {
    function check(uint96 amount, uint96 part, uint32 duration) public pure {
        require(part <= amount);
        uint256 whole = VoteWeight.weigh(amount, duration);
        uint256 parts = VoteWeight.weigh(part, duration) + VoteWeight.weigh(amount - part, duration);
        assert(parts <= whole);
        assert(whole <= parts + 1);
    }
}
