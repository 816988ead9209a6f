// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Council} from "../../src/Council.sol";
import {CouncilGuardian} from "../../src/CouncilGuardian.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Hostile} from "./Hostile.sol";

/// @notice Accounts that want seats, a founder who never leaves, proposals to do one's duty on, and what was done.
abstract contract CouncilBook is Hostile {
    uint256 internal constant ACCOUNTS = 10;

    Council public immutable council;
    CouncilGuardian public immutable guardian;
    KGovernor public immutable governor;
    StakedKEI internal immutable skei;
    address internal immutable timelock;
    /// @dev Its seat is the first; it proposes as well.
    address public immutable founder;
    address[] internal accounts;

    uint256[] internal proposals;
    /// @dev Proposals whose vote is over and that nobody cancelled.
    uint256[] internal over;
    mapping(uint256 id => bool) public vetoed;
    mapping(uint256 memberId => uint256) public dutyOf;
    mapping(uint256 memberId => mapping(uint256 id => bool)) internal recorded;
    /// @notice How many phases were entered.
    uint256 public advances;
    uint256 private _made;

    constructor(Council council_, CouncilGuardian guardian_, address founder_) {
        (council, guardian, founder) = (council_, guardian_, founder_);
        governor = guardian_.governor();
        skei = StakedKEI(address(governor.token()));
        timelock = council_.timelock();
        for (uint160 i = 0; i < ACCOUNTS; ++i) {
            accounts.push(address(0xC000 + i));
        }
    }

    function proposalCount() external view returns (uint256) {
        return proposals.length;
    }

    function proposalAt(uint256 index) external view returns (uint256) {
        return proposals[index];
    }

    function accountAt(uint256 index) external view returns (address) {
        return accounts[index];
    }

    // ------------------------------------------------------------------ for handlers

    /// @dev The first with this standing from `pick` on, the founder's seat left out; zero when there is none.
    function _find(uint256 pick, ICouncil.Standing standing) internal view returns (uint256) {
        uint256 count = council.memberCount();
        for (uint256 i = 0; i < count && i < 40; ++i) {
            uint256 memberId = 1 + (pick % count + i) % count;
            if (memberId != 1 && council.memberAt(memberId).standing == standing) return memberId;
        }
        return 0;
    }

    function _applied(uint256 pick, uint256 kind) internal returns (uint256 memberId) {
        address account = accounts[pick % ACCOUNTS];
        for (uint256 i = 0; i < ACCOUNTS && council.memberIdOf(account) != 0; ++i) {
            account = accounts[(pick % ACCOUNTS + i) % ACCOUNTS];
        }
        if (council.memberIdOf(account) != 0) {
            vm.prank(account);
            council.resign();
        }
        // Two in three builders or DAOs, so that power moves.
        vm.prank(account);
        memberId = council.applyForSeat(ICouncil.Kind(kind % 3), "ipfs://seat");
    }

    function _endorsed(uint256 pick, uint256 kind) internal returns (uint256 memberId) {
        memberId = _find(pick, ICouncil.Standing.Applied);
        if (memberId == 0) memberId = _applied(pick, kind);
        address account = council.memberAt(memberId).account;
        uint256 needed = council.settings().endorsementBacking;
        address endorser = kind % 2 == 0 && skei.getVotes(account) >= needed ? account : founder;
        vm.prank(endorser);
        council.endorse(memberId);
    }

    function _seated(uint256 pick, uint256 kind) internal returns (uint256 memberId) {
        memberId = _find(pick, ICouncil.Standing.Endorsed);
        if (memberId == 0) memberId = _endorsed(pick, kind);
        vm.prank(timelock);
        council.seat(memberId);
    }

    function _seat(uint256 pick) internal returns (uint256 memberId) {
        memberId = _find(pick, ICouncil.Standing.Seated);
        if (memberId == 0) memberId = _seated(pick, pick);
    }

    /// @dev An open vote on something harmless.
    function _opened() internal returns (uint256 id) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = address(0xF00D);
        vm.prank(founder);
        id = governor.proposeTyped(targets, values, calldatas, vm.toString(++_made), 0);
        proposals.push(id);
        vm.warp(governor.proposalSnapshot(id) + 1);
    }

    /// @dev A vote from its beginning to its end; who votes is in `voters`, a bit each.
    function _decided(uint256 voters) internal returns (uint256 id) {
        id = _opened();
        uint256 count = council.memberCount();
        for (uint256 i = 0; i < count && i < 40; ++i) {
            if ((voters >> (i % 256)) & 1 == 0) continue;
            address account = council.memberAt(i + 1).account;
            if (governor.remainingVotes(id, account) == 0) continue;
            vm.prank(account);
            governor.castVote(id, 0);
        }
        vm.warp(governor.proposalDeadline(id) + 1);
        over.push(id);
    }

    function _record(uint256 memberId, uint256 id) internal {
        council.recordDuty(memberId, id);
        recorded[memberId][id] = true;
        ++dutyOf[memberId];
        bytes memory again = abi.encodeCall(council.recordDuty, (memberId, id));
        _mustFail(address(0xBAD), address(council), again, ICouncil.CouncilDutyAlreadyRecorded.selector);
    }
}
