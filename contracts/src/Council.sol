// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {ICouncil} from "./interfaces/ICouncil.sol";

/// @title The Governance Council
/// @dev What it does is documented in {ICouncil}. Behind a UUPS proxy whose only upgrader is the timelock.
contract Council is ICouncil, Initializable, UUPSUpgradeable {
    using Checkpoints for Checkpoints.Trace160;
    using Checkpoints for Checkpoints.Trace208;

    uint256 private constant MAX_URI = 256;

    /// @custom:storage-location erc7201:kgov.storage.Council
    struct CouncilStorage {
        address timelock;
        Phase phase;
        uint48 aboveSince;
        IVotes votes;
        IGovernor governor;
        Settings settings;
        uint256 memberCount;
        mapping(uint256 memberId => Member) members;
        mapping(address account => uint256) idOf;
        mapping(address from => address) rotations;
        mapping(uint256 memberId => mapping(uint256 proposalId => bool)) recorded;
        mapping(Kind kind => uint256) backingOf;
        mapping(address account => Checkpoints.Trace208) seats;
        Checkpoints.Trace208 activeCount;
        // Who held a seat when: the duty of a past vote stays with the member whatever account it moved to since.
        mapping(uint256 memberId => Checkpoints.Trace160) accounts;
    }

    // keccak256(abi.encode(uint256(keccak256("kgov.storage.Council")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT =
        keccak256(abi.encode(uint256(keccak256("kgov.storage.Council")) - 1)) & ~bytes32(uint256(0xff));

    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy, once.
    function initialize(address timelock_, IVotes votes, IGovernor governor, Settings calldata settings_)
        external
        initializer
    {
        CouncilStorage storage $ = _storage();
        $.timelock = timelock_;
        $.votes = votes;
        _setGovernor(governor);
        _setSettings(settings_);
    }

    modifier onlyTimelock() {
        if (msg.sender != _storage().timelock) revert CouncilOnlyTimelock(msg.sender);
        _;
    }

    // ------------------------------------------------------------------ coming and going

    /// @inheritdoc ICouncil
    function applyForSeat(Kind kind, string calldata uri) external returns (uint256 memberId) {
        CouncilStorage storage $ = _storage();
        _checkUri(uri);
        if ($.idOf[msg.sender] != 0) revert CouncilAccountTaken(msg.sender);
        if (kind == Kind.DAO && msg.sender.code.length == 0) revert CouncilKindNeedsCode(msg.sender);
        memberId = ++$.memberCount;
        Member storage member = $.members[memberId];
        member.kind = kind;
        member.standing = Standing.Applied;
        member.uri = uri;
        _setAccount(memberId, msg.sender);
        emit MemberApplied(memberId, msg.sender, kind, uri);
    }

    /// @inheritdoc ICouncil
    function endorse(uint256 memberId) external {
        CouncilStorage storage $ = _storage();
        Member storage member = _inStanding(memberId, Standing.Applied);
        bool selfSufficient =
            msg.sender == member.account && $.votes.getVotes(msg.sender) >= $.settings.endorsementBacking;
        if (!selfSufficient && !_mayEndorse($, msg.sender)) revert CouncilMayNotEndorse(msg.sender);
        member.standing = Standing.Endorsed;
        emit MemberEndorsed(memberId, msg.sender);
    }

    /// @inheritdoc ICouncil
    function seat(uint256 memberId) external onlyTimelock {
        Member storage member = _inStanding(memberId, Standing.Endorsed);
        member.standing = Standing.Seated;
        member.since = Time.timestamp();
        _setSeat(member.account, Standing.Seated);
        _countActive(true);
        emit MemberSeated(memberId, member.account, member.kind);
        _refresh(memberId, member);
    }

    /// @inheritdoc ICouncil
    function remove(uint256 memberId, string calldata reason) external onlyTimelock {
        _leave(memberId, _existing(memberId), true, reason);
    }

    /// @inheritdoc ICouncil
    function resign() external {
        uint256 memberId = _senderId();
        _leave(memberId, _existing(memberId), false, "");
    }

    /// @inheritdoc ICouncil
    function setUri(string calldata uri) external {
        _checkUri(uri);
        uint256 memberId = _senderId();
        _storage().members[memberId].uri = uri;
        emit MemberUriSet(memberId, uri);
    }

    /// @inheritdoc ICouncil
    function offerRotation(address to) external {
        CouncilStorage storage $ = _storage();
        uint256 memberId = _senderId();
        if ($.idOf[to] != 0) revert CouncilAccountTaken(to);
        $.rotations[msg.sender] = to;
        emit AccountRotationOffered(memberId, msg.sender, to);
    }

    /// @inheritdoc ICouncil
    function acceptRotation(address from) external {
        CouncilStorage storage $ = _storage();
        uint256 memberId = $.idOf[from];
        if (memberId == 0 || $.rotations[from] != msg.sender) revert CouncilNoRotationOffered(from, msg.sender);
        if ($.idOf[msg.sender] != 0) revert CouncilAccountTaken(msg.sender);
        Member storage member = $.members[memberId];
        if (member.kind == Kind.DAO && msg.sender.code.length == 0) revert CouncilKindNeedsCode(msg.sender);
        delete $.rotations[from];
        delete $.idOf[from];
        _setAccount(memberId, msg.sender);
        if (_isSeat(member.standing)) {
            _setSeat(from, Standing.None);
            _setSeat(msg.sender, member.standing);
            _refresh(memberId, member);
        }
        emit AccountRotated(memberId, from, msg.sender);
    }

    // ------------------------------------------------------------------ duty

    /// @inheritdoc ICouncil
    function recordDuty(uint256 memberId, uint256 proposalId) external {
        CouncilStorage storage $ = _storage();
        Member storage member = _existing(memberId);
        if (!_isSeat(member.standing)) revert CouncilWrongStanding(memberId, member.standing);
        IGovernor.ProposalState current = $.governor.state(proposalId);
        if (
            current == IGovernor.ProposalState.Pending || current == IGovernor.ProposalState.Active
                || current == IGovernor.ProposalState.Canceled
        ) revert CouncilVoteNotOver(proposalId);
        uint48 snapshot = SafeCast.toUint48($.governor.proposalSnapshot(proposalId));
        address account = accountAt(memberId, snapshot);
        if (!wasMember(account, snapshot)) revert CouncilNotSeatedThen(memberId, snapshot);
        if ($.recorded[memberId][proposalId]) revert CouncilDutyAlreadyRecorded(memberId, proposalId);
        $.recorded[memberId][proposalId] = true;

        bool attended = $.governor.hasVoted(proposalId, account);
        emit DutyRecorded(memberId, proposalId, attended);
        if (attended) _attend(memberId, member, snapshot);
        else _miss(member, snapshot);
    }

    /// @inheritdoc ICouncil
    function markInactive(uint256 memberId) external {
        Member storage member = _inStanding(memberId, Standing.Seated);
        uint256 needed = _storage().settings.maxMissesInRow;
        if (member.missesInRow < needed) revert CouncilTooFewMisses(member.missesInRow, needed);
        member.standing = Standing.Inactive;
        _setSeat(member.account, Standing.Inactive);
        _countActive(false);
        emit MemberInactive(memberId, member.missesInRow);
        _refresh(memberId, member);
    }

    // ------------------------------------------------------------------ phases

    /// @inheritdoc ICouncil
    function refresh(uint256 memberId) external {
        _refresh(memberId, _existing(memberId));
    }

    /// @inheritdoc ICouncil
    function advancePhase() external {
        CouncilStorage storage $ = _storage();
        if ($.phase == Phase.Full) revert CouncilLastPhase();
        if ($.aboveSince == 0) revert CouncilMeterBelow(_shareBps($), _neededBps($));
        uint256 until = uint256($.aboveSince) + $.settings.holdPeriod;
        if (block.timestamp < until) revert CouncilHoldNotOver(until);
        $.phase = Phase(uint8($.phase) + 1);
        $.aboveSince = 0;
        emit PhaseAdvanced($.phase);
        _measure($);
    }

    // ------------------------------------------------------------------ settings

    /// @inheritdoc ICouncil
    function setSettings(Settings calldata newSettings) external onlyTimelock {
        _setSettings(newSettings);
        _measure(_storage());
    }

    /// @inheritdoc ICouncil
    function setGovernor(address newGovernor) external onlyTimelock {
        _setGovernor(IGovernor(newGovernor));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc ICouncil
    function phase() external view returns (Phase) {
        return _storage().phase;
    }

    /// @inheritdoc ICouncil
    function settings() external view returns (Settings memory) {
        return _storage().settings;
    }

    /// @inheritdoc ICouncil
    function phaseMeter()
        external
        view
        returns (uint256 decentralizedBacking, uint256 totalBacking, uint48 aboveSince)
    {
        CouncilStorage storage $ = _storage();
        (decentralizedBacking, totalBacking) = _sums($);
        aboveSince = $.aboveSince;
    }

    /// @inheritdoc ICouncil
    function memberCount() external view returns (uint256) {
        return _storage().memberCount;
    }

    /// @inheritdoc ICouncil
    function memberAt(uint256 memberId) external view returns (Member memory) {
        return _storage().members[memberId];
    }

    /// @inheritdoc ICouncil
    function membersOf(uint256 start, uint256 end) external view returns (Member[] memory page) {
        CouncilStorage storage $ = _storage();
        if (end > $.memberCount + 1) end = $.memberCount + 1;
        if (start > end) start = end;
        page = new Member[](end - start);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = $.members[start + i];
        }
    }

    /// @inheritdoc ICouncil
    function memberIdOf(address account) external view returns (uint256) {
        return _storage().idOf[account];
    }

    /// @inheritdoc ICouncil
    function accountAt(uint256 memberId, uint48 timepoint) public view returns (address) {
        return address(_storage().accounts[memberId].upperLookupRecent(timepoint));
    }

    /// @inheritdoc ICouncil
    function wasMember(address account, uint48 timepoint) public view returns (bool) {
        return _storage().seats[account].upperLookupRecent(timepoint) != 0;
    }

    /// @inheritdoc ICouncil
    function wasActive(address account, uint48 timepoint) external view returns (bool) {
        return _storage().seats[account].upperLookupRecent(timepoint) == uint8(Standing.Seated);
    }

    /// @inheritdoc ICouncil
    function activeCountAt(uint48 timepoint) external view returns (uint256) {
        return _storage().activeCount.upperLookupRecent(timepoint);
    }

    /// @notice The timelock: the only one who seats, removes, tunes and upgrades.
    function timelock() external view returns (address) {
        return _storage().timelock;
    }

    // ------------------------------------------------------------------ internal

    function _authorizeUpgrade(address) internal override onlyTimelock {}

    // ------------------------------------------------------------------ private

    function _leave(uint256 memberId, Member storage member, bool removed, string memory reason) private {
        if (member.standing == Standing.Left) revert CouncilWrongStanding(memberId, Standing.Left);
        CouncilStorage storage $ = _storage();
        bool wasSeat = _isSeat(member.standing);
        if (member.standing == Standing.Seated) _countActive(false);
        member.standing = Standing.Left;
        member.until = Time.timestamp();
        delete $.idOf[member.account];
        delete $.rotations[member.account];
        if (wasSeat) _setSeat(member.account, Standing.None);
        emit MemberLeft(memberId, member.account, removed, reason);
        _refresh(memberId, member);
    }

    function _attend(uint256 memberId, Member storage member, uint48 snapshot) private {
        ++member.attended;
        if (snapshot <= member.lastAttended) return;
        member.lastAttended = snapshot;
        // A vote from before a recorded miss does not end the row that this miss is part of.
        member.missesInRow = snapshot > member.lastMissed ? 0 : 1;
        if (member.standing == Standing.Inactive && snapshot > member.lastMissed) {
            member.standing = Standing.Seated;
            _setSeat(member.account, Standing.Seated);
            _countActive(true);
            emit MemberReactivated(memberId);
            _refresh(memberId, member);
        }
    }

    /// @dev A miss from before the last known vote is recorded but is not part of the row.
    function _miss(Member storage member, uint48 snapshot) private {
        ++member.missed;
        if (snapshot > member.lastMissed) member.lastMissed = snapshot;
        if (snapshot > member.lastAttended) ++member.missesInRow;
    }

    /// @dev Only active seats count on the meter; everybody else's backing is zero there.
    function _refresh(uint256 memberId, Member storage member) private {
        CouncilStorage storage $ = _storage();
        uint256 oldBacking = member.backing;
        uint256 newBacking = member.standing == Standing.Seated ? $.votes.getVotes(member.account) : 0;
        member.refreshedAt = Time.timestamp();
        if (newBacking == oldBacking) return;
        member.backing = SafeCast.toUint208(newBacking);
        $.backingOf[member.kind] = $.backingOf[member.kind] - oldBacking + newBacking;
        emit BackingRefreshed(memberId, oldBacking, newBacking);
        _measure($);
    }

    /// @dev Whoever doubts the meter refreshes the entries it doubts; the hold period leaves time for that.
    function _measure(CouncilStorage storage $) private {
        (uint256 decentralizedBacking, uint256 totalBacking) = _sums($);
        bool above =
            $.phase != Phase.Full && totalBacking != 0 && decentralizedBacking * 10_000 >= totalBacking * _neededBps($);
        if (!above) $.aboveSince = 0;
        else if ($.aboveSince == 0) $.aboveSince = Time.timestamp();
        emit PhaseMeterChanged(decentralizedBacking, totalBacking, $.aboveSince);
    }

    function _sums(CouncilStorage storage $) private view returns (uint256 decentralized, uint256 total) {
        decentralized = $.backingOf[Kind.Builder] + $.backingOf[Kind.DAO];
        total = decentralized + $.backingOf[Kind.Enterprise];
    }

    function _shareBps(CouncilStorage storage $) private view returns (uint256) {
        (uint256 decentralized, uint256 total) = _sums($);
        return total == 0 ? 0 : (decentralized * 10_000) / total;
    }

    function _neededBps(CouncilStorage storage $) private view returns (uint256) {
        return $.phase == Phase.Guided ? $.settings.sharedBps : $.settings.fullBps;
    }

    function _mayEndorse(CouncilStorage storage $, address endorser) private view returns (bool) {
        Member storage member = $.members[$.idOf[endorser]];
        if (member.standing != Standing.Seated) return false;
        return $.phase != Phase.Guided || member.kind == Kind.Enterprise;
    }

    function _setAccount(uint256 memberId, address account) private {
        CouncilStorage storage $ = _storage();
        $.members[memberId].account = account;
        $.idOf[account] = memberId;
        $.accounts[memberId].push(Time.timestamp(), uint160(account));
    }

    /// @dev None, Seated or Inactive.
    function _setSeat(address account, Standing standing) private {
        _storage().seats[account].push(Time.timestamp(), uint8(standing));
    }

    function _countActive(bool more) private {
        Checkpoints.Trace208 storage trace = _storage().activeCount;
        uint208 count = trace.latest();
        trace.push(Time.timestamp(), more ? count + 1 : count - 1);
    }

    function _setSettings(Settings memory newSettings) private {
        if (
            newSettings.maxMissesInRow == 0 || newSettings.sharedBps > 9_000 || newSettings.sharedBps < 3_000
                || newSettings.fullBps > 9_500 || newSettings.fullBps < newSettings.sharedBps
                || newSettings.holdPeriod < 7 days || newSettings.holdPeriod > 365 days
        ) revert CouncilSettingsOutOfBounds();
        _storage().settings = newSettings;
        emit CouncilSettingsSet(newSettings);
    }

    function _setGovernor(IGovernor newGovernor) private {
        _storage().governor = newGovernor;
        emit CouncilGovernorSet(address(newGovernor));
    }

    function _existing(uint256 memberId) private view returns (Member storage member) {
        member = _storage().members[memberId];
        if (member.standing == Standing.None) revert CouncilUnknownMember(memberId);
    }

    function _inStanding(uint256 memberId, Standing standing) private view returns (Member storage member) {
        member = _existing(memberId);
        if (member.standing != standing) revert CouncilWrongStanding(memberId, member.standing);
    }

    function _senderId() private view returns (uint256 memberId) {
        memberId = _storage().idOf[msg.sender];
        if (memberId == 0) revert CouncilNotMember(msg.sender);
    }

    function _isSeat(Standing standing) private pure returns (bool) {
        return standing == Standing.Seated || standing == Standing.Inactive;
    }

    function _checkUri(string calldata uri) private pure {
        uint256 length = bytes(uri).length;
        if (length == 0 || length > MAX_URI) revert CouncilUriOutOfBounds(length);
    }

    function _storage() private pure returns (CouncilStorage storage $) {
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
