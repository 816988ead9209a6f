// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {MemberGovernor} from "../../src/MemberGovernor.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";
import {WrappedVotes} from "../../src/WrappedVotes.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {IGovernorUpstream} from "../../src/interfaces/IGovernorUpstream.sol";
import {Hostile} from "./Hostile.sol";

/// @notice Outer proposals, two member DAOs with the same electorate that mirror them, and what was relayed.
abstract contract MirrorsBook is Hostile {
    struct Relay {
        uint256 id;
        uint256 weight;
        uint256 total;
        uint256 supply;
        bool whole;
        bool objecting;
        uint256[3] inside;
        uint256[3] cast;
    }

    /// @dev Who gives stake to which of the two; a pinned part is given by bucket.
    struct Delegator {
        address account;
        address holder;
        uint256 dao;
    }

    KGovernor public immutable governor;
    StakedKEI internal immutable skei;
    WrappedVotes public immutable inner;
    MemberGovernor[2] public daos;
    address internal immutable proposer;
    address public immutable outsider;
    address[3] public voters;
    Delegator[] internal _delegators;

    uint256[] public ids;
    mapping(uint256 dao => Relay[]) internal _relays;
    /// @notice What a holder brought by overriding, and whether it did.
    mapping(uint256 id => mapping(address holder => uint256)) public brought;

    constructor(MemberGovernor[2] memory daos_, address[3] memory voters_, address proposer_, address outsider_) {
        (daos, voters, proposer, outsider) = (daos_, voters_, proposer_, outsider_);
        governor = KGovernor(payable(address(daos_[0].upstream())));
        skei = StakedKEI(address(governor.token()));
        inner = WrappedVotes(address(daos_[0].token()));
    }

    /// @dev Called for each before the campaign; not an action.
    function enrol(address account, address holder, uint256 dao) external {
        _delegators.push(Delegator(account, holder, dao));
    }

    function idCount() external view returns (uint256) {
        return ids.length;
    }

    function delegators() external view returns (Delegator[] memory) {
        return _delegators;
    }

    function relays(uint256 dao) external view returns (Relay[] memory) {
        return _relays[dao];
    }

    // ------------------------------------------------------------------ for handlers

    function _opened() internal returns (uint256 id) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = address(0xF00D);
        vm.prank(proposer);
        id = governor.proposeTyped(targets, values, calldatas, vm.toString(ids.length), 0);
        ids.push(id);
        vm.warp(governor.proposalSnapshot(id) + 1);
    }

    /// @dev An outer proposal under vote, not yet in its objection period; one of the latest three.
    function _active(uint256 pick) internal returns (uint256) {
        for (uint256 i = 0; i < ids.length && i < 3; ++i) {
            uint256 id = ids[ids.length - 1 - (pick % 3 + i) % (ids.length < 3 ? ids.length : 3)];
            bool objecting = vm.getBlockTimestamp() > governor.proposalSnapshot(id) + 5 days;
            if (!objecting && governor.state(id) == IGovernor.ProposalState.Active) return id;
        }
        return _opened();
    }

    /// @dev One with an open mirror.
    function _mirrored(uint256 pick, uint256 dao) internal returns (uint256 id, uint256 local) {
        id = _active(pick);
        local = daos[dao].mirrorOf(id);
        if (local == 0) {
            if (governor.proposalDeadline(id) <= vm.getBlockTimestamp() + daos[dao].relayWindow()) id = _opened();
            local = daos[dao].openMirror(id);
        } else if (vm.getBlockTimestamp() > daos[dao].proposalDeadline(local)) {
            id = _opened();
            local = daos[dao].openMirror(id);
        }
        if (vm.getBlockTimestamp() <= daos[dao].proposalSnapshot(local)) vm.warp(vm.getBlockTimestamp() + 1);
    }

    /// @dev The same, with a ballot left for `voter`.
    function _ballot(uint256 pick, uint256 dao, address voter) internal returns (uint256 id, uint256 local) {
        (id, local) = _mirrored(pick, dao);
        if (daos[dao].remainingVotes(local, voter) != 0) return (id, local);
        id = _opened();
        local = daos[dao].openMirror(id);
    }

    function _relay(uint256 id, uint256 local, uint256 dao) internal {
        MemberGovernor member = daos[dao];
        Relay memory r;
        (r.inside[0], r.inside[1], r.inside[2]) = member.proposalVotes(local);
        r.total = r.inside[0] + r.inside[1] + r.inside[2];
        r.supply = inner.getPastTotalSupply(member.proposalSnapshot(local));
        r.whole = r.total * 100 >= r.supply * 20;
        (r.id, r.weight) = (id, governor.remainingVotes(id, address(member)));
        // Past its first deadline the outer vote takes nothing but Against.
        r.objecting = vm.getBlockTimestamp() > governor.proposalSnapshot(id) + 5 days;
        if (r.objecting && against(r, dao) == 0) {
            bytes memory nothing = abi.encodeCall(IGovernorUpstream.castUpstream, (id));
            return _mustFail(outsider, address(member), nothing, IGovernorUpstream.UpstreamNothingToCast.selector);
        }
        (uint256 a, uint256 f, uint256 b) = _receipt(id, address(member));
        member.castUpstream(id);
        bytes memory again = abi.encodeCall(IGovernorUpstream.castUpstream, (id));
        _mustFail(outsider, address(member), again, IGovernorUpstream.UpstreamAlreadyRelayed.selector);
        (r.cast[0], r.cast[1], r.cast[2]) = _receipt(id, address(member));
        (r.cast[0], r.cast[1], r.cast[2]) = (r.cast[0] - a, r.cast[1] - f, r.cast[2] - b);
        _relays[dao].push(r);
    }

    /// @dev What of the outer weight speaks Against; the second DAO lets its winner take all.
    function against(Relay memory r, uint256 dao) public pure returns (uint256) {
        if (!r.whole) return r.weight * r.inside[0] / r.supply;
        if (dao == 0) return r.weight * r.inside[0] / r.total;
        return r.inside[0] > r.inside[1] && r.inside[0] > r.inside[2] ? r.weight : 0;
    }

    function _receipt(uint256 id, address voter) internal view returns (uint256, uint256, uint256) {
        IGovernorCountingFlex.Receipt memory r = governor.receiptOf(id, voter);
        return (r.againstVotes, r.forVotes, r.abstainVotes);
    }
}
