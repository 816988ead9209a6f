// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Governed} from "./Governed.sol";
import {IMilestonePayments} from "./interfaces/IMilestonePayments.sol";

/// @title Work paid by milestones
/// @dev Documented in {IMilestonePayments}. All agreements share this contract's balance, so each must bring in all it
/// reserves.
abstract contract MilestonePayments is IMilestonePayments, Governed, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Most milestones one audit may have.
    uint256 public constant MAX_MILESTONES = 12;

    /// @inheritdoc IMilestonePayments
    uint256 public agreementCount;
    /// @inheritdoc IMilestonePayments
    mapping(IERC20 token => uint256) public reserved;
    mapping(uint256 agreementId => Agreement) private _agreements;
    mapping(uint256 agreementId => mapping(uint256 milestone => uint256)) private _fees;
    mapping(uint256 agreementId => mapping(uint256 milestone => bytes32)) private _reports;

    /// @inheritdoc IMilestonePayments
    function agree(address payee, IERC20 token, uint256[] calldata fees, bytes32 termsHash, string calldata uri)
        external
        onlyTimelock
        nonReentrant
        returns (uint256 agreementId)
    {
        if (payee == address(0)) revert AgreementNeedsPayee();
        if (fees.length == 0 || fees.length > MAX_MILESTONES) revert AgreementNeedsMilestones(fees.length);
        agreementId = agreementCount++;
        uint256 total;
        for (uint256 i = 0; i < fees.length; ++i) {
            if (fees[i] == 0) revert AgreementFeeZero(i);
            _fees[agreementId][i] = fees[i];
            total += fees[i];
        }
        reserved[token] += total;
        _agreements[agreementId] = Agreement({
            payee: payee,
            token: token,
            milestones: uint16(fees.length),
            handedIn: 0,
            accepted: 0,
            ended: false,
            unpaid: total,
            termsHash: termsHash
        });
        emit AgreementMade(agreementId, payee, token, fees, termsHash, uri);
        _collect(token, total);
    }

    /// @inheritdoc IMilestonePayments
    function handIn(uint256 agreementId, bytes32 reportHash, string calldata uri) external {
        Agreement storage agreement = _open(agreementId);
        if (msg.sender != agreement.payee) revert AgreementOnlyPayee(msg.sender);
        uint256 milestone = agreement.accepted;
        if (milestone == agreement.milestones || reportHash == bytes32(0)) {
            revert AgreementNothingToHandIn(agreementId);
        }
        _reports[agreementId][milestone] = reportHash;
        agreement.handedIn = uint16(milestone) + 1;
        emit ReportHandedIn(agreementId, milestone, reportHash, uri);
    }

    /// @inheritdoc IMilestonePayments
    function accept(uint256 agreementId, bytes32 reportHash) external onlyTimelock nonReentrant {
        Agreement storage agreement = _open(agreementId);
        uint256 milestone = agreement.accepted;
        if (agreement.handedIn <= milestone || _reports[agreementId][milestone] != reportHash) {
            revert AgreementNotHandedIn(agreementId, milestone);
        }
        uint256 fee = _fees[agreementId][milestone];
        agreement.accepted = uint16(milestone) + 1;
        agreement.unpaid -= fee;
        reserved[agreement.token] -= fee;
        if (agreement.accepted == agreement.milestones) agreement.ended = true;
        emit MilestonePaid(agreementId, milestone, agreement.payee, fee);
        if (agreement.ended) emit AgreementEnded(agreementId, 0);
        agreement.token.safeTransfer(agreement.payee, fee);
    }

    /// @inheritdoc IMilestonePayments
    function endAgreement(uint256 agreementId) external onlyTimelock nonReentrant {
        Agreement storage agreement = _open(agreementId);
        uint256 returned = agreement.unpaid;
        agreement.ended = true;
        agreement.unpaid = 0;
        reserved[agreement.token] -= returned;
        emit AgreementEnded(agreementId, returned);
        agreement.token.safeTransfer(timelock, returned);
    }

    /// @inheritdoc IMilestonePayments
    function agreementOf(uint256 agreementId) external view returns (Agreement memory) {
        return _agreements[agreementId];
    }

    /// @inheritdoc IMilestonePayments
    function feeOf(uint256 agreementId, uint256 milestone) external view returns (uint256) {
        return _fees[agreementId][milestone];
    }

    /// @inheritdoc IMilestonePayments
    function reportOf(uint256 agreementId, uint256 milestone) external view returns (bytes32) {
        return _reports[agreementId][milestone];
    }

    /// @dev Whatever was reserved must arrive: a token that takes a fee on the way would leave others short, or eat what
    /// lies here for a budget.
    function _collect(IERC20 token, uint256 amount) internal {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(timelock, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received < amount) revert AgreementUnderfunded(received, amount);
    }

    function _open(uint256 agreementId) private view returns (Agreement storage agreement) {
        agreement = _agreements[agreementId];
        if (agreement.payee == address(0)) revert AgreementUnknown(agreementId);
        if (agreement.ended) revert AgreementIsEnded(agreementId);
    }
}
