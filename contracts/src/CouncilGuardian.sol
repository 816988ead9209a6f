// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {KGovernor} from "./KGovernor.sol";
import {ICouncil} from "./interfaces/ICouncil.sol";
import {ICouncilGuardian} from "./interfaces/ICouncilGuardian.sol";

/// @title The council's brake
/// @dev What it can do, and when it ends, is documented in {ICouncilGuardian}. It holds no other power than the
/// governor's guardian role.
contract CouncilGuardian is ICouncilGuardian {
    /// @inheritdoc ICouncilGuardian
    ICouncil public immutable council;
    /// @inheritdoc ICouncilGuardian
    KGovernor public immutable governor;
    /// @inheritdoc ICouncilGuardian
    uint256 public immutable vetoBps;
    /// @inheritdoc ICouncilGuardian
    uint48 public immutable sunset;

    /// @inheritdoc ICouncilGuardian
    mapping(uint256 proposalId => uint256) public signatures;
    /// @inheritdoc ICouncilGuardian
    mapping(uint256 proposalId => mapping(address member => bool)) public hasSigned;

    constructor(ICouncil council_, KGovernor governor_, uint256 vetoBps_, uint48 sunset_) {
        council = council_;
        governor = governor_;
        vetoBps = vetoBps_;
        sunset = sunset_;
    }

    /// @inheritdoc ICouncilGuardian
    function signVeto(uint256 proposalId, string calldata reason) external {
        if (hasEnded()) revert GuardianEnded();
        if (_endsGuardian(proposalId)) revert GuardianExempt(proposalId);
        uint256 snapshot = governor.proposalSnapshot(proposalId);
        // A seat could otherwise sign, move to another account and sign again.
        if (block.timestamp <= snapshot) revert GuardianTooEarly(snapshot);
        uint48 timepoint = uint48(snapshot);
        if (!council.wasActive(msg.sender, timepoint)) revert GuardianNotASeat(msg.sender, timepoint);
        if (hasSigned[proposalId][msg.sender]) revert GuardianAlreadySigned(msg.sender);
        hasSigned[proposalId][msg.sender] = true;
        uint256 count = ++signatures[proposalId];
        uint256 needed = signaturesNeeded(proposalId);
        emit VetoSigned(proposalId, msg.sender, count, needed, reason);
        if (count >= needed) {
            emit Vetoed(proposalId);
            governor.cancel(proposalId);
        }
    }

    /// @inheritdoc ICouncilGuardian
    function hasEnded() public view returns (bool) {
        return block.timestamp >= sunset || council.phase() == ICouncil.Phase.Full;
    }

    /// @inheritdoc ICouncilGuardian
    function signaturesNeeded(uint256 proposalId) public view returns (uint256) {
        uint256 needed = (council.activeCountAt(_timepointOf(proposalId)) * vetoBps + 9_999) / 10_000;
        return needed == 0 ? 1 : needed;
    }

    /// @dev Seats as of the snapshot; before it, as of the last second.
    function _timepointOf(uint256 proposalId) private view returns (uint48) {
        uint256 snapshot = governor.proposalSnapshot(proposalId);
        uint48 latest = Time.timestamp() - 1;
        return snapshot < latest ? uint48(snapshot) : latest;
    }

    /// @dev A proposal that does nothing but replace the guardian is out of its reach.
    function _endsGuardian(uint256 proposalId) private view returns (bool) {
        (address[] memory targets,, bytes[] memory calldatas,) = governor.proposalDetails(proposalId);
        return targets.length == 1 && targets[0] == address(governor)
            && bytes4(calldatas[0]) == governor.setProposalGuardian.selector;
    }
}
