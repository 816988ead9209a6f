// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KEI} from "../../src/KEI.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {KTimelock} from "../../src/KTimelock.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {FaultyPolicy} from "../mocks/FaultyPolicy.sol";
import {Hostile} from "./Hostile.sol";

/// @notice Everything around the stakes fails or is hostile: the guardian, the policy, the governor's roles, a
/// governance that was captured, delegates that never vote, dust, kicks. Five stakers go about their business.
contract LivenessHandler is Hostile {
    uint256 public constant STAKERS = 5;

    KEI private immutable kei;
    StakedKEI public immutable skei;
    KGovernor private immutable governor;
    KTimelock private immutable timelock;
    FaultyPolicy private immutable faulty;
    address private immutable guardian;
    address public immutable proposer;
    address[] public stakers;
    uint256 public dusted;
    uint256 private _made;

    constructor(KGovernor governor_, KTimelock timelock_, FaultyPolicy faulty_, address guardian_, address proposer_) {
        (governor, timelock, faulty, guardian, proposer) = (governor_, timelock_, faulty_, guardian_, proposer_);
        skei = StakedKEI(address(governor_.token()));
        kei = KEI(address(skei.kei()));
        for (uint160 i = 1; i <= STAKERS; ++i) {
            stakers.push(address(0xE000 + i));
            vm.prank(address(0xE000 + i));
            kei.approve(address(skei), type(uint256).max);
        }
    }

    /// @dev Whether the owner may have it this second.
    function due(address owner, uint256 index) public view returns (bool) {
        IStakedKEI.Stake memory it = skei.stakeAt(owner, index);
        return it.amount != 0 && it.unlockAt != 0 && vm.getBlockTimestamp() >= it.unlockAt;
    }

    // ------------------------------------------------------------------ stakers

    function stake(uint256 who, uint256 amount, uint256 duration) external counted("stake") {
        _opened(who, amount, duration);
    }

    function leave(uint256 who, uint256 pick) external counted("leave") {
        (address owner, uint256 index) = _committed(who, pick);
        vm.prank(owner);
        skei.beginExit(index);
    }

    function delegateStake(uint256 who, uint256 pick) external counted("delegateStake") {
        (address owner, uint256 index) = _committed(who, pick);
        vm.prank(owner);
        skei.delegateStake(index, stakers[pick % STAKERS]);
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 52 weeks));
    }

    // ------------------------------------------------------------------ all around them fails

    /// @dev A captured governance uses every power it has over stakes.
    function capture(uint256 seed) external counted("capture") {
        vm.startPrank(address(timelock));
        skei.setEarlyExitRate(uint16(seed % 5_001));
        if (seed % 4 == 3) {
            timelock.revokeRole(timelock.PROPOSER_ROLE(), address(governor));
            timelock.revokeRole(timelock.EXECUTOR_ROLE(), address(governor));
        } else {
            timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
            timelock.grantRole(timelock.EXECUTOR_ROLE(), address(governor));
        }
        vm.stopPrank();
        bytes memory tooHigh = abi.encodeCall(skei.setEarlyExitRate, (5_001));
        _mustFail(address(timelock), address(skei), tooHigh, IStakedKEI.StakedKEIRateTooHigh.selector);
    }

    function breakPolicy(uint256 seed) external counted("breakPolicy") {
        faulty.become(FaultyPolicy.Fault(1 + seed % 4));
    }

    /// @dev A proposal is made and the guardian stops it, as it would every other.
    function stop(uint256 seed) external counted("stop") {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        (targets[0], calldatas[0]) = (address(skei), abi.encodeCall(skei.setEarlyExitRate, (uint16(seed % 5_001))));
        vm.prank(proposer);
        uint256 id = governor.proposeTyped(targets, new uint256[](1), calldatas, vm.toString(++_made), 255);
        if (seed % 2 == 0) vm.warp(governor.proposalSnapshot(id) + 1);
        vm.prank(guardian);
        governor.cancel(id);
    }

    /// @dev Dust is given to somebody who never asked for it.
    function dust(uint256 to) external counted("dust") {
        address account = address(uint160(0xD0570000 + ++dusted));
        kei.transfer(account, 1e18);
        vm.prank(account);
        kei.approve(address(skei), 1e18);
        vm.startPrank(account);
        skei.stakeAndDelegate(1e18, 4 weeks, stakers[to % STAKERS]);
        skei.delegateStake(0, stakers[(to >> 8) % STAKERS]);
        vm.stopPrank();
    }

    /// @dev A stranger kicks whoever was silent; it takes nothing, and cannot have what is not its own.
    function molest(uint256 who, uint256 pick) external counted("molest") {
        (address owner, uint256 index) = _committed(who, pick);
        address stranger = address(0xBAD);
        uint256 until = uint256(skei.stakeAt(owner, index).touchedAt) + 208 weeks;
        bytes memory kick = abi.encodeCall(skei.kick, (owner, index));
        if (vm.getBlockTimestamp() < until) {
            _mustFail(stranger, address(skei), kick, IStakedKEI.StakedKEITooEarly.selector);
        } else {
            vm.prank(stranger);
            skei.kick(owner, index);
        }
        bytes memory take = abi.encodeCall(skei.withdraw, (0));
        _mustFail(stranger, address(skei), take, IStakedKEI.StakedKEINotLeaving.selector);
        bytes memory open = abi.encodeCall(skei.releaseAll, ());
        _mustFail(guardian, address(skei), open, IStakedKEI.StakedKEIOnlyTimelock.selector);
    }

    // ------------------------------------------------------------------ private

    function _staker(uint256 seed) private view returns (address) {
        return stakers[seed % STAKERS];
    }

    function _opened(uint256 who, uint256 amount, uint256 duration) private returns (uint256 index) {
        (uint96 value, uint32 period) =
            (uint96(bound(amount, 1e18, 10_000e18)), uint32(bound(duration, 4 weeks, 208 weeks)));
        kei.transfer(_staker(who), value);
        vm.prank(_staker(who));
        index = skei.stake(value, period);
    }

    function _committed(uint256 who, uint256 pick) private returns (address owner, uint256 index) {
        owner = _staker(who);
        uint256 count = skei.stakeCount(owner);
        for (uint256 i = 0; i < count; ++i) {
            index = (pick % count + i) % count;
            IStakedKEI.Stake memory it = skei.stakeAt(owner, index);
            if (it.amount != 0 && it.unlockAt == 0) return (owner, index);
        }
        return (owner, _opened(who, pick, pick));
    }
}
