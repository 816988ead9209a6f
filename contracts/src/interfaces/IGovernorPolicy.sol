// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProposalPolicy} from "./IProposalPolicy.sol";

/// @title Rules per type, frozen when a proposal is made
/// @notice A proposal keeps the terms it was made under, whatever governance changes later. It also keeps the code of
/// every contract it calls: if one of them changes, it cannot be executed any more.
///
/// What the code hash sees: code that was redeployed, removed or put where there was none at the very address a
/// proposal calls, the implementation of a minimal proxy and the delegate of an EIP-7702 account (both are code), and
/// immutable values. What it does not see: storage, hence the implementation behind an upgradeable proxy or a beacon;
/// contracts and libraries that the target calls in turn; the receiver of a plain payment. An upgrade of a proxy that
/// the timelock owns is itself a vote of the strongest tier. Of a proxy that somebody else can upgrade, voters must know
/// that its upgrader has the last word.
interface IGovernorPolicy {
    /// @notice What a proposal was frozen with.
    /// @param lateDeadline Zero, or the deadline after a late turn to passing; from the first deadline on only Against
    /// counts.
    struct Frozen {
        uint8 proposalType;
        uint16 quorumBps;
        uint16 approvalBps;
        uint16 thresholdBps;
        uint32 extraDelay;
        uint48 lateDeadline;
    }

    /// @notice A proposal was made under these terms. Comes with OpenZeppelin's `ProposalCreated`.
    event ProposalTyped(
        uint256 indexed proposalId,
        uint8 indexed proposalType,
        uint16 quorumBps,
        uint16 approvalBps,
        uint32 extraDelay,
        bytes32 codeHash
    );

    /// @notice A proposal turned from failing to passing so late that its deadline moved; until then only Against counts.
    event ProposalObjectionPeriod(uint256 indexed proposalId, uint48 originalDeadline, uint48 lateDeadline);

    /// @notice The policy was replaced.
    event ProposalPolicySet(address oldPolicy, address newPolicy);

    /// @notice Only Against counts at this hour.
    error GovernorObjectionOnly(uint256 proposalId);

    /// @notice The extra delay of the type has not passed.
    error GovernorExtraDelay(uint256 readyAt);

    /// @notice The code at a target's address is not the one that was voted on.
    error GovernorTargetCodeChanged(uint256 proposalId);

    /// @notice Like `propose`, under the terms of `proposalType`. `propose` itself makes a general proposal (type 0).
    /// @param proposalType A type of the policy, or `CONSTITUTIONAL`, whose hard-coded terms need no policy.
    function proposeTyped(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calldatas,
        string calldata description,
        uint8 proposalType
    ) external returns (uint256 proposalId);

    /// @notice Replaces the policy. Only by a vote.
    function setProposalPolicy(IProposalPolicy newPolicy) external;

    /// @notice The policy in force for new proposals.
    function proposalPolicy() external view returns (IProposalPolicy);

    /// @notice The terms a proposal was made under.
    function proposalTerms(uint256 proposalId) external view returns (Frozen memory);

    /// @notice Weight that For + Abstain must reach on this proposal; the snapshot must have passed.
    function proposalQuorum(uint256 proposalId) external view returns (uint256);

    /// @notice The strictest type, always there: 20 % quorum, two thirds, 1 % threshold, 2 + 7 + 5 days.
    function CONSTITUTIONAL() external view returns (uint8);

    /// @notice Seconds an opponent has at least, counted from the moment a proposal last turned to passing.
    function LATE_WINDOW() external view returns (uint48);

    /// @notice Seconds after which a proposal that nobody queued, or nobody executed, expires.
    function GRACE_PERIOD() external view returns (uint48);
}
