// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Audits} from "../../src/Audits.sol";
import {Governed} from "../../src/Governed.sol";
import {Integrations} from "../../src/Integrations.sol";
import {ProtocolParameters} from "../../src/ProtocolParameters.sol";
import {IIntegrations} from "../../src/interfaces/IIntegrations.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {IProtocolParameters} from "../../src/interfaces/IProtocolParameters.sol";
import {HostileToken} from "../mocks/HostileToken.sol";
import {Hostile} from "./Hostile.sol";

/// @notice The treasury (this handler) decides on parameters, integrations and audits; an auditor that is the hostile
/// token itself calls back in the middle of every payment; an integrated contract changes its code; outsiders try.
contract TargetsHandler is Hostile {
    struct Given {
        address account;
        IIntegrations.Status status;
        uint48 expiresAt;
        bytes32 codeHash;
    }

    uint256 private constant ACCOUNTS = 3;
    bytes32 public constant CAPABILITY = "oracle";
    address private constant OUTSIDER = address(0xBAD);

    ProtocolParameters public immutable parameters;
    Integrations public immutable integrations;
    Audits public immutable audits;
    IERC20[2] public tokens;
    HostileToken private immutable hostile;

    Given[ACCOUNTS] private _given;
    mapping(bytes32 key => uint256) public decided;
    mapping(uint256 agreementId => uint256) public paidFor;
    uint256 private _code;

    constructor(IERC20 plain, HostileToken hostile_) {
        parameters = new ProtocolParameters(address(this));
        integrations = new Integrations(address(this));
        audits = new Audits(address(this));
        (hostile, tokens) = (hostile_, [plain, IERC20(address(hostile_))]);
        for (uint160 i = 0; i < ACCOUNTS; ++i) {
            _given[i].account = address(0xAC000 + i);
            vm.etch(_given[i].account, hex"01");
        }
        plain.approve(address(audits), type(uint256).max);
        hostile_.approve(address(audits), type(uint256).max);
    }

    function given(uint256 index) external view returns (Given memory) {
        return _given[index];
    }

    // ------------------------------------------------------------------ decisions

    function defineOne(uint256 minimum, uint256 maximum, uint256 value) external counted("define") {
        _define(minimum, maximum, value);
    }

    function set(uint256 pick, uint256 value) external counted("set") {
        if (parameters.parameterCount() == 0) _define(pick, value, value);
        bytes32 key = parameters.keyAt(pick % parameters.parameterCount());
        IProtocolParameters.Parameter memory p = parameters.parameterOf(key);
        value = bound(value, p.minimum, p.maximum);
        parameters.setParameter(key, value);
        decided[key] = value;
        bytes4 outside = IProtocolParameters.ParameterOutOfBounds.selector;
        if (p.maximum != type(uint256).max) {
            bytes memory above = abi.encodeCall(parameters.setParameter, (key, p.maximum + 1));
            _mustFail(address(this), address(parameters), above, outside);
        }
        if (p.minimum == 0) return;
        bytes memory below = abi.encodeCall(parameters.setParameter, (key, p.minimum - 1));
        _mustFail(address(this), address(parameters), below, outside);
    }

    function grant(uint256 pick, uint256 life) external counted("grant") {
        _grant(pick % ACCOUNTS, life);
    }

    function suspendOrResume(uint256 pick, uint256 life) external counted("suspendOrResume") {
        Given storage it = _given[pick % ACCOUNTS];
        if (it.status != IIntegrations.Status.Active && it.status != IIntegrations.Status.Suspended) {
            _grant(pick % ACCOUNTS, life);
        }
        bool active = it.status == IIntegrations.Status.Active;
        if (active) integrations.suspend(it.account, CAPABILITY);
        else integrations.resume(it.account, CAPABILITY);
        it.status = active ? IIntegrations.Status.Suspended : IIntegrations.Status.Active;
    }

    function revoke(uint256 pick, uint256 life) external counted("revoke") {
        Given storage it = _given[pick % ACCOUNTS];
        if (it.status == IIntegrations.Status.None || it.status == IIntegrations.Status.Revoked) {
            _grant(pick % ACCOUNTS, life);
        }
        integrations.revokeCapability(it.account, CAPABILITY);
        it.status = IIntegrations.Status.Revoked;
        bytes4 wrong = IIntegrations.IntegrationWrongStatus.selector;
        bytes memory back = abi.encodeCall(integrations.resume, (it.account, CAPABILITY));
        _mustFail(address(this), address(integrations), back, wrong);
    }

    function agree(uint256 pick, uint256 fee) external counted("agree") {
        _agree(pick, fee);
    }

    function accept(uint256 pick, uint256 report) external counted("accept") {
        uint256 id = _open(pick);
        IMilestonePayments.Agreement memory agreement = audits.agreementOf(id);
        bytes32 hash = keccak256(abi.encode(report));
        _arm(id, report);
        vm.prank(agreement.payee);
        audits.handIn(id, hash, "");
        audits.accept(id, hash);
        paidFor[id] += audits.feeOf(id, agreement.accepted);
    }

    function end(uint256 pick) external counted("end") {
        uint256 id = _open(pick);
        _arm(id, pick);
        audits.endAgreement(id);
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 20 days));
    }

    // ------------------------------------------------------------------ the hostile

    /// @dev What was integrated is no longer what was looked at.
    function changeCode(uint256 pick) external counted("changeCode") {
        vm.etch(_given[pick % ACCOUNTS].account, abi.encodePacked(hex"02", ++_code));
    }

    /// @dev The auditor swaps the report for another one between the vote and its execution, asks twice, asks early.
    function swindle(uint256 pick, uint256 report) external counted("swindle") {
        uint256 id = _open(pick);
        address payee = audits.agreementOf(id).payee;
        bytes32 voted = keccak256(abi.encode("voted", report));
        bytes4 missing = IMilestonePayments.AgreementNotHandedIn.selector;
        bytes memory pay = abi.encodeCall(audits.accept, (id, voted));
        _mustFail(address(this), address(audits), pay, missing);
        vm.startPrank(payee);
        audits.handIn(id, voted, "");
        audits.handIn(id, keccak256(abi.encode("swapped", report)), "");
        vm.stopPrank();
        _mustFail(address(this), address(audits), pay, missing);
        _mustFail(payee, address(audits), pay, Governed.GovernedOnlyTimelock.selector);
    }

    function intrude(uint256 pick, uint256 seed) external counted("intrude") {
        bytes4 only = Governed.GovernedOnlyTimelock.selector;
        address who = _given[pick % ACCOUNTS].account;
        uint256 id = _open(pick);
        bytes memory set_ = abi.encodeCall(parameters.setParameter, (bytes32(seed), seed));
        _mustFail(OUTSIDER, address(parameters), set_, only);
        bytes memory define_ =
            abi.encodeCall(parameters.defineParameter, (bytes32(seed), IProtocolParameters.Unit.Count, 0, 1, 1));
        _mustFail(OUTSIDER, address(parameters), define_, only);
        bytes memory grant_ = abi.encodeCall(integrations.grantCapability, (who, CAPABILITY, type(uint48).max, "mine"));
        _mustFail(who, address(integrations), grant_, only);
        _mustFail(who, address(integrations), abi.encodeCall(integrations.resume, (who, CAPABILITY)), only);
        _mustFail(OUTSIDER, address(audits), abi.encodeCall(audits.endAgreement, (id)), only);
        bytes memory report = abi.encodeCall(audits.handIn, (id, bytes32(seed), ""));
        _mustFail(OUTSIDER, address(audits), report, IMilestonePayments.AgreementOnlyPayee.selector);
    }

    // ------------------------------------------------------------------ private

    function _define(uint256 minimum, uint256 maximum, uint256 value) private {
        if (minimum > maximum) (minimum, maximum) = (maximum, minimum);
        value = bound(value, minimum, maximum);
        bytes32 key = bytes32(parameters.parameterCount() + 1);
        parameters.defineParameter(key, IProtocolParameters.Unit.Count, minimum, maximum, value);
        decided[key] = value;
    }

    function _grant(uint256 index, uint256 life) private {
        Given storage it = _given[index];
        it.expiresAt = uint48(vm.getBlockTimestamp() + bound(life, 1, 100 days));
        (it.status, it.codeHash) = (IIntegrations.Status.Active, it.account.codehash);
        integrations.grantCapability(it.account, CAPABILITY, it.expiresAt, "");
    }

    function _agree(uint256 pick, uint256 fee) private returns (uint256) {
        uint256[] memory fees = new uint256[](2);
        (fees[0], fees[1]) = (bound(fee, 1, 100e18), bound(fee >> 128, 1, 100e18));
        hostile.arm(address(0), "");
        return audits.agree(pick % 2 == 0 ? address(0xA11CE) : address(hostile), tokens[pick % 2], fees, 0, "");
    }

    function _open(uint256 pick) private returns (uint256) {
        uint256 count = audits.agreementCount();
        for (uint256 i = 0; i < count && i < 16; ++i) {
            uint256 id = (pick % count + i) % count;
            if (!audits.agreementOf(id).ended) return id;
        }
        return _agree(pick, pick);
    }

    /// @dev In the middle of the next transfer the hostile token hands in, or wants to be paid or let go, once more.
    function _arm(uint256 id, uint256 seed) private {
        bytes[3] memory attempts = [
            abi.encodeCall(audits.handIn, (id, bytes32(uint256(7)), "")),
            abi.encodeCall(audits.accept, (id, bytes32(uint256(7)))),
            abi.encodeCall(audits.endAgreement, (id))
        ];
        hostile.arm(address(audits), attempts[seed % 3]);
    }
}
