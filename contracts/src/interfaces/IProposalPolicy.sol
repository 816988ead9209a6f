// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What a proposal of a type must meet
/// @notice Pure configuration, owned by the timelock: it can refuse a proposal or price it, never execute anything.
///
/// A tier is read off an action's target, value and selector. What a contract does inside a call that nothing is said
/// about is not seen: an account that holds the treasury's money and takes orders from the timelock (a multisig, a
/// vault with functions of its own) needs a tier of its own from the vote that funds it.
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

    /// @notice A type: its terms, and how strong the actions may be that it decides on. Tiers: 1 what works with money
    /// granted before, 2 anything nothing else is said about, 3 whatever lets the treasury go, 4 what hands power over.
    struct TypeConfig {
        bool enabled;
        uint8 tier;
        Terms terms;
    }

    /// @notice How strong a type an action needs; see {ActionTierSet} for what `target` and `selector` may stand for.
    struct ActionTier {
        address target;
        bytes4 selector;
        uint8 tier;
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

    /// @notice How strong a type an action needs, 1 to 4.
    function requiredTier(address target, uint256 value, bytes calldata data) external view returns (uint8);

    /// @notice The configuration of a type.
    function typeConfig(uint8 proposalType) external view returns (TypeConfig memory);

    /// @notice Sets a type. Only the timelock.
    /// @dev The life of a proposal is checked with the timelock's delay at this moment. A later change of that delay
    /// (`updateDelay`, tier 4) is not checked: whoever proposes one longer sees to the types as well.
    function setType(uint8 proposalType, TypeConfig calldata config) external;

    /// @notice Sets the tier of actions, see {ActionTierSet}; 0 takes a setting back. Only the timelock.
    /// @dev One for a function of a target goes before one for the target. Neither undercuts what is set for the function
    /// wherever it is, nor what any ETH needs: those are floors.
    function setActionTier(address target, bytes4 selector, uint8 tier) external;
}
