// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Fraction} from "../src/libraries/Fraction.sol";

// What a delegate keeps when weight is taken back from it. One contract for each assertion: the solver proves them one
// by one.

contract ADelegateNeverKeepsMoreThanItCast {
    function check(uint128 cast, uint128 taken, uint128 held) public pure {
        require(0 < held && taken <= held);
        assert(Fraction.kept(cast, taken, held) <= cast);
    }
}

contract AllTakenLeavesNothing {
    function check(uint128 cast, uint128 held) public pure {
        require(0 < held);
        assert(Fraction.kept(cast, held, held) == 0);
    }
}

contract WhatIsKeptIsRoundedDown {
    function check(uint128 cast, uint128 taken, uint128 held) public pure {
        require(0 < held && taken <= held);
        assert(Fraction.kept(cast, taken, held) * held <= uint256(cast) * (held - taken));
    }
}

contract WhatIsKeptIsRoundedByLessThanOne {
    function check(uint128 cast, uint128 taken, uint128 held) public pure {
        require(0 < held && taken <= held);
        assert((Fraction.kept(cast, taken, held) + 1) * held > uint256(cast) * (held - taken));
    }
}

/// @dev Of any number that is rounded down and no more than was cast, and so of what is kept, by the proofs above: the
/// solver does not reach it through the division itself.
contract WhatIsRoundedDownIsNeverMoreThanIsLeft {
    function check(uint256 kept, uint128 cast, uint128 left, uint128 held) public pure {
        require(0 < held && left <= held && cast <= held && kept <= cast);
        require(kept * held <= uint256(cast) * left);
        assert(kept <= left);
    }
}
