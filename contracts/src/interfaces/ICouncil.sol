// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The Governance Council: who its members are, whether they do their duty, and how far power has moved
/// @notice A seat has no votes of its own: a member's power is the stake delegated to its account, linear, whoever
/// gives it. The council keeps the register, the duty record and the phase meter. Nothing here loops over members.
///
/// A member's way: applied → endorsed → seated by a vote → inactive after too many misses, back by voting → left
/// (resigned or removed by a vote).
interface ICouncil {
    enum Kind {
        Enterprise,
        Builder,
        DAO
    }

    enum Standing {
        None,
        Applied,
        Endorsed,
        Seated,
        Inactive,
        Left
    }

    /// @notice Guided: enterprises vouch for applicants. Shared: every member may. Full: the guardian is gone as well.
    enum Phase {
        Guided,
        Shared,
        Full
    }

    /// @notice One member. Times are timestamps.
    /// @param since When it was seated; zero before.
    /// @param until When it left; zero before.
    /// @param attended Proposals it voted on, as far as recorded.
    /// @param missed Proposals it did not vote on, as far as recorded.
    /// @param missesInRow Recorded misses since its last recorded vote.
    /// @param lastAttended Snapshot of the latest proposal it is known to have voted on.
    /// @param lastMissed Snapshot of the latest proposal it is known to have missed.
    /// @param backing Votes it had when last refreshed; what the phase meter counts.
    /// @param refreshedAt When that was; an old entry is stale and anyone may refresh it.
    struct Member {
        address account;
        Kind kind;
        Standing standing;
        uint48 since;
        uint48 until;
        uint32 attended;
        uint32 missed;
        uint16 missesInRow;
        uint48 lastAttended;
        uint48 lastMissed;
        uint208 backing;
        uint48 refreshedAt;
        string uri;
    }

    /// @notice What governance may tune.
    /// @param endorsementBacking Votes with which an applicant needs no endorsement by a member.
    /// @param maxMissesInRow After how many anyone may mark a member inactive.
    /// @param sharedBps Share of seated members' backing that builders and DAOs must hold for the phase Shared.
    /// @param fullBps The same for the phase Full.
    /// @param holdPeriod Seconds the meter must stay above before the phase may advance.
    struct Settings {
        uint208 endorsementBacking;
        uint16 maxMissesInRow;
        uint16 sharedBps;
        uint16 fullBps;
        uint48 holdPeriod;
    }

    event MemberApplied(uint256 indexed memberId, address indexed account, Kind indexed kind, string uri);
    /// @param endorser A member, or the applicant itself when its backing sufficed.
    event MemberEndorsed(uint256 indexed memberId, address indexed endorser);
    event MemberSeated(uint256 indexed memberId, address indexed account, Kind indexed kind);
    event MemberLeft(uint256 indexed memberId, address indexed account, bool removed, string reason);
    event MemberInactive(uint256 indexed memberId, uint256 missesInRow);
    event MemberReactivated(uint256 indexed memberId);
    event MemberUriSet(uint256 indexed memberId, string uri);
    event AccountRotationOffered(uint256 indexed memberId, address indexed from, address indexed to);
    event AccountRotated(uint256 indexed memberId, address indexed from, address indexed to);
    event DutyRecorded(uint256 indexed memberId, uint256 indexed proposalId, bool attended);
    event BackingRefreshed(uint256 indexed memberId, uint256 oldBacking, uint256 newBacking);
    /// @param aboveSince When the meter last rose above the next phase's threshold; zero while it is below.
    event PhaseMeterChanged(uint256 decentralizedBacking, uint256 totalBacking, uint48 aboveSince);
    event PhaseAdvanced(Phase phase);
    event CouncilSettingsSet(Settings settings);
    event CouncilGovernorSet(address governor);

