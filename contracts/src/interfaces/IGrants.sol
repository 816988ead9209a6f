// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Grants: streams, and budgets for those who run a programme
/// @notice Besides agreements by milestones, a vote can fund a stream that vests over time, and give an operator a
/// budget that refills at a rate. What is promised is always here.
interface IGrants {
    /// @notice A stream: nothing until the cliff, then in proportion to the time since `start`.
    struct Stream {
        address recipient;
        uint48 start;
        uint48 cliff;
        IERC20 token;
        uint48 duration;
        bool revocable;
        uint128 total;
        uint128 released;
    }

    /// @notice A budget: the operator may spend up to its capacity at once; it refills over `window` seconds.
    struct Budget {
        address operator;
        IERC20 token;
        bool open;
    }

    event StreamCreated(
        uint256 indexed streamId,
        address indexed recipient,
        IERC20 indexed token,
        uint256 total,
        uint48 start,
        uint48 cliff,
        uint48 duration,
        bool revocable,
        string uri
    );
    event StreamReleased(uint256 indexed streamId, address indexed recipient, uint256 amount);
    event StreamRevoked(uint256 indexed streamId, uint256 returned);
    event StreamRecipientChanged(uint256 indexed streamId, address indexed from, address indexed to);
    event BudgetSet(
        uint256 indexed budgetId, address indexed operator, IERC20 token, uint48 window, uint208 capacity, bool open
    );
    event BudgetSpent(
        uint256 indexed budgetId, address indexed operator, address indexed to, uint256 amount, string reason
    );
    event SurplusReturned(IERC20 indexed token, uint256 amount);

    error StreamInvalid();
    error StreamUnknown(uint256 streamId);
    error StreamOnlyRecipient(address caller);
    error StreamNotRevocable(uint256 streamId);
    error StreamNothingDue(uint256 streamId);
    error BudgetUnknown(uint256 budgetId);
    error BudgetOnlyOperator(address caller);
    error BudgetClosed(uint256 budgetId);
    error GrantsUnreservedTooLow(uint256 unreserved, uint256 needed);

    /// @notice Funds a stream; the timelock must have approved `total`. Only by a vote.
    /// @param cliff Seconds after `start` before which nothing vests; at most `duration`.
    function createStream(
        address recipient,
        IERC20 token,
        uint128 total,
        uint48 start,
        uint48 cliff,
        uint48 duration,
        bool revocable,
        string calldata uri
    ) external returns (uint256 streamId);

    /// @notice Pays what has vested to the recipient. Anyone.
    function release(uint256 streamId) external;

    /// @notice Stops a revocable stream: the vested part stays claimable, the rest returns. Only by a vote.
    function revokeStream(uint256 streamId) external;

    /// @notice Moves a stream to another account. Only its recipient.
    function changeRecipient(uint256 streamId, address to) external;

    /// @notice Opens a budget (`budgetId` = `budgetCount`) or changes one. Only by a vote.
    function setBudget(uint256 budgetId, address operator, IERC20 token, uint48 window, uint208 capacity, bool open)
        external;

    /// @notice Spends from a budget, out of what is not reserved. Only its operator, within its rate.
    function spend(uint256 budgetId, address to, uint256 amount, string calldata reason) external;

    /// @notice Returns tokens that nothing is promised of to the treasury. Only by a vote.
    function returnSurplus(IERC20 token, uint256 amount) external;

    /// @notice What has vested of a stream at `timepoint`, released or not.
    function vestedAt(uint256 streamId, uint48 timepoint) external view returns (uint256);

    function streamOf(uint256 streamId) external view returns (Stream memory);

    function streamCount() external view returns (uint256);

    function budgetOf(uint256 budgetId) external view returns (Budget memory);

    function budgetCount() external view returns (uint256);

    /// @notice What the operator could spend now.
    function availableOf(uint256 budgetId) external view returns (uint256);
}
