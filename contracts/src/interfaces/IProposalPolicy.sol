// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What a proposal of a type must meet
/// @notice Pure configuration, owned by the timelock: it can refuse a proposal or price it, never execute anything.
interface IProposalPolicy {
    /// @notice The terms of a type. Shares are in basis points of the votes that exist, times in seconds.
    /// @param quorumBps For + Abstain must reach this share of the votes at the snapshot.
    /// @param approvalBps For must exceed this share of For + Against.
    /// @param thresholdBps Share of the votes a proposer needs.
    /// @param votingDelay From the proposal to its snapshot.
    /// @param votingPeriod From the snapshot to the deadline.
    /// @param extraDelay On top of the timelock's own delay.
    struct Terms {
        uint16 quorumBps;
        uint16 approvalBps;
        uint16 thresholdBps;
        uint32 votingDelay;
        uint32 votingPeriod;
        uint32 extraDelay;
    }

    /// @notice A type: its terms, and how strong the actions may be that it decides on (1 to 3).
    struct TypeConfig {
        bool enabled;
        uint8 tier;
        Terms terms;
    }

    /// @notice A type was set or changed; open proposals keep the terms they were made under.
    event ProposalTypeSet(uint8 indexed proposalType, TypeConfig config);

    /// @notice The tier of an action was set: of one function of one contract, of a whole contract (`selector`
    /// 0xffffffff), or of a function wherever it is (`target` zero).
    event ActionTierSet(address indexed target, bytes4 indexed selector, uint8 tier);

    /// @notice Only the timelock may configure the policy.
    error PolicyOnlyOwner(address caller);

    /// @notice There is no such type, or it is disabled.
    error PolicyUnknownType(uint8 proposalType);

    /// @notice An action needs a stronger type than was declared.
    error PolicyTypeTooWeak(uint256 actionIndex, uint8 tier, uint8 requiredTier);

    /// @notice A term is outside its bounds.
    error PolicyTermsOutOfBounds();

    /// @notice A proposal with these terms could outlive the shortest notice period of a stake, so that somebody who
    /// voted might already have withdrawn when it is executed.
    error PolicyLifeTooLong(uint256 life, uint256 maximum);

    /// @notice The terms a proposal of `proposalType` with these actions is made under.
    /// @dev Reverts when the type is unknown or too weak for one of the actions.
    function termsFor(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calldatas,
        uint8 proposalType
    ) external view returns (Terms memory);

    /// @notice How strong a type an action needs, 1 to 3.
    function requiredTier(address target, uint256 value, bytes calldata data) external view returns (uint8);

    /// @notice The configuration of a type.
    function typeConfig(uint8 proposalType) external view returns (TypeConfig memory);

    /// @notice Sets a type. Only the timelock.
    function setType(uint8 proposalType, TypeConfig calldata config) external;

    /// @notice Sets the tier of actions, see {ActionTierSet}; 0 takes a setting back. Only the timelock.
    function setActionTier(address target, bytes4 selector, uint8 tier) external;
}
