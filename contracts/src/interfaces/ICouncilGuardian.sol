// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KGovernor} from "../KGovernor.sol";
import {ICouncil} from "./ICouncil.sol";

/// @title The council's brake
/// @notice Enough seats together, one signature each, cancel a proposal. They can do nothing else; they cannot stop
/// the proposal that removes them; and the power ends at a date, or earlier with the council's last phase.
interface ICouncilGuardian {
    /// @notice A seat asked to cancel a proposal.
    event VetoSigned(
        uint256 indexed proposalId, address indexed member, uint256 signatures, uint256 needed, string reason
    );

    /// @notice Enough seats have signed; the proposal is canceled in the same transaction.
    event Vetoed(uint256 indexed proposalId);

    /// @notice The guardian's time is over.
    error GuardianEnded();

    /// @notice Seats sign as of the snapshot, so not before it.
    error GuardianTooEarly(uint256 snapshot);

    /// @notice The sender held no active seat at the proposal's snapshot.
    error GuardianNotASeat(address account, uint256 timepoint);

    /// @notice One seat, one signature.
    error GuardianAlreadySigned(address member);

    /// @notice The guardian cannot cancel the proposal that replaces it.
    error GuardianExempt(uint256 proposalId);

    /// @notice Signs for the cancellation of a proposal; the last signature needed cancels it.
    function signVeto(uint256 proposalId, string calldata reason) external;

    /// @notice Whether the power has ended for good.
    function hasEnded() external view returns (bool);

    /// @notice Signatures that cancel the proposal: `vetoBps` of the seats active at its snapshot, rounded up.
    function signaturesNeeded(uint256 proposalId) external view returns (uint256);

    /// @notice Signatures so far.
    function signatures(uint256 proposalId) external view returns (uint256);

    /// @notice Whether a seat has signed.
    function hasSigned(uint256 proposalId, address member) external view returns (bool);

    /// @notice The register whose seats sign.
    function council() external view returns (ICouncil);

    /// @notice The governor whose proposals can be canceled.
    function governor() external view returns (KGovernor);

    /// @notice Share of the active seats that must sign, in basis points.
    function vetoBps() external view returns (uint256);

    /// @notice When the power ends at the latest.
    function sunset() external view returns (uint48);
}
