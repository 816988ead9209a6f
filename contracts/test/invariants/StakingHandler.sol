// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {KEI} from "../../src/KEI.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice Six stakers and two outsiders who receive votes do everything a staker can, in any order; an attacker among
/// them tries what must not work. Where an action needs a stake, the handler opens one, so that no call is idle.
/// @dev Arguments are computed before `vm.prank`, which the next call of any kind would otherwise use up.
contract StakingHandler is Test, ActionLog {
    struct Sample {
        uint256 timepoint;
        uint256 supply;
        uint256[] votes;
        address[] delegates;
    }

    uint256 public constant ACTORS = 6;
    uint256 public constant DELEGATEES = 8;
    uint256 private constant MAX_SAMPLES = 6;

    KEI public immutable kei;
    StakedKEI public immutable skei;
    address[] public delegatees;

    address public immutable timelock;

    uint256 public deposited;
    uint256 public withdrawn;
    mapping(address account => uint256) public depositedBy;
    mapping(address account => uint256) public withdrawnBy;
    uint256 public donated;
    uint256 public shortened;
    uint256 public breaches;
    uint256 public penalties;
    /// @dev The earliest moment a stake could be back at when it was last looked at: it only ever moves away.
    mapping(address owner => mapping(uint256 index => uint256)) public earliest;
    Sample[] private _samples;

    constructor(KEI kei_, StakedKEI skei_) {
        (kei, skei) = (kei_, skei_);
        timelock = skei_.timelock();
        for (uint160 i = 1; i <= DELEGATEES; ++i) {
            delegatees.push(address(0xA000 + i));
        }
    }

    /// @dev Called once with KEI in hand; not an action.
    function fund() external {
        for (uint256 i = 0; i < ACTORS; ++i) {
            kei.transfer(delegatees[i], 10_000_000e18);
            vm.prank(delegatees[i]);
            kei.approve(address(skei), type(uint256).max);
        }
    }

    // ------------------------------------------------------------------ actions

    function stake(uint256 actor, uint256 amount, uint256 duration) external counted("stake") {
        _open(_actor(actor), _amount(amount), _duration(duration));
    }

    function stakeAndDelegate(uint256 actor, uint256 amount, uint256 duration, uint256 to)
        external
        counted("stakeAndDelegate")
    {
        (address owner, uint96 value, uint32 period) = (_actor(actor), _amount(amount), _duration(duration));
        address delegatee = _delegatee(to);
        vm.prank(owner);
        uint256 index = skei.stakeAndDelegate(value, period, delegatee);
        _deposit(owner, value);
        _note(owner, index);
    }

    function increase(uint256 actor, uint256 pick, uint256 amount) external counted("increase") {
        (address owner, uint256 index) = _committed(actor, pick);
        uint96 value = uint96(bound(amount, 1, 100e18));
        vm.prank(owner);
        skei.increase(index, value);
        _deposit(owner, value);
    }

    function extend(uint256 actor, uint256 pick, uint256 to) external counted("extend") {
        (address owner, uint256 index) = _committed(actor, pick);
        uint32 before = skei.stakeAt(owner, index).duration;
        uint32 maximum = skei.MAX_DURATION();
        if (before == maximum) {
            index = _open(owner, 1e18, skei.MIN_DURATION());
            before = skei.MIN_DURATION();
        }
        uint32 duration = uint32(bound(to, before + 1, maximum));
        vm.prank(owner);
        skei.extend(index, duration);
        if (skei.stakeAt(owner, index).duration < before) ++shortened;
        _note(owner, index);
    }

    /// @dev Votes after: never more, at most one base unit less.
    function split(uint256 actor, uint256 pick, uint256 amount) external counted("split") {
        (address owner, uint256 index) = pick % 4 == 0 ? _leaving(actor, pick) : _committed(actor, pick);
        IStakedKEI.Stake memory position = skei.stakeAt(owner, index);
        if (position.amount < 2e18) {
            index = _open(owner, 5e18 + 3, _duration(amount));
            position = skei.stakeAt(owner, index);
        }
        uint96 part = uint96(bound(amount, 1e18, position.amount - 1e18));
        uint256 before = skei.balanceOf(owner);
        vm.prank(owner);
        uint256 made = skei.split(index, part);
        uint256 lost = before - skei.balanceOf(owner);
        assertLe(lost, 1, "a base unit at most");
        if (position.unlockAt != 0) assertEq(lost, 0, "a leaving stake has none to lose");
        _note(owner, index);
        earliest[owner][made] = earliest[owner][index];
        _note(owner, made);
    }

    function merge(uint256 actor, uint256 pick) external counted("merge") {
        (address owner, uint256 from) = _committed(actor, pick);
        (bool found, uint256 into) = _findOther(owner, pick, from);
        if (!found) into = _open(owner, _amount(pick), _duration(pick));
        IStakedKEI.Stake memory a = skei.stakeAt(owner, from);
        IStakedKEI.Stake memory b = skei.stakeAt(owner, into);
        uint32 longer = a.duration > b.duration ? a.duration : b.duration;
        uint256 rest = skei.balanceOf(owner) - skei.weigh(a.amount, a.duration) - skei.weigh(b.amount, b.duration);
        vm.prank(owner);
        skei.merge(from, into);
        assertEq(skei.balanceOf(owner) - rest, skei.weigh(a.amount + b.amount, longer), "the weight of what is staked");
        if (earliest[owner][from] > earliest[owner][into]) earliest[owner][into] = earliest[owner][from];
        delete earliest[owner][from];
        _note(owner, into);
    }

    function scheduleExit(uint256 actor, uint256 pick, uint256 date) external counted("scheduleExit") {
        (address owner, uint256 index) = _committed(actor, pick);
        uint256 votes = skei.balanceOf(owner);
        uint32 exitAt = uint32(bound(date, 0, vm.getBlockTimestamp() + 90 days));
        vm.prank(owner);
        skei.scheduleExit(index, exitAt);
        assertEq(skei.balanceOf(owner), votes, "a plan costs no votes");
        _note(owner, index);
    }

    /// @dev Somebody else's stake, on its date or after four years of silence; it gains nobody anything.
    function kick(uint256 actor, uint256 victim, uint256 pick) external counted("kick") {
        address kicker = _actor(actor);
        (address owner, uint256 index) = _committed(victim, pick);
        IStakedKEI.Stake memory position = skei.stakeAt(owner, index);
        if (position.exitAt == 0 && pick % 8 != 0) {
            uint32 exitAt = uint32(vm.getBlockTimestamp() + pick % 10 days);
            vm.prank(owner);
            skei.scheduleExit(index, exitAt);
            position = skei.stakeAt(owner, index);
        }
        uint256 due = uint256(position.touchedAt) + skei.SILENCE();
        if (position.exitAt != 0 && position.exitAt < due) due = position.exitAt;
        if (due > vm.getBlockTimestamp()) {
            vm.warp(due - 1);
            bytes memory early = abi.encodeCall(skei.kick, (owner, index));
            vm.prank(kicker);
            (bool ok,) = address(skei).call(early);
            if (ok) ++breaches;
            vm.warp(due);
        }
        uint256 held = kei.balanceOf(kicker);
        vm.prank(kicker);
        skei.kick(owner, index);
        assertEq(kei.balanceOf(kicker), held, "a kick takes nothing");
        assertEq(skei.stakeAt(owner, index).unlockAt, vm.getBlockTimestamp() + position.duration, "its own notice");
        _note(owner, index);
    }

    function setRate(uint256 rate) external counted("setRate") {
        vm.prank(timelock);
        skei.setEarlyExitRate(uint16(rate % 5_001));
    }

    function exitEarly(uint256 actor, uint256 pick) external counted("exitEarly") {
        (address owner, uint256 index) = pick % 3 == 0 ? _leaving(actor, pick) : _committed(actor, pick);
        if (skei.earlyExitRateBps() == 0) {
            vm.prank(timelock);
            skei.setEarlyExitRate(uint16(1 + pick % 5_000));
        }
        IStakedKEI.Stake memory position = skei.stakeAt(owner, index);
        uint256 due = uint256(position.touchedAt) + skei.MIN_DURATION();
        bytes memory exit = abi.encodeCall(skei.exitEarly, (index));
        if (due > vm.getBlockTimestamp()) {
            vm.prank(owner);
            (bool ok,) = address(skei).call(exit);
            if (ok) ++breaches;
            vm.warp(due);
        }
        uint256 penalty = skei.penaltyOf(owner, index);
        (uint256 before, uint256 treasury) = (kei.balanceOf(owner), kei.balanceOf(timelock));
        vm.prank(owner);
        skei.exitEarly(index);
        assertEq(kei.balanceOf(owner) - before, position.amount - penalty, "the rest, exactly");
        assertEq(kei.balanceOf(timelock) - treasury, penalty, "the penalty, exactly");
        assertLe(penalty, (uint256(position.amount) + 1) / 2);
        penalties += penalty;
        withdrawn += position.amount;
        withdrawnBy[owner] += position.amount;
        delete earliest[owner][index];
    }

    function beginExit(uint256 actor, uint256 pick) external counted("beginExit") {
        (address owner, uint256 index) = _committed(actor, pick);
        vm.prank(owner);
        skei.beginExit(index);
        _note(owner, index);
    }

    function cancelExit(uint256 actor, uint256 pick) external counted("cancelExit") {
        (address owner, uint256 index) = _leaving(actor, pick);
        vm.prank(owner);
        skei.cancelExit(index);
        _note(owner, index);
    }

    function withdraw(uint256 actor, uint256 pick) external counted("withdraw") {
        (address owner, uint256 index) = _leaving(actor, pick);
        uint256 unlockAt = skei.stakeAt(owner, index).unlockAt;
        if (unlockAt > vm.getBlockTimestamp()) vm.warp(unlockAt);
        uint256 before = kei.balanceOf(owner);
        uint256 expected = skei.stakeAt(owner, index).amount;
        vm.prank(owner);
        skei.withdraw(index);
        uint256 paid = kei.balanceOf(owner) - before;
        assertEq(paid, expected, "the principal, exactly");
        withdrawn += paid;
        withdrawnBy[owner] += paid;
        delete earliest[owner][index];
    }

    function delegate(uint256 actor, uint256 to) external counted("delegate") {
        (address owner, address delegatee) = (_actor(actor), _delegatee(to));
        vm.prank(owner);
        skei.delegate(delegatee);
    }

    /// @dev Now and then to nobody: silent stake must be accounted for as well.
    function silence(uint256 actor) external counted("silence") {
        address owner = _actor(actor);
        vm.prank(owner);
        skei.delegate(address(0));
    }

    function delegateStake(uint256 actor, uint256 pick, uint256 to) external counted("delegateStake") {
        (address owner, uint256 index) = _committed(actor, pick);
        address delegatee = _delegatee(to);
        vm.prank(owner);
        skei.delegateStake(index, delegatee);
    }

    function followAccount(uint256 actor, uint256 pick) external counted("followAccount") {
        (address owner, uint256 index) = _committed(actor, pick);
        vm.prank(owner);
        skei.delegateStake(index, address(0));
    }

    /// @dev KEI sent to the contract without staking.
    function donate(uint256 actor, uint256 amount) external counted("donate") {
        (address owner, uint256 value) = (_actor(actor), bound(amount, 1, 1e18));
        vm.prank(owner);
        kei.transfer(address(skei), value);
        donated += value;
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 60 days));
    }

    /// @dev Remembers the present, for {StakingInvariants} to compare with what the chain says of it later.
    function remember() external counted("remember") {
        Sample storage sample =
            _samples.length < MAX_SAMPLES ? _samples.push() : _samples[calls["remember"] % MAX_SAMPLES];
        sample.timepoint = vm.getBlockTimestamp();
        sample.supply = skei.totalSupply();
        delete sample.votes;
        delete sample.delegates;
        for (uint256 i = 0; i < DELEGATEES; ++i) {
            sample.votes.push(skei.getVotes(delegatees[i]));
            sample.delegates.push(skei.delegates(delegatees[i]));
        }
        vm.warp(vm.getBlockTimestamp() + 1);
    }

    /// @dev Whatever an attacker tries must fail; a success is a breach.
    function attack(uint256 actor, uint256 victim, uint256 pick, uint256 kind) external counted("attack") {
        address attacker = _actor(actor);
        (address owner, uint256 index) = _leaving(victim, pick);
        uint256 unlockAt = skei.stakeAt(owner, index).unlockAt;
        uint256 beyond = skei.stakeCount(attacker);
        bytes[13] memory attempts = [
            abi.encodeCall(skei.transfer, (attacker, 1)),
            abi.encodeCall(skei.transferFrom, (owner, attacker, 1)),
            abi.encodeCall(skei.approve, (attacker, 1)),
            abi.encodeCall(skei.withdraw, (beyond)),
            abi.encodeCall(skei.increase, (beyond, 1)),
            abi.encodeCall(skei.stake, (1e18 - 1, 208 weeks)),
            abi.encodeCall(skei.stake, (1e18, 208 weeks + 1)),
            abi.encodeCall(skei.releaseAll, ()),
            abi.encodeCall(skei.setEarlyExitRate, (1)),
            abi.encodeCall(skei.kick, (owner, index)),
            abi.encodeCall(skei.split, (beyond, 1e18)),
            abi.encodeCall(skei.merge, (beyond, 0)),
            abi.encodeCall(skei.exitEarly, (beyond))
        ];
        bytes memory attempt = attempts[kind % attempts.length];
        vm.prank(attacker);
        (bool ok,) = address(skei).call(attempt);
        if (ok) ++breaches;
        if (unlockAt > vm.getBlockTimestamp()) {
            bytes memory early = abi.encodeCall(skei.withdraw, (index));
            vm.prank(owner);
            (ok,) = address(skei).call(early);
            if (ok) ++breaches;
        }
    }

    // ------------------------------------------------------------------ for the invariants

    function samples() external view returns (Sample[] memory) {
        return _samples;
    }

    // ------------------------------------------------------------------ private

    function _open(address owner, uint96 amount, uint32 duration) private returns (uint256 index) {
        vm.prank(owner);
        index = skei.stake(amount, duration);
        _deposit(owner, amount);
        _note(owner, index);
    }

    /// @dev When its owner could have a stake back at the earliest, were it to ask for it now.
    function earliestOf(address owner, uint256 index) public view returns (uint256) {
        IStakedKEI.Stake memory position = skei.stakeAt(owner, index);
        return position.unlockAt != 0 ? position.unlockAt : vm.getBlockTimestamp() + position.duration;
    }

    function _note(address owner, uint256 index) private {
        uint256 present = earliestOf(owner, index);
        if (present < earliest[owner][index]) ++shortened;
        earliest[owner][index] = present;
    }

    function _findOther(address owner, uint256 pick, uint256 except) private view returns (bool, uint256) {
        uint256 count = skei.stakeCount(owner);
        for (uint256 i = 0; i < count; ++i) {
            uint256 index = (pick % count + i) % count;
            IStakedKEI.Stake memory position = skei.stakeAt(owner, index);
            if (index != except && position.amount != 0 && position.unlockAt == 0) return (true, index);
        }
        return (false, 0);
    }

    function _deposit(address owner, uint256 amount) private {
        deposited += amount;
        depositedBy[owner] += amount;
    }

    function _committed(uint256 actor, uint256 pick) private returns (address owner, uint256 index) {
        owner = _actor(actor);
        bool found;
        (found, index) = _find(owner, pick, false);
        if (!found) index = _open(owner, _amount(pick), _duration(pick));
    }

    function _leaving(uint256 actor, uint256 pick) private returns (address owner, uint256 index) {
        owner = _actor(actor);
        bool found;
        (found, index) = _find(owner, pick, true);
        if (!found) {
            (, index) = _committed(actor, pick);
            vm.prank(owner);
            skei.beginExit(index);
            _note(owner, index);
        }
    }

    function _find(address owner, uint256 pick, bool leaving) private view returns (bool, uint256) {
        uint256 count = skei.stakeCount(owner);
        for (uint256 i = 0; i < count; ++i) {
            uint256 index = (pick % count + i) % count;
            IStakedKEI.Stake memory position = skei.stakeAt(owner, index);
            if (position.amount != 0 && (position.unlockAt != 0) == leaving) return (true, index);
        }
        return (false, 0);
    }

    function _actor(uint256 seed) private view returns (address) {
        return delegatees[seed % ACTORS];
    }

    function _delegatee(uint256 seed) private view returns (address) {
        return delegatees[seed % DELEGATEES];
    }

    function _amount(uint256 seed) private pure returns (uint96) {
        return uint96(bound(seed, 1e18, 1_000e18 + 7));
    }

    function _duration(uint256 seed) private pure returns (uint32) {
        return uint32(bound(seed, 4 weeks, 208 weeks));
    }
}
