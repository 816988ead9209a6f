// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IProposalPolicy} from "./interfaces/IProposalPolicy.sol";
import {VoteWeight} from "./libraries/VoteWeight.sol";

/// @title Types, tiers and terms of proposals
/// @dev What it answers is documented in {IProposalPolicy}.
contract ProposalPolicy is IProposalPolicy {
    /// @notice Tier of an action that nothing is said about.
    uint8 public constant DEFAULT_TIER = 2;
    /// @notice The least for whatever lets the treasury's ETH or tokens go.
    uint8 public constant TREASURY_TIER = 3;
    /// @notice The strongest tier.
    uint8 public constant MAX_TIER = 4;
    /// @notice In {setActionTier}: every function of the target.
    bytes4 public constant ANY_SELECTOR = 0xffffffff;

    /// @notice The timelock.
    address public immutable owner;

    /// @notice What the governor adds to a proposal's life besides its terms, in seconds: its late extension and two
    /// grace periods, the one to queue it and the one to execute it.
    uint256 public immutable fixedLife;

    /// @dev {TypeConfig} in one slot: a struct inside a struct would begin a second one.
    struct PackedType {
        bool enabled;
        uint8 tier;
        uint16 quorumBps;
        uint16 approvalBps;
        uint16 thresholdBps;
        uint32 votingDelay;
        uint32 votingPeriod;
        uint32 extraDelay;
    }

    mapping(uint8 proposalType => PackedType) private _types;
    mapping(address target => mapping(bytes4 selector => uint8)) private _tiers;

    /// @param owner_ The timelock, a contract: it is asked for its delay.
    /// @param fixedLife_ See {fixedLife}.
    /// @param types The types, from 0 on.
    /// @param tiers Of the contracts that decisions act on; the constructor itself knows what is dangerous anywhere.
    constructor(address owner_, uint256 fixedLife_, TypeConfig[] memory types, ActionTier[] memory tiers) {
        owner = owner_;
        fixedLife = fixedLife_;
        for (uint256 i = 0; i < types.length; ++i) {
            _setType(uint8(i), types[i]);
        }
        for (uint256 i = 0; i < tiers.length; ++i) {
            _setActionTier(tiers[i].target, tiers[i].selector, tiers[i].tier);
        }
        // Whatever token they belong to, these let it go, now or later.
        _setAnywhere("transfer(address,uint256)", TREASURY_TIER);
        _setAnywhere("transferFrom(address,address,uint256)", TREASURY_TIER);
        _setAnywhere("approve(address,uint256)", TREASURY_TIER);
        _setAnywhere("increaseAllowance(address,uint256)", TREASURY_TIER);
        _setAnywhere("burn(uint256)", TREASURY_TIER);
        _setAnywhere("safeTransfer(address,uint256)", TREASURY_TIER);
        _setAnywhere("safeTransfer(address,uint256,bytes)", TREASURY_TIER);
        _setAnywhere("transferAndCall(address,uint256)", TREASURY_TIER);
        _setAnywhere("transferAndCall(address,uint256,bytes)", TREASURY_TIER);
        _setAnywhere("approveAndCall(address,uint256)", TREASURY_TIER);
        _setAnywhere("approveAndCall(address,uint256,bytes)", TREASURY_TIER);
        _setAnywhere("setApprovalForAll(address,bool)", TREASURY_TIER);
        _setAnywhere("safeTransferFrom(address,address,uint256)", TREASURY_TIER);
        _setAnywhere("safeTransferFrom(address,address,uint256,bytes)", TREASURY_TIER);
        _setAnywhere("safeTransferFrom(address,address,uint256,uint256,bytes)", TREASURY_TIER);
        _setAnywhere("safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)", TREASURY_TIER);
        // The shares of a vault (ERC-4626), paid out to whom the call names.
        _setAnywhere("withdraw(uint256,address,address)", TREASURY_TIER);
        _setAnywhere("redeem(uint256,address,address)", TREASURY_TIER);
        // Whatever contract they belong to, these hand power over, or wrap calls that would.
        _setAnywhere("upgradeToAndCall(address,bytes)", MAX_TIER);
        _setAnywhere("upgradeTo(address)", MAX_TIER);
        _setAnywhere("upgradeAndCall(address,address,bytes)", MAX_TIER);
        _setAnywhere("grantRole(bytes32,address)", MAX_TIER);
        _setAnywhere("revokeRole(bytes32,address)", MAX_TIER);
        _setAnywhere("renounceRole(bytes32,address)", MAX_TIER);
        _setAnywhere("transferOwnership(address)", MAX_TIER);
        _setAnywhere("renounceOwnership()", MAX_TIER);
        _setAnywhere("multicall(bytes[])", MAX_TIER);
        // The governor's own: what it obeys, and what it does with its power over the timelock; and whom the council
        // takes for the governor.
        _setAnywhere("setProposalPolicy(address)", MAX_TIER);
        _setAnywhere("setProposalGuardian(address)", MAX_TIER);
        _setAnywhere("updateTimelock(address)", MAX_TIER);
        _setAnywhere("relay(address,uint256,bytes)", MAX_TIER);
        _setAnywhere("setGovernor(address)", MAX_TIER);
        // The only power over principal, and it is one way.
        _setAnywhere("releaseAll()", MAX_TIER);
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
        PackedType memory config = _types[proposalType];
        return TypeConfig(config.enabled, config.tier, _termsOf(config));
    }

    /// @inheritdoc IProposalPolicy
    function termsFor(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calldatas,
        uint8 proposalType
    ) external view returns (Terms memory) {
        PackedType memory config = _types[proposalType];
        if (!config.enabled) revert PolicyUnknownType(proposalType);
        uint8 tier = config.tier;
        if (tier < MAX_TIER) {
            for (uint256 i = 0; i < targets.length; ++i) {
                uint8 required = requiredTier(targets[i], values[i], calldatas[i]);
                if (tier < required) revert PolicyTypeTooWeak(i, tier, required);
            }
        }
        return _termsOf(config);
    }

    /// @inheritdoc IProposalPolicy
    function requiredTier(address target, uint256 value, bytes calldata data) public view returns (uint8 tier) {
        bytes4 selector = data.length < 4 ? bytes4(0) : bytes4(data);
        tier = _tiers[target][selector];
        if (tier == 0) tier = _tiers[target][ANY_SELECTOR];
        if (tier == 0) tier = DEFAULT_TIER;
        if (value != 0 && tier < TREASURY_TIER) tier = TREASURY_TIER;
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
        uint256 life = fixedLife + TimelockController(payable(owner)).getMinDelay() + terms.votingDelay
            + terms.votingPeriod + terms.extraDelay;
        if (life > VoteWeight.MIN_DURATION) revert PolicyLifeTooLong(life, VoteWeight.MIN_DURATION);
        _types[proposalType] = PackedType({
            enabled: config.enabled,
            tier: config.tier,
            quorumBps: terms.quorumBps,
            approvalBps: terms.approvalBps,
            thresholdBps: terms.thresholdBps,
            votingDelay: terms.votingDelay,
            votingPeriod: terms.votingPeriod,
            extraDelay: terms.extraDelay
        });
        emit ProposalTypeSet(proposalType, config);
    }

    function _termsOf(PackedType memory config) private pure returns (Terms memory) {
        return Terms({
            quorumBps: config.quorumBps,
            approvalBps: config.approvalBps,
            thresholdBps: config.thresholdBps,
            votingDelay: config.votingDelay,
            votingPeriod: config.votingPeriod,
            extraDelay: config.extraDelay
        });
    }

    function _setAnywhere(string memory signature, uint8 tier) private {
        _setActionTier(address(0), bytes4(keccak256(bytes(signature))), tier);
    }

    function _setActionTier(address target, bytes4 selector, uint8 tier) private {
        if (tier > MAX_TIER) revert PolicyTermsOutOfBounds();
        _tiers[target][selector] = tier;
        emit ActionTierSet(target, selector, tier);
    }
}
