// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The one formula that turns a stake into votes
/// @notice `votes = floor(amount × duration / 208 weeks)`. Mirrored by `lib/domain/vote-weight.ts`; both are held to
/// `test/vectors/vote-weight.json`.
/// @dev Monotone in both arguments and never above `amount` for a duration within the bounds.
library VoteWeight {
    /// @notice Shortest notice period a stake may have, in seconds. It exceeds the longest life of a proposal, so
    /// whoever voted is still staked when the proposal is executed.
    uint32 internal constant MIN_DURATION = 4 weeks;

    /// @notice Longest notice period, in seconds: the one at which 1 KEI gives 1 vote.
    uint32 internal constant MAX_DURATION = 208 weeks;

    /// @param amount KEI in base units (18 decimals).
    /// @param duration Notice period in seconds.
    /// @return votes sKEI in base units (18 decimals), rounded down.
    function weigh(uint96 amount, uint32 duration) internal pure returns (uint256 votes) {
        return (uint256(amount) * duration) / MAX_DURATION;
    }

    /// @notice Price of leaving `remaining` seconds early: `ceil(amount × remaining × rate / (MAX_DURATION × 10,000))`,
    /// the rate's share of the votes that are still committed.
    /// @dev Never above `amount` for a rate of at most 10,000 basis points and `remaining ≤ MAX_DURATION`.
    function penalize(uint96 amount, uint256 remaining, uint16 rateBps) internal pure returns (uint256 penalty) {
        uint256 divisor = uint256(MAX_DURATION) * 10_000;
        return (uint256(amount) * remaining * rateBps + divisor - 1) / divisor;
    }
}