    error CouncilOnlyTimelock(address caller);
    error CouncilNotMember(address account);
    error CouncilUnknownMember(uint256 memberId);
    error CouncilAccountTaken(address account);
    error CouncilWrongStanding(uint256 memberId, Standing standing);
    error CouncilKindNeedsCode(address account);
    error CouncilUriOutOfBounds(uint256 length);
    error CouncilMayNotEndorse(address endorser);
    error CouncilNoRotationOffered(address from, address to);
    error CouncilVoteNotOver(uint256 proposalId);
    error CouncilNotSeatedThen(uint256 memberId, uint256 timepoint);
    error CouncilDutyAlreadyRecorded(uint256 memberId, uint256 proposalId);
    error CouncilTooFewMisses(uint256 missesInRow, uint256 needed);
    error CouncilLastPhase();
    error CouncilMeterBelow(uint256 shareBps, uint256 neededBps);
    error CouncilHoldNotOver(uint256 until);
    error CouncilSettingsOutOfBounds();

    /// @notice Asks for a seat. A DAO applies from its contract.
    function applyForSeat(Kind kind, string calldata uri) external returns (uint256 memberId);

    /// @notice Vouches for an applicant: a seated enterprise in the phase Guided, any seated member later, or the
    /// applicant itself when its backing reaches `endorsementBacking`.
    function endorse(uint256 memberId) external;

    /// @notice Seats an endorsed applicant. Only by a vote.
    function seat(uint256 memberId) external;

    /// @notice Removes a member or an applicant. Only by a vote.
    function remove(uint256 memberId, string calldata reason) external;

    /// @notice Gives the seat (or the application) back.
    function resign() external;

    /// @notice Changes where the member's description lives.
    function setUri(string calldata uri) external;

    /// @notice Offers the seat to another account of the same member. Delegated stake stays with the old one: stakers
    /// must delegate anew.
    function offerRotation(address to) external;

    /// @notice Takes an offered seat over. The duty record stays: it is the member's, not the account's.
    function acceptRotation(address from) external;

    /// @notice Records whether a member voted on a proposal whose vote is over. Anyone, once per member and proposal.
    /// The account that counts is the one that held the seat at the proposal's snapshot, whoever holds it since.
    function recordDuty(uint256 memberId, uint256 proposalId) external;

    /// @notice Marks a member inactive after `maxMissesInRow` recorded misses. Anyone. A recorded later vote undoes it.
    function markInactive(uint256 memberId) external;

    /// @notice Brings a member's backing on the phase meter up to date. Anyone.
    function refresh(uint256 memberId) external;

    /// @notice Enters the next phase once the meter has stayed above its threshold. Anyone; there is no way back.
    function advancePhase() external;

    /// @notice Only by a vote.
    function setSettings(Settings calldata newSettings) external;

    /// @notice Names the governor whose votes count as duty. Only by a vote (succession).
    function setGovernor(address newGovernor) external;

    function phase() external view returns (Phase);

    function settings() external view returns (Settings memory);

    /// @notice Backing of seated builders and DAOs, of all seated members, and since when the share suffices.
    function phaseMeter() external view returns (uint256 decentralizedBacking, uint256 totalBacking, uint48 aboveSince);

    function memberCount() external view returns (uint256);

    /// @notice Members by id; ids run from 1 to `memberCount`.
    function memberAt(uint256 memberId) external view returns (Member memory);

    /// @notice Members with `start ≤ id < end`, cut at the last.
    function membersOf(uint256 start, uint256 end) external view returns (Member[] memory);

    /// @notice The id of the member or applicant with this account; zero when there is none.
    function memberIdOf(address account) external view returns (uint256);

    /// @notice The account of a member or applicant at `timepoint`, a past second; zero before it applied. The account a
    /// member left with stays.
    function accountAt(uint256 memberId, uint48 timepoint) external view returns (address);

    /// @notice Whether `account` held a seat (active or inactive) at `timepoint`, a past second.
    function wasMember(address account, uint48 timepoint) external view returns (bool);

    /// @notice Whether `account` held an active seat at `timepoint`, a past second.
    function wasActive(address account, uint48 timepoint) external view returns (bool);

    /// @notice How many active seats there were at `timepoint`.
    function activeCountAt(uint48 timepoint) external view returns (uint256);
}
