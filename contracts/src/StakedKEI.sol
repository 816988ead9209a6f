// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Votes, VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {IStakedKEI} from "./interfaces/IStakedKEI.sol";
import {VoteWeight} from "./libraries/VoteWeight.sol";

/// @title Staked KEI
/// @dev Immutable. Nobody can move or mint anything; all that governance can do is price the early exit and, one way,
/// open every lock. What it does is documented in {IStakedKEI}.
contract StakedKEI is IStakedKEI, ERC20Votes, VotesExtended, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------ constants

    /// @inheritdoc IStakedKEI
    uint32 public constant MIN_DURATION = VoteWeight.MIN_DURATION;
    /// @inheritdoc IStakedKEI
    uint32 public constant MAX_DURATION = VoteWeight.MAX_DURATION;
    /// @inheritdoc IStakedKEI
    uint96 public constant MIN_AMOUNT = 1e18;
    /// @inheritdoc IStakedKEI
    uint48 public constant SILENCE = 4 * 365 days;
    /// @inheritdoc IStakedKEI
    uint16 public constant MAX_EARLY_EXIT_RATE_BPS = 5_000;

    /// @notice The token that is staked.
    IERC20 public immutable kei;
    /// @inheritdoc IStakedKEI
    address public immutable timelock;

    // ------------------------------------------------------------------ storage

    /// @inheritdoc IStakedKEI
    uint256 public totalStaked;
    /// @inheritdoc IStakedKEI
    uint16 public earlyExitRateBps;
    /// @inheritdoc IStakedKEI
    bool public released;
    /// @inheritdoc IStakedKEI
    mapping(address owner => uint256) public stakeCount;
    mapping(address owner => mapping(uint256 index => Stake)) private _stakes;

    /// @dev What an account's voting units differ from its balance: what an owner has delegated stake by stake is
    /// missing there and present in its buckets, which have no balance. Sums to zero over all accounts.
    mapping(address account => int256) private _unitsShift;

    // ------------------------------------------------------------------ constructor

    constructor(IERC20 kei_, address timelock_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        EIP712(name_, "1")
    {
        kei = kei_;
        timelock = timelock_;
    }

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert StakedKEIOnlyTimelock(msg.sender);
        _;
    }

    modifier whileLocked() {
        if (released) revert StakedKEIReleased();
        _;
    }

    // ------------------------------------------------------------------ staking

    /// @inheritdoc IStakedKEI
    function stake(uint96 amount, uint32 duration) external nonReentrant returns (uint256 index) {
        return _stake(amount, duration);
    }

    /// @inheritdoc IStakedKEI
    function stakeAndDelegate(uint96 amount, uint32 duration, address delegatee)
        external
        nonReentrant
        returns (uint256 index)
    {
        _delegate(msg.sender, delegatee);
        return _stake(amount, duration);
    }

    /// @inheritdoc IStakedKEI
    function stakeWithPermit(uint96 amount, uint32 duration, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
        returns (uint256 index)
    {
        // Whoever sees the signature can submit it first; the allowance is then already there.
        try IERC20Permit(address(kei)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _stake(amount, duration);
    }

    /// @inheritdoc IStakedKEI
    function increase(uint256 index, uint96 amount) external nonReentrant whileLocked {
        Stake storage position = _committed(msg.sender, index);
        if (amount == 0) revert StakedKEIAmountTooSmall(amount, 1);
        uint256 before = _weightOf(position);
        position.amount += amount;
        _grow(index, position, before);
        _collect(amount);
    }

    /// @inheritdoc IStakedKEI
    function extend(uint256 index, uint32 duration) external nonReentrant whileLocked {
        Stake storage position = _committed(msg.sender, index);
        if (duration <= position.duration || duration > MAX_DURATION) {
            revert StakedKEIDurationOutOfRange(duration, uint256(position.duration) + 1, MAX_DURATION);
        }
        uint256 before = _weightOf(position);
        position.duration = duration;
        _grow(index, position, before);
    }

    /// @inheritdoc IStakedKEI
    function split(uint256 index, uint96 amount) external nonReentrant returns (uint256 newIndex) {
        Stake storage position = _stakes[msg.sender][index];
        if (amount < MIN_AMOUNT) revert StakedKEIAmountTooSmall(amount, MIN_AMOUNT);
        if (position.amount < uint256(amount) + MIN_AMOUNT) {
            revert StakedKEIAmountTooSmall(position.amount, uint256(amount) + MIN_AMOUNT);
        }
        uint256 before = _weightOf(position);
        newIndex = stakeCount[msg.sender]++;
        position.amount -= amount;
        position.touchedAt = clock();
        Stake memory part = position;
        part.amount = amount;
        _stakes[msg.sender][newIndex] = part;
        if (position.unlockAt == 0) {
            // Two roundings may lose one base unit more than one did.
            uint256 lost = before - _weightOf(position) - VoteWeight.weigh(amount, part.duration);
            if (lost != 0) _removeVotes(msg.sender, position.delegatee, lost);
        }
        emit StakeSplit(msg.sender, index, newIndex, amount);
    }

    /// @inheritdoc IStakedKEI
    function merge(uint256 from, uint256 into) external nonReentrant whileLocked {
        if (from == into) revert StakedKEISameStake(from);
        Stake storage source = _committed(msg.sender, from);
        Stake storage position = _committed(msg.sender, into);
        _removeVotes(msg.sender, source.delegatee, _weightOf(source));
        uint256 before = _weightOf(position);
        position.amount += source.amount;
        if (source.duration > position.duration) position.duration = source.duration;
        delete _stakes[msg.sender][from];
        emit StakeMerged(msg.sender, from, into);
        _grow(into, position, before);
    }

    // ------------------------------------------------------------------ leaving

    /// @inheritdoc IStakedKEI
    function beginExit(uint256 index) external nonReentrant {
        Stake storage position = _committed(msg.sender, index);
        position.touchedAt = clock();
        _beginExit(msg.sender, index, position);
    }

    /// @inheritdoc IStakedKEI
    function cancelExit(uint256 index) external nonReentrant whileLocked {
        Stake storage position = _leaving(index);
        position.unlockAt = 0;
        position.touchedAt = clock();
        uint256 votes = _weightOf(position);
        _addVotes(position.delegatee, votes);
        emit ExitCanceled(msg.sender, index, votes);
    }

    /// @inheritdoc IStakedKEI
    function scheduleExit(uint256 index, uint32 exitAt) external nonReentrant {
        Stake storage position = _committed(msg.sender, index);
        position.exitAt = exitAt;
        position.touchedAt = clock();
        emit ExitScheduled(msg.sender, index, exitAt);
    }

    /// @inheritdoc IStakedKEI
    function kick(address owner, uint256 index) external nonReentrant {
        Stake storage position = _committed(owner, index);
        uint256 until = uint256(position.touchedAt) + SILENCE;
        if (position.exitAt != 0 && position.exitAt < until) until = position.exitAt;
        if (clock() < until) revert StakedKEITooEarly(until);
        _beginExit(owner, index, position);
    }

    /// @inheritdoc IStakedKEI
    function withdraw(uint256 index) external nonReentrant {
        Stake storage position = _stakes[msg.sender][index];
        if (!released) {
            position = _leaving(index);
            if (clock() < position.unlockAt) revert StakedKEIStillLocked(position.unlockAt);
        }
        _payOut(index, position, 0);
    }

    /// @inheritdoc IStakedKEI
    function exitEarly(uint256 index) external nonReentrant {
        Stake storage position = _stakes[msg.sender][index];
        if (earlyExitRateBps == 0) revert StakedKEINoEarlyExit();
        uint256 until = uint256(position.touchedAt) + MIN_DURATION;
        if (clock() < until) revert StakedKEITooEarly(until);
        _payOut(index, position, _penaltyOf(position));
    }

    // ------------------------------------------------------------------ delegation of one stake

    /// @inheritdoc IStakedKEI
    function delegateStake(uint256 index, address delegatee) external nonReentrant {
        Stake storage position = _committed(msg.sender, index);
        uint256 votes = _weightOf(position);
        _unpin(msg.sender, position.delegatee, votes);
        position.delegatee = delegatee;
        position.touchedAt = clock();
        _pin(msg.sender, delegatee, votes);
        emit StakeDelegated(
            msg.sender, index, delegatee, delegatee == address(0) ? address(0) : bucketOf(msg.sender, delegatee)
        );
    }

    // ------------------------------------------------------------------ governance

    /// @inheritdoc IStakedKEI
    function setEarlyExitRate(uint16 rateBps) external onlyTimelock {
        if (rateBps > MAX_EARLY_EXIT_RATE_BPS) revert StakedKEIRateTooHigh(rateBps, MAX_EARLY_EXIT_RATE_BPS);
        earlyExitRateBps = rateBps;
        emit EarlyExitRateSet(rateBps);
    }

    /// @inheritdoc IStakedKEI
    function releaseAll() external onlyTimelock whileLocked {
        released = true;
        emit AllReleased();
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IStakedKEI
    function weigh(uint96 amount, uint32 duration) external pure returns (uint256 votes) {
        return VoteWeight.weigh(amount, duration);
    }

    /// @inheritdoc IStakedKEI
    function stakeAt(address owner, uint256 index) external view returns (Stake memory) {
        return _stakes[owner][index];
    }

    /// @inheritdoc IStakedKEI
    function stakesOf(address owner, uint256 start, uint256 end) external view returns (Stake[] memory page) {
        uint256 count = stakeCount[owner];
        if (end > count) end = count;
        if (start > end) start = end;
        page = new Stake[](end - start);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = _stakes[owner][start + i];
        }
    }

    /// @inheritdoc IStakedKEI
    function penaltyOf(address owner, uint256 index) external view returns (uint256) {
        return _penaltyOf(_stakes[owner][index]);
    }

    /// @inheritdoc IStakedKEI
    function bucketOf(address owner, address delegatee) public pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("sKEI.bucket", owner, delegatee)))));
    }

    /// @notice The timestamp of the block (ERC-6372).
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice `mode=timestamp` (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    // ------------------------------------------------------------------ sKEI does not travel

    /// @notice Always reverts with {StakedKEINonTransferable}.
    function transfer(address, uint256) public pure override returns (bool) {
        revert StakedKEINonTransferable();
    }

    /// @notice Always reverts with {StakedKEINonTransferable}.
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        revert StakedKEINonTransferable();
    }

    /// @notice Always reverts with {StakedKEINonTransferable}.
    function approve(address, uint256) public pure override returns (bool) {
        revert StakedKEINonTransferable();
    }

    // ------------------------------------------------------------------ internal: one account's voting units

    function _getVotingUnits(address account) internal view override(ERC20Votes, Votes) returns (uint256) {
        return uint256(int256(balanceOf(account)) + _unitsShift[account]);
    }

    function _delegate(address account, address delegatee) internal override(Votes, VotesExtended) {
        super._delegate(account, delegatee);
    }

    function _transferVotingUnits(address from, address to, uint256 units) internal override(Votes, VotesExtended) {
        super._transferVotingUnits(from, to, units);
    }

    // ------------------------------------------------------------------ private

    function _stake(uint96 amount, uint32 duration) private whileLocked returns (uint256 index) {
        if (amount < MIN_AMOUNT) revert StakedKEIAmountTooSmall(amount, MIN_AMOUNT);
        if (duration < MIN_DURATION || duration > MAX_DURATION) {
            revert StakedKEIDurationOutOfRange(duration, MIN_DURATION, MAX_DURATION);
        }
        if (delegates(msg.sender) == address(0)) _delegate(msg.sender, msg.sender);
        index = stakeCount[msg.sender]++;
        Stake storage position = _stakes[msg.sender][index];
        // One slot; the delegatee's stays untouched at zero.
        (position.amount, position.duration, position.touchedAt) = (amount, duration, clock());
        uint256 votes = VoteWeight.weigh(amount, duration);
        _addVotes(address(0), votes);
        emit StakeOpened(msg.sender, index, amount, duration, votes);
        _collect(amount);
    }

    /// @dev Books the votes a committed stake has gained since it weighed `before`.
    function _grow(uint256 index, Stake storage position, uint256 before) private {
        uint256 votes = _weightOf(position);
        position.touchedAt = clock();
        _addVotes(position.delegatee, votes - before);
        emit StakeChanged(msg.sender, index, position.amount, position.duration, votes);
    }

    function _beginExit(address owner, uint256 index, Stake storage position) private {
        _removeVotes(owner, position.delegatee, _weightOf(position));
        uint48 unlockAt = clock() + position.duration;
        position.unlockAt = unlockAt;
        position.exitAt = 0;
        emit ExitBegun(owner, index, unlockAt);
    }

    /// @dev Ends a stake of the sender, committed or leaving.
    function _payOut(uint256 index, Stake storage position, uint256 penalty) private {
        uint256 amount = position.amount;
        if (amount == 0) revert StakedKEINotCommitted(msg.sender, index);
        if (position.unlockAt == 0) _removeVotes(msg.sender, position.delegatee, _weightOf(position));
        delete _stakes[msg.sender][index];
        totalStaked -= amount;
        emit StakeWithdrawn(msg.sender, index, amount - penalty, penalty);
        if (penalty != 0) kei.safeTransfer(timelock, penalty);
        kei.safeTransfer(msg.sender, amount - penalty);
    }

    /// @dev Last in every function that calls it: the token is the only contract that is called.
    function _collect(uint256 amount) private {
        totalStaked += amount;
        kei.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @dev Mint first, then pin: a pin moves units that the owner must already have.
    function _addVotes(address delegatee, uint256 votes) private {
        _mint(msg.sender, votes);
        _pin(msg.sender, delegatee, votes);
    }

    /// @dev Unpin first, then burn: the mirror image of {_addVotes}.
    function _removeVotes(address owner, address delegatee, uint256 votes) private {
        _unpin(owner, delegatee, votes);
        _burn(owner, votes);
    }

    /// @dev Moves units from the owner to its bucket for `delegatee`; nothing for the zero address.
    function _pin(address owner, address delegatee, uint256 votes) private {
        if (delegatee == address(0)) return;
        address bucket = bucketOf(owner, delegatee);
        if (delegates(bucket) == address(0)) _delegate(bucket, delegatee);
        _shiftUnits(owner, bucket, votes);
    }

    function _unpin(address owner, address delegatee, uint256 votes) private {
        if (delegatee == address(0)) return;
        _shiftUnits(bucketOf(owner, delegatee), owner, votes);
    }

    function _shiftUnits(address from, address to, uint256 votes) private {
        // Votes never exceed the supply of KEI, which is far below 2^255.
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 units = int256(votes);
        _unitsShift[from] -= units;
        _unitsShift[to] += units;
        _transferVotingUnits(from, to, votes);
    }

    function _weightOf(Stake storage position) private view returns (uint256) {
        return VoteWeight.weigh(position.amount, position.duration);
    }

    /// @dev The notice still to come: all of it while committed, what is left of it while leaving, none once released.
    function _penaltyOf(Stake storage position) private view returns (uint256) {
        if (released) return 0;
        uint256 remaining = position.duration;
        if (position.unlockAt != 0) remaining = Math.saturatingSub(position.unlockAt, clock());
        return VoteWeight.penalize(position.amount, remaining, earlyExitRateBps);
    }

    function _committed(address owner, uint256 index) private view returns (Stake storage position) {
        position = _stakes[owner][index];
        if (position.amount == 0 || position.unlockAt != 0) revert StakedKEINotCommitted(owner, index);
    }

    function _leaving(uint256 index) private view returns (Stake storage position) {
        position = _stakes[msg.sender][index];
        if (position.unlockAt == 0) revert StakedKEINotLeaving(msg.sender, index);
    }
}
