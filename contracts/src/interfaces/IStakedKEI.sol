// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Staked KEI (sKEI): the only source of votes
/// @notice A stake is an evergreen commitment: you choose how many seconds of notice you give before your KEI comes
/// back, and the longer the notice the more votes. Votes stay whole until you ask to leave; from that moment the
/// stake has no votes and its KEI is withdrawable after the notice period.
/// @dev sKEI is not transferable. Its `balanceOf` is the votes of an account's committed stakes, before delegation.
/// The ERC-5805 and ERC-6372 parts (`getVotes`, `delegate`, `clock`, …) are OpenZeppelin's, on the timestamp clock.
interface IStakedKEI {
    /// @notice One stake of one owner.
    /// @param amount KEI in base units (18 decimals). Zero: the stake does not exist or was withdrawn.
    /// @param duration Notice period in seconds.
    /// @param unlockAt Zero while committed; otherwise the timestamp from which `withdraw` pays.
    /// @param touchedAt When its owner last acted on it.
    /// @param exitAt Zero: evergreen. Otherwise the timestamp from which anyone may start the notice period.
    /// @param delegatee Who receives this stake's votes; the zero address follows the account's delegate.
    struct Stake {
        uint96 amount;
        uint32 duration;
        uint48 unlockAt;
        uint48 touchedAt;
        uint32 exitAt;
        address delegatee;
    }

    /// @notice A stake was opened.
    event StakeOpened(address indexed owner, uint256 indexed index, uint256 amount, uint256 duration, uint256 votes);

    /// @notice A committed stake was increased or extended; the values are those after the change.
    event StakeChanged(address indexed owner, uint256 indexed index, uint256 amount, uint256 duration, uint256 votes);

    /// @notice The notice period began: the votes are gone, the KEI is withdrawable from `unlockAt` on.
    event ExitBegun(address indexed owner, uint256 indexed index, uint256 unlockAt);

    /// @notice The notice was taken back: the stake is committed again and carries `votes`.
    event ExitCanceled(address indexed owner, uint256 indexed index, uint256 votes);

    /// @notice The stake ended: `amount` went back to its owner, `penalty` to the treasury.
    event StakeWithdrawn(address indexed owner, uint256 indexed index, uint256 amount, uint256 penalty);

    /// @notice The owner named the day from which the notice period may be started; zero: none.
    event ExitScheduled(address indexed owner, uint256 indexed index, uint256 exitAt);

    /// @notice `amount` of a stake became a stake of its own.
    event StakeSplit(address indexed owner, uint256 indexed index, uint256 indexed newIndex, uint256 amount);

    /// @notice A stake was merged into another, which has the longer of both durations.
    event StakeMerged(address indexed owner, uint256 indexed from, uint256 indexed into);

    /// @notice The rate of the penalty for leaving early was set, in basis points; zero: nobody can leave early.
    event EarlyExitRateSet(uint256 rateBps);

    /// @notice Every lock is open for good.
    event AllReleased();

    /// @notice A stake got a delegate of its own (or, with the zero address, follows the account's again).
    /// @param bucket The account that stands for this owner and delegate in OpenZeppelin's `DelegateChanged` and in
    /// `getPastBalanceOf`; zero when the stake follows the account.
    event StakeDelegated(address indexed owner, uint256 indexed index, address indexed delegatee, address bucket);

    /// @notice sKEI cannot be sent or approved.
    error StakedKEINonTransferable();

    /// @notice The amount is below the minimum.
    error StakedKEIAmountTooSmall(uint256 amount, uint256 minimum);

    /// @notice The duration is outside `minimum … maximum` (for `extend`: not longer than it was).
    error StakedKEIDurationOutOfRange(uint256 duration, uint256 minimum, uint256 maximum);

    /// @notice There is no committed stake with this index: it is leaving, was withdrawn, or never was.
    error StakedKEINotCommitted(address owner, uint256 index);

    /// @notice There is no leaving stake with this index.
    error StakedKEINotLeaving(address owner, uint256 index);

    /// @notice The notice period has not ended.
    error StakedKEIStillLocked(uint256 unlockAt);

    /// @notice It is too early: only from `until` on.
    error StakedKEITooEarly(uint256 until);

    /// @notice Both ends of a merge are the same stake.
    error StakedKEISameStake(uint256 index);

    /// @notice Leaving early is switched off.
    error StakedKEINoEarlyExit();

    /// @notice The rate is above the bound.
    error StakedKEIRateTooHigh(uint256 rateBps, uint256 maximumBps);

    /// @notice All locks are open: there is nothing to commit any more.
    error StakedKEIReleased();

    /// @notice Only the timelock.
    error StakedKEIOnlyTimelock(address caller);

    /// @notice Opens a stake with KEI that the sender has approved. An account without a delegate becomes its own.
    /// @param amount KEI in base units, at least `MIN_AMOUNT`.
    /// @param duration Notice period in seconds, `MIN_DURATION … MAX_DURATION`.
    /// @return index The new stake's index among the sender's stakes.
    function stake(uint96 amount, uint32 duration) external returns (uint256 index);

