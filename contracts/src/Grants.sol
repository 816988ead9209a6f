// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {Governed} from "./Governed.sol";
import {MilestonePayments} from "./MilestonePayments.sol";
import {IGrants} from "./interfaces/IGrants.sol";
import {Vesting} from "./libraries/Vesting.sol";

/// @title Grants
/// @dev Documented in {IGrants} and {IMilestonePayments}.
contract Grants is IGrants, MilestonePayments {
    using SafeERC20 for IERC20;
    using RateLimiter for RateLimiter.RefillingBucket;

    /// @inheritdoc IGrants
    uint256 public streamCount;
    /// @inheritdoc IGrants
    uint256 public budgetCount;
    mapping(uint256 streamId => Stream) private _streams;
    mapping(uint256 budgetId => Budget) private _budgets;
    mapping(uint256 budgetId => RateLimiter.RefillingBucket) private _limits;

    constructor(address timelock_) Governed(timelock_) {}

    // ------------------------------------------------------------------ streams

    /// @inheritdoc IGrants
    function createStream(
        address recipient,
        IERC20 token,
        uint128 total,
        uint48 start,
        uint48 cliff,
        uint48 duration,
        bool revocable,
        string calldata uri
    ) external onlyTimelock nonReentrant returns (uint256 streamId) {
        if (recipient == address(0) || total == 0 || cliff > duration) revert StreamInvalid();
        streamId = streamCount++;
        _streams[streamId] = Stream(recipient, start, cliff, token, duration, revocable, total, 0);
        reserved[token] += total;
        emit StreamCreated(streamId, recipient, token, total, start, cliff, duration, revocable, uri);
        _collect(token, total);
    }

    /// @inheritdoc IGrants
    function release(uint256 streamId) external nonReentrant {
        Stream storage stream = _stream(streamId);
        uint128 due = _vested(stream, Time.timestamp()) - stream.released;
        if (due == 0) revert StreamNothingDue(streamId);
        stream.released += due;
        reserved[stream.token] -= due;
        emit StreamReleased(streamId, stream.recipient, due);
        stream.token.safeTransfer(stream.recipient, due);
    }

    /// @inheritdoc IGrants
    function revokeStream(uint256 streamId) external onlyTimelock nonReentrant {
        Stream storage stream = _stream(streamId);
        if (!stream.revocable) revert StreamNotRevocable(streamId);
        uint128 vested = _vested(stream, Time.timestamp());
        uint256 returned = stream.total - vested;
        // What has vested by now is the whole stream from here on.
        (stream.total, stream.duration, stream.cliff, stream.revocable) = (vested, 0, 0, false);
        stream.start = Time.timestamp();
        reserved[stream.token] -= returned;
        emit StreamRevoked(streamId, returned);
        stream.token.safeTransfer(timelock, returned);
    }

    /// @inheritdoc IGrants
    function changeRecipient(uint256 streamId, address to) external {
        Stream storage stream = _stream(streamId);
        if (msg.sender != stream.recipient) revert StreamOnlyRecipient(msg.sender);
        if (to == address(0)) revert StreamInvalid();
        stream.recipient = to;
        emit StreamRecipientChanged(streamId, msg.sender, to);
    }

    // ------------------------------------------------------------------ budgets

    /// @inheritdoc IGrants
    function setBudget(uint256 budgetId, address operator, IERC20 token, uint48 window, uint208 capacity, bool open)
        external
        onlyTimelock
    {
        if (budgetId > budgetCount) revert BudgetUnknown(budgetId);
        if (budgetId == budgetCount) ++budgetCount;
        // What has refilled under the old rate is settled before the new one applies; what was spent of one token says
        // nothing about another.
        if (address(_budgets[budgetId].token) == address(token)) _limits[budgetId].sync(bytes32(0));
        else _limits[budgetId].reset(bytes32(0));
        _budgets[budgetId] = Budget({operator: operator, token: token, open: open});
        _limits[budgetId].updateSettings(window, capacity);
        emit BudgetSet(budgetId, operator, token, window, capacity, open);
    }

    /// @inheritdoc IGrants
    function spend(uint256 budgetId, address to, uint256 amount, string calldata reason) external nonReentrant {
        Budget storage budget = _budgets[budgetId];
        if (msg.sender != budget.operator) revert BudgetOnlyOperator(msg.sender);
        if (!budget.open) revert BudgetClosed(budgetId);
        _limits[budgetId].consume(bytes32(0), amount);
        _checkUnreserved(budget.token, amount);
        emit BudgetSpent(budgetId, msg.sender, to, amount, reason);
        budget.token.safeTransfer(to, amount);
    }

    /// @inheritdoc IGrants
    function returnSurplus(IERC20 token, uint256 amount) external onlyTimelock nonReentrant {
        _checkUnreserved(token, amount);
        emit SurplusReturned(token, amount);
        token.safeTransfer(timelock, amount);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IGrants
    function vestedAt(uint256 streamId, uint48 timepoint) external view returns (uint256) {
        return _vested(_stream(streamId), timepoint);
    }

    /// @inheritdoc IGrants
    function streamOf(uint256 streamId) external view returns (Stream memory) {
        return _streams[streamId];
    }

    /// @inheritdoc IGrants
    function budgetOf(uint256 budgetId) external view returns (Budget memory) {
        return _budgets[budgetId];
    }

    /// @inheritdoc IGrants
    function availableOf(uint256 budgetId) external view returns (uint256) {
        return _limits[budgetId].available(bytes32(0));
    }

    // ------------------------------------------------------------------ private

    function _checkUnreserved(IERC20 token, uint256 amount) private view {
        uint256 unreserved = token.balanceOf(address(this)) - reserved[token];
        if (unreserved < amount) revert GrantsUnreservedTooLow(unreserved, amount);
    }

    function _stream(uint256 streamId) private view returns (Stream storage stream) {
        stream = _streams[streamId];
        if (stream.recipient == address(0)) revert StreamUnknown(streamId);
    }

    function _vested(Stream storage stream, uint48 timepoint) private view returns (uint128) {
        // Never above the total, so it fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint128(Vesting.vested(stream.total, stream.start, stream.cliff, stream.duration, timepoint));
    }
}
