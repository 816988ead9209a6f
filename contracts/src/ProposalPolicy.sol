// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProposalPolicy} from "./interfaces/IProposalPolicy.sol";
import {VoteWeight} from "./libraries/VoteWeight.sol";

/// @title Types, tiers and terms of proposals
/// @dev What it answers is documented in {IProposalPolicy}.
contract ProposalPolicy is IProposalPolicy {
    /// @notice Tier of an action that nothing is said about; also the least for any action that carries ETH.
    uint8 public constant DEFAULT_TIER = 2;
    /// @notice The strongest tier.
    uint8 public constant MAX_TIER = 3;
    /// @notice In {setActionTier}: every function of the target.
    bytes4 public constant ANY_SELECTOR = 0xffffffff;

    /// @notice The timelock.
    address public immutable owner;

    /// @notice What a proposal's life needs besides its terms, in seconds: the governor's late extension, the
    /// timelock's delay and two grace periods, the one to queue it and the one to execute it.
    uint256 public immutable fixedLife;

    mapping(uint8 proposalType => TypeConfig) private _types;
    mapping(address target => mapping(bytes4 selector => uint8)) private _tiers;

    constructor(address owner_, uint256 fixedLife_, TypeConfig[] memory types) {
        owner = owner_;
        fixedLife = fixedLife_;
        for (uint256 i = 0; i < types.length; ++i) {
            _setType(uint8(i), types[i]);
        }
        // Whatever contract they belong to, these hand power over.
        _setActionTier(address(0), bytes4(keccak256("upgradeToAndCall(address,bytes)")), MAX_TIER);
        _setActionTier(address(0), bytes4(keccak256("grantRole(bytes32,address)")), MAX_TIER);
        _setActionTier(address(0), bytes4(keccak256("revokeRole(bytes32,address)")), MAX_TIER);
        _setActionTier(address(0), bytes4(keccak256("transferOwnership(address)")), MAX_TIER);
        // The governor's own: what it obeys, and what it does with its power over the timelock.
        _setActionTier(address(0), bytes4(keccak256("setProposalPolicy(address)")), MAX_TIER);
        _setActionTier(address(0), bytes4(keccak256("setProposalGuardian(address)")), MAX_TIER);
        _setActionTier(address(0), bytes4(keccak256("updateTimelock(address)")), MAX_TIER);
        _setActionTier(address(0), bytes4(keccak256("relay(address,uint256,bytes)")), MAX_TIER);
        // The only power over principal, and it is one way.
        _setActionTier(address(0), bytes4(keccak256("releaseAll()")), MAX_TIER);
        _setActionTier(address(this), ANY_SELECTOR, MAX_TIER);
        _setActionTier(owner_, ANY_SELECTOR, MAX_TIER);
    }

    modifier onlyOwner() {
        if (msg.sender != owner) revert PolicyOnlyOwner(msg.sender);
        _;
    }

    // ------------------------------------------------------------------ configuration

    /// @inheritdoc IProposalPolicy
    function setType(uint8 proposalType, TypeConfig calldata config) external onlyOwner {
        _setType(proposalType, config);
    }

    /// @inheritdoc IProposalPolicy
    function setActionTier(address target, bytes4 selector, uint8 tier) external onlyOwner {
        _setActionTier(target, selector, tier);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProposalPolicy
    function typeConfig(uint8 proposalType) external view returns (TypeConfig memory) {
        return _types[proposalType];
    }

    /// @inheritdoc IProposalPolicy
    function termsFor(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calldatas,
        uint8 proposalType
    ) external view returns (Terms memory) {
        TypeConfig storage config = _types[proposalType];
        if (!config.enabled) revert PolicyUnknownType(proposalType);
        uint8 tier = config.tier;
        if (tier < MAX_TIER) {
            for (uint256 i = 0; i < targets.length; ++i) {
                uint8 required = requiredTier(targets[i], values[i], calldatas[i]);
                if (tier < required) revert PolicyTypeTooWeak(i, tier, required);
            }
        }
        return config.terms;
    }

    /// @inheritdoc IProposalPolicy
    function requiredTier(address target, uint256 value, bytes calldata data) public view returns (uint8 tier) {
        bytes4 selector = data.length < 4 ? bytes4(0) : bytes4(data);
        tier = _tiers[target][selector];
        if (tier == 0) tier = _tiers[target][ANY_SELECTOR];
        if (tier == 0) tier = DEFAULT_TIER;
        if (value != 0 && tier < DEFAULT_TIER) tier = DEFAULT_TIER;
        uint8 anywhere = _tiers[address(0)][selector];
        if (anywhere > tier) tier = anywhere;
    }

    // ------------------------------------------------------------------ private

    function _setType(uint8 proposalType, TypeConfig memory config) private {
        Terms memory terms = config.terms;
        if (
            config.tier == 0 || config.tier > MAX_TIER || terms.quorumBps < 100 || terms.quorumBps > 6000
                || terms.approvalBps < 5000 || terms.approvalBps > 9000 || terms.thresholdBps > 500
                || terms.votingPeriod == 0 || terms.votingPeriod > 30 days || terms.votingDelay > 14 days
                || terms.extraDelay > 30 days
        ) revert PolicyTermsOutOfBounds();
        uint256 life = fixedLife + terms.votingDelay + terms.votingPeriod + terms.extraDelay;
        if (life > VoteWeight.MIN_DURATION) revert PolicyLifeTooLong(life, VoteWeight.MIN_DURATION);
        _types[proposalType] = config;
        emit ProposalTypeSet(proposalType, config);
    }

    function _setActionTier(address target, bytes4 selector, uint8 tier) private {
        if (tier > MAX_TIER) revert PolicyTermsOutOfBounds();
        _tiers[target][selector] = tier;
        emit ActionTierSet(target, selector, tier);
    }
}