    /// @notice Like `stake`, and sets the account's delegate (for all its stakes that have none of their own).
    function stakeAndDelegate(uint96 amount, uint32 duration, address delegatee) external returns (uint256 index);

    /// @notice Like `stake`, with an ERC-2612 signature instead of an earlier approval.
    /// @dev A permit that somebody else has already submitted does not make this fail: the allowance decides.
    function stakeWithPermit(uint96 amount, uint32 duration, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 index);

    /// @notice Adds KEI to a committed stake of the sender.
    function increase(uint256 index, uint96 amount) external;

    /// @notice Lengthens the notice period of a committed stake of the sender.
    /// @param duration The new period in seconds; longer than the present one.
    function extend(uint256 index, uint32 duration) external;

    /// @notice Starts the notice period: the votes end now, the KEI is withdrawable after `duration`.
    function beginExit(uint256 index) external;

    /// @notice Takes the notice back: the stake is committed again for its whole duration.
    function cancelExit(uint256 index) external;

    /// @notice Pays a stake whose notice period has ended (or, after `releaseAll`, any) back to the sender.
    function withdraw(uint256 index) external;

    /// @notice Names the day from which anyone may start the notice period; the votes stay whole until somebody does.
    /// To have the KEI back on a date: `exitAt = date − duration`.
    /// @param exitAt A timestamp; zero takes the plan back.
    function scheduleExit(uint256 index, uint32 exitAt) external;

    /// @notice Starts the notice period of somebody's stake: from its `exitAt` on, or after `SILENCE` without an action
    /// of its owner. Anyone. It takes nothing.
    function kick(address owner, uint256 index) external;

    /// @notice Ends a stake now for a penalty, if governance allows it, and no sooner than `MIN_DURATION` after the last
    /// action on it: `ceil(amount × remaining notice × rate / MAX_DURATION)`. So giving up one vote costs the same
    /// whatever the duration.
    function exitEarly(uint256 index) external;

    /// @notice Makes `amount` of a stake a stake of its own, same terms. Loses at most one base unit of votes.
    function split(uint256 index, uint96 amount) external returns (uint256 newIndex);

    /// @notice Merges one committed stake into another; the longer duration and the delegate of `into` stay.
    function merge(uint256 from, uint256 into) external;

    /// @notice Sets the early exit's penalty rate. Only the timelock.
    function setEarlyExitRate(uint16 rateBps) external;

    /// @notice Opens every lock without penalty, for good. Only the timelock; its only power over principal.
    function releaseAll() external;

    /// @notice Gives one committed stake a delegate of its own.
    /// @param delegatee The zero address: follow the account's delegate again.
    function delegateStake(uint256 index, address delegatee) external;

    /// @notice The shortest notice period, in seconds.
    function MIN_DURATION() external view returns (uint32);

    /// @notice The longest notice period, in seconds; 1 KEI for this long gives 1 vote.
    function MAX_DURATION() external view returns (uint32);

    /// @notice The smallest amount a stake may be opened with, in KEI base units.
    function MIN_AMOUNT() external view returns (uint96);

    /// @notice Seconds of silence after which anyone may start a stake's notice period.
    function SILENCE() external view returns (uint48);

    /// @notice The highest penalty rate, in basis points.
    function MAX_EARLY_EXIT_RATE_BPS() external view returns (uint16);

    /// @notice The penalty rate in force, in basis points; zero: nobody can leave early.
    function earlyExitRateBps() external view returns (uint16);

    /// @notice Whether every lock is open.
    function released() external view returns (bool);

    /// @notice The timelock: receives penalties, may call `setEarlyExitRate` and `releaseAll`.
    function timelock() external view returns (address);

    /// @notice What `exitEarly` would cost now, in KEI base units, at the rate in force.
    function penaltyOf(address owner, uint256 index) external view returns (uint256);

    /// @notice Sum of all stakes' amounts, committed and leaving, in KEI base units.
    function totalStaked() external view returns (uint256);

    /// @notice Votes of `amount` KEI base units staked for `duration` seconds: `floor(amount × duration / MAX_DURATION)`.
    function weigh(uint96 amount, uint32 duration) external pure returns (uint256 votes);

    /// @notice How many stakes `owner` has ever opened; indices run from zero to one below.
    function stakeCount(address owner) external view returns (uint256);

    /// @notice One stake; all zero if it never was or was withdrawn.
    function stakeAt(address owner, uint256 index) external view returns (Stake memory);

    /// @notice A page of an owner's stakes: those with `start ≤ index < end`, cut at `stakeCount`. A withdrawn stake
    /// keeps its place, all zero.
    function stakesOf(address owner, uint256 start, uint256 end) external view returns (Stake[] memory);

    /// @notice The account that stands for the stakes `owner` gave to `delegatee` one by one. Nobody has its key.
    function bucketOf(address owner, address delegatee) external pure returns (address);
}
