// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Work paid by milestones
/// @notice A vote makes an agreement of fixed terms for fixed fees; the money comes out of an allowance that a vote on the
/// treasury gave before or gives in the same batch. The payee hands in a report per milestone; a vote accepts it and
/// that milestone's fee is paid at once. What is agreed is always here.
interface IMilestonePayments {
    /// @param termsHash Hash of what is agreed (an audited commit, a document).
    /// @param handedIn Milestones the payee has handed in.
    /// @param accepted Milestones accepted and paid.
    /// @param unpaid What is still reserved, in the token's base units.
    struct Agreement {
        address payee;
        IERC20 token;
        uint16 milestones;
        uint16 handedIn;
        uint16 accepted;
        bool ended;
        uint256 unpaid;
        bytes32 termsHash;
    }

    event AgreementMade(
        uint256 indexed agreementId, address indexed payee, IERC20 token, uint256[] fees, bytes32 termsHash, string uri
    );
    event ReportHandedIn(uint256 indexed agreementId, uint256 indexed milestone, bytes32 reportHash, string uri);
    event MilestonePaid(uint256 indexed agreementId, uint256 indexed milestone, address indexed payee, uint256 fee);
    event AgreementEnded(uint256 indexed agreementId, uint256 returned);

    error AgreementUnknown(uint256 agreementId);
    error AgreementNeedsMilestones(uint256 count);
    error AgreementNeedsPayee();
    error AgreementFeeZero(uint256 milestone);
    error AgreementUnderfunded(uint256 received, uint256 needed);
    error AgreementIsEnded(uint256 agreementId);
    error AgreementOnlyPayee(address caller);
    error AgreementNothingToHandIn(uint256 agreementId);
    error AgreementNotHandedIn(uint256 agreementId, uint256 milestone);

    /// @notice Makes an agreement; the timelock must have approved the sum of the fees. Only by a vote.
    function agree(address payee, IERC20 token, uint256[] calldata fees, bytes32 termsHash, string calldata uri)
        external
        returns (uint256 agreementId);

    /// @notice Hands in the report of the next milestone, or a corrected one of the last. Only the payee.
    function handIn(uint256 agreementId, bytes32 reportHash, string calldata uri) external;

    /// @notice Accepts the report of the next unpaid milestone and pays its fee. Only by a vote.
    /// @param reportHash The report that was voted on: a later correction must be voted on anew.
    function accept(uint256 agreementId, bytes32 reportHash) external;

    /// @notice Ends an agreement; what is unpaid returns to the treasury. Only by a vote.
    function endAgreement(uint256 agreementId) external;

    /// @notice An agreement as it stands.
    function agreementOf(uint256 agreementId) external view returns (Agreement memory);

    /// @notice The fee of a milestone, in the token's base units.
    function feeOf(uint256 agreementId, uint256 milestone) external view returns (uint256);

    /// @notice The report last handed in for a milestone.
    function reportOf(uint256 agreementId, uint256 milestone) external view returns (bytes32);

    /// @notice What is promised of a token, in base units; the contract never holds less.
    function reserved(IERC20 token) external view returns (uint256);

    /// @notice How many were ever ordered; ids run from zero.
    function agreementCount() external view returns (uint256);
}
