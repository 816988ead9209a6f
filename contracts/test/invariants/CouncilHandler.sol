// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Council} from "../../src/Council.sol";
import {CouncilGuardian} from "../../src/CouncilGuardian.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {ICouncilGuardian} from "../../src/interfaces/ICouncilGuardian.sol";
import {CouncilBook} from "./CouncilBook.sol";

/// @notice Members come, go, rotate, vote or neglect their duty while backing moves about under them and seats use
/// the guardian as often as they can; an intruder tries everything that only a vote may do.
contract CouncilHandler is CouncilBook {
    address private constant INTRUDER = address(0xBAD);
    address private immutable whale;
    uint160 private rotations;

    /// @param whale_ Somebody whose large stake wanders from member to member.
    constructor(Council council_, CouncilGuardian guardian_, address founder_, address whale_)
        CouncilBook(council_, guardian_, founder_)
    {
        whale = whale_;
    }

    // ------------------------------------------------------------------ coming and going

    function applyForSeat(uint256 pick, uint256 kind) external counted("apply") {
        _applied(pick, kind);
    }

    function endorse(uint256 pick, uint256 kind) external counted("endorse") {
        _endorsed(pick, kind);
    }

    function seat(uint256 pick, uint256 kind) external counted("seat") {
        _seated(pick, kind);
    }

    function leave(uint256 pick, uint256 how) external counted("leave") {
        uint256 memberId = _find(pick, ICouncil.Standing(1 + how % 4));
        if (memberId == 0) memberId = _seat(pick);
        address account = council.memberAt(memberId).account;
        if (how % 2 == 0) {
            vm.prank(account);
            council.resign();
        } else {
            vm.prank(timelock);
            council.remove(memberId, "voted out");
        }
    }

    function rotate(uint256 pick) external counted("rotate") {
        uint256 memberId = _seat(pick);
        address from = council.memberAt(memberId).account;
        address to = address(0xD0000 + ++rotations);
        vm.etch(to, hex"00");
        bytes memory take = abi.encodeCall(council.acceptRotation, (from));
        _mustFail(to, address(council), take, ICouncil.CouncilNoRotationOffered.selector);
        vm.prank(from);
        council.offerRotation(to);
        _mustFail(INTRUDER, address(council), take, ICouncil.CouncilNoRotationOffered.selector);
        _mustFail(
            from,
            address(council),
            abi.encodeCall(council.offerRotation, (founder)),
            ICouncil.CouncilAccountTaken.selector
        );
        vm.prank(to);
        council.acceptRotation(from);
    }

    // ------------------------------------------------------------------ backing

    function back(uint256 pick) external counted("back") {
        address to = council.memberAt(_seat(pick)).account;
        vm.prank(whale);
        skei.delegate(to);
    }

    function refresh(uint256 pick) external counted("refresh") {
        uint256 count = council.memberCount();
        council.refresh(1 + pick % count);
    }

    // ------------------------------------------------------------------ duty

    function decide(uint256 voters) external counted("decide") {
        _decided(voters);
    }

    function recordDuty(uint256 pick, uint256 which) external counted("recordDuty") {
        uint256 memberId = _seat(pick);
        for (uint256 i = 0; i < over.length && i < 8; ++i) {
            uint256 id = over[(which % over.length + i) % over.length];
            if (recorded[memberId][id] || !_heldASeat(memberId, id)) continue;
            return _record(memberId, id);
        }
        _record(memberId, _decided(which));
    }

    function markInactive(uint256 pick) external counted("markInactive") {
        _inactive(pick);
    }

    /// @dev Whoever votes again is back, whatever it missed before.
    function returnToDuty(uint256 pick) external counted("returnToDuty") {
        uint256 memberId = _find(pick, ICouncil.Standing.Inactive);
        if (memberId == 0) memberId = _inactive(pick);
        address account = council.memberAt(memberId).account;
        vm.prank(whale);
        skei.delegate(account);
        _record(memberId, _decided(1 << (memberId - 1)));
        assertEq(uint8(council.memberAt(memberId).standing), uint8(ICouncil.Standing.Seated));
    }

    // ------------------------------------------------------------------ phases and settings

    function advancePhase(uint256 hold) external counted("advancePhase") {
        (,, uint48 aboveSince) = council.phaseMeter();
        bytes memory advance = abi.encodeCall(council.advancePhase, ());
        if (council.phase() == ICouncil.Phase.Full) {
            return _mustFail(INTRUDER, address(council), advance, ICouncil.CouncilLastPhase.selector);
        }
        if (aboveSince == 0) {
            return _mustFail(INTRUDER, address(council), advance, ICouncil.CouncilMeterBelow.selector);
        }
        uint256 until = uint256(aboveSince) + council.settings().holdPeriod;
        if (vm.getBlockTimestamp() < until) {
            _mustFail(INTRUDER, address(council), advance, ICouncil.CouncilHoldNotOver.selector);
            if (hold % 2 == 0) return;
            vm.warp(until);
        }
        council.advancePhase();
        ++advances;
    }

    function setSettings(uint256 seed) external counted("setSettings") {
        uint16 shared = uint16(3_000 + seed % 3_000);
        ICouncil.Settings memory changed = ICouncil.Settings({
            endorsementBacking: uint208(seed % 20_000e18),
            maxMissesInRow: uint16(1 + (seed >> 8) % 3),
            sharedBps: shared,
            fullBps: uint16(shared + (seed >> 16) % 3_000),
            holdPeriod: uint48(7 days + (seed >> 32) % 30 days)
        });
        vm.prank(timelock);
        council.setSettings(changed);
    }

    // ------------------------------------------------------------------ the guardian and the intruder

    /// @dev Every seat signs until the proposal is gone; once the guardian's time is over nobody can.
    function veto(uint256 pick) external counted("veto") {
        uint256 memberId = _seat(pick);
        vm.warp(vm.getBlockTimestamp() + 1);
        address first = council.memberAt(memberId).account;
        uint256 id = _opened();
        bytes memory sign = abi.encodeCall(guardian.signVeto, (id, ""));
        if (guardian.hasEnded()) {
            _mustFail(first, address(guardian), sign, ICouncilGuardian.GuardianEnded.selector);
            return;
        }
        _mustFail(INTRUDER, address(guardian), sign, ICouncilGuardian.GuardianNotASeat.selector);
        uint256 needed = guardian.signaturesNeeded(id);
        uint256 count = council.memberCount();
        for (uint256 i = 1; i <= count && guardian.signatures(id) < needed; ++i) {
            ICouncil.Member memory member = council.memberAt(i);
            if (member.standing != ICouncil.Standing.Seated) continue;
            bool last = guardian.signatures(id) + 1 == needed;
            vm.prank(member.account);
            guardian.signVeto(id, "no");
            if (!last) {
                _mustFail(member.account, address(guardian), sign, ICouncilGuardian.GuardianAlreadySigned.selector);
            }
        }
        vetoed[id] = true;
    }

    function intrude(uint256 pick, uint256 who) external counted("intrude") {
        address caller = who % 3 == 0 ? INTRUDER : who % 3 == 1 ? address(guardian) : founder;
        uint256 memberId = _endorsed(pick, who);
        bytes4 only = ICouncil.CouncilOnlyTimelock.selector;
        _mustFail(caller, address(council), abi.encodeCall(council.seat, (memberId)), only);
        _mustFail(caller, address(council), abi.encodeCall(council.remove, (memberId, "")), only);
        _mustFail(caller, address(council), abi.encodeCall(council.setGovernor, (caller)), only);
        _mustFail(caller, address(council), abi.encodeCall(council.setSettings, (council.settings())), only);
        _mustFail(caller, address(council), abi.encodeCall(council.upgradeToAndCall, (address(council), "")), only);
        bytes memory again =
            abi.encodeCall(council.initialize, (caller, governor.token(), IGovernor(governor), council.settings()));
        _mustFail(caller, address(council), again, bytes4(keccak256("InvalidInitialization()")));
        bytes memory second = abi.encodeCall(council.applyForSeat, (ICouncil.Kind.Enterprise, "again"));
        _mustFail(founder, address(council), second, ICouncil.CouncilAccountTaken.selector);
    }

    // ------------------------------------------------------------------ private

    function _inactive(uint256 pick) private returns (uint256 memberId) {
        memberId = _seat(pick);
        uint256 needed = council.settings().maxMissesInRow;
        while (council.memberAt(memberId).missesInRow < needed) {
            bytes memory early = abi.encodeCall(council.markInactive, (memberId));
            _mustFail(INTRUDER, address(council), early, ICouncil.CouncilTooFewMisses.selector);
            _record(memberId, _decided(0));
        }
        vm.prank(INTRUDER);
        council.markInactive(memberId);
    }

    function _heldASeat(uint256 memberId, uint256 id) private view returns (bool) {
        uint48 snapshot = uint48(governor.proposalSnapshot(id));
        return council.wasMember(council.accountAt(memberId, snapshot), snapshot);
    }
}
