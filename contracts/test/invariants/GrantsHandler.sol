// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {Grants} from "../../src/Grants.sol";
import {IGrants} from "../../src/interfaces/IGrants.sol";
import {IMilestonePayments} from "../../src/interfaces/IMilestonePayments.sol";
import {HostileToken} from "../mocks/HostileToken.sol";
import {ActionLog} from "./ActionLog.sol";

/// @notice A treasury that funds streams, agreements and budgets of two tokens, one of which calls back into `Grants`
/// in the middle of every transfer, as recipient, payee and operator of its own; and an attacker.
contract GrantsHandler is Test, ActionLog {
    Grants public immutable grants;
    IERC20[2] public tokens;
    HostileToken public immutable hostile;
    uint256 public breaches;
    mapping(uint256 streamId => uint256) public paid;
    mapping(uint256 streamId => uint256) public promised;
    mapping(uint256 agreementId => uint256) public paidFor;
    mapping(uint256 budgetId => uint256) public spent;
    mapping(uint256 budgetId => uint256) public allowance;
    mapping(uint256 budgetId => uint256) private settledAt;

    uint48 private constant WINDOW = 10 days;
    uint208 private constant CAPACITY = 1_000e18;

    /// @dev The treasury is this handler.
    constructor(IERC20 plain, HostileToken hostile_) {
        grants = new Grants(address(this));
        hostile = hostile_;
        tokens = [plain, IERC20(address(hostile_))];
    }

    /// @dev Called once with tokens in hand; not an action.
    function prepare() external {
        for (uint256 i = 0; i < 2; ++i) {
            tokens[i].approve(address(grants), type(uint256).max);
            grants.setBudget(i, i == 0 ? address(0xB0B) : address(hostile), tokens[i], WINDOW, CAPACITY, true);
            (allowance[i], settledAt[i]) = (CAPACITY, vm.getBlockTimestamp());
        }
    }

    // ------------------------------------------------------------------ actions

    function createStream(uint256 pick, uint256 total, uint256 cliff, uint256 duration) external counted("create") {
        _createStream(pick, total, cliff, duration);
    }

    function release(uint256 pick, uint256 wait) external counted("release") {
        uint256 id = _openStream(pick);
        vm.warp(vm.getBlockTimestamp() + bound(wait, 1, 30 days));
        IGrants.Stream memory stream = grants.streamOf(id);
        if (grants.vestedAt(id, uint48(vm.getBlockTimestamp())) == stream.released) {
            vm.warp(uint256(stream.start) + stream.duration);
        }
        _arm(id, pick);
        uint256 before = stream.token.balanceOf(stream.recipient);
        grants.release(id);
        paid[id] += stream.token.balanceOf(stream.recipient) - before;
    }

    function revoke(uint256 pick) external counted("revoke") {
        uint256 id = _openStream(pick);
        if (!grants.streamOf(id).revocable) {
            if (pick % 5 == 0) pick = pick % 1_000 + 1;
            id = _createStream(pick, pick, pick, pick);
        }
        uint256 vested = grants.vestedAt(id, uint48(vm.getBlockTimestamp()));
        _arm(id, pick);
        grants.revokeStream(id);
        promised[id] = vested;
    }

    function agree(uint256 pick, uint256 a, uint256 b) external counted("agree") {
        _agree(pick, a, b);
    }

    function handInAndAccept(uint256 pick, uint256 report) external counted("accept") {
        uint256 id = _openAgreement(pick);
        IMilestonePayments.Agreement memory agreement = grants.agreementOf(id);
        bytes32 hash = keccak256(abi.encode(report));
        vm.prank(agreement.payee);
        grants.handIn(id, hash, "");
        _arm(id, pick);
        grants.accept(id, hash);
        paidFor[id] += grants.feeOf(id, agreement.accepted);
    }

    function endAgreement(uint256 pick) external counted("end") {
        grants.endAgreement(_openAgreement(pick));
    }

    function spend(uint256 pick, uint256 amount) external counted("spend") {
        uint256 id = pick % 2;
        IGrants.Budget memory budget = grants.budgetOf(id);
        hostile.arm(address(0), "");
        uint256 available = grants.availableOf(id);
        amount = bound(amount, 0, available);
        uint256 free = budget.token.balanceOf(address(grants)) - grants.reserved(budget.token);
        if (free < amount) budget.token.transfer(address(grants), amount - free);
        _settle(id);
        _arm(id, pick);
        vm.prank(budget.operator);
        grants.spend(id, address(0xC0C), amount, "");
        spent[id] += amount;
    }

    function fund(uint256 pick, uint256 amount) external counted("fund") {
        tokens[pick % 2].transfer(address(grants), bound(amount, 1, 100e18));
    }

    function returnSurplus(uint256 pick) external counted("return") {
        IERC20 token = tokens[pick % 2];
        _arm(0, pick);
        grants.returnSurplus(token, token.balanceOf(address(grants)) - grants.reserved(token));
    }

    function wait(uint256 time) external counted("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 40 days));
    }

    /// @dev Whatever an outsider, or an operator beyond its rate, tries must fail.
    function attack(uint256 pick, uint256 kind) external counted("attack") {
        uint256 id = _openStream(pick);
        address operator = grants.budgetOf(0).operator;
        uint256 available = grants.availableOf(0);
        uint256 agreement = _openAgreement(pick);
        bytes[7] memory attempts = [
            abi.encodeCall(grants.revokeStream, (id)),
            abi.encodeCall(grants.changeRecipient, (id, address(0xBAD))),
            abi.encodeCall(grants.returnSurplus, (tokens[0], 0)),
            abi.encodeCall(grants.endAgreement, (agreement)),
            abi.encodeCall(grants.accept, (agreement, bytes32(0))),
            abi.encodeCall(grants.handIn, (agreement, bytes32(uint256(1)), "")),
            abi.encodeCall(grants.setBudget, (0, address(0xBAD), tokens[0], 1, type(uint208).max, true))
        ];
        bytes memory attempt = attempts[kind % attempts.length];
        vm.prank(address(0xBAD));
        (bool ok,) = address(grants).call(attempt);
        if (ok) ++breaches;
        attempt = abi.encodeCall(grants.spend, (0, address(0xBAD), available + 1, ""));
        vm.prank(operator);
        (ok,) = address(grants).call(attempt);
        if (ok) ++breaches;
    }

    // ------------------------------------------------------------------ private

    /// @dev One capacity at first, and what has refilled since: the most a budget may have spent.
    function _settle(uint256 id) private {
        allowance[id] = CAPACITY + uint256(CAPACITY) * (vm.getBlockTimestamp() - settledAt[id]) / WINDOW;
    }

    /// @dev The hostile token will call back in the middle of the next transfer with one of these.
    function _arm(uint256 id, uint256 pick) private {
        bytes[4] memory calls_ = [
            abi.encodeCall(grants.release, (id)),
            abi.encodeCall(grants.spend, (1, address(hostile), 1, "")),
            abi.encodeCall(grants.handIn, (id, bytes32(uint256(7)), "")),
            abi.encodeCall(grants.accept, (id, bytes32(uint256(7))))
        ];
        hostile.arm(address(grants), calls_[pick % 4]);
    }

    function _createStream(uint256 pick, uint256 total, uint256 cliff, uint256 duration) private returns (uint256 id) {
        duration = bound(duration, 1, 100 days);
        cliff = bound(cliff, 0, duration);
        total = bound(total, 1e18, 1_000e18);
        id = _stream(pick, uint128(total), uint48(cliff), uint48(duration));
        promised[id] = total;
    }

    function _stream(uint256 pick, uint128 total, uint48 cliff, uint48 duration) private returns (uint256) {
        address recipient = pick % 2 == 0 ? address(0xA11CE) : address(hostile);
        return grants.createStream(
            recipient, tokens[pick % 2], total, uint48(vm.getBlockTimestamp()), cliff, duration, pick % 5 != 0, ""
        );
    }

    function _agree(uint256 pick, uint256 a, uint256 b) private returns (uint256) {
        uint256[] memory fees = new uint256[](2);
        (fees[0], fees[1]) = (bound(a, 1, 100e18), bound(b, 1, 100e18));
        address payee = pick % 2 == 0 ? address(0xA11CE) : address(hostile);
        return grants.agree(payee, tokens[pick % 2], fees, 0, "");
    }

    function _openStream(uint256 pick) private returns (uint256) {
        uint256 count = grants.streamCount();
        for (uint256 i = 0; i < count; ++i) {
            uint256 id = (pick % count + i) % count;
            IGrants.Stream memory stream = grants.streamOf(id);
            if (stream.released < stream.total) return id;
        }
        return _createStream(pick, pick, 0, pick);
    }

    function _openAgreement(uint256 pick) private returns (uint256) {
        uint256 count = grants.agreementCount();
        for (uint256 i = 0; i < count; ++i) {
            uint256 id = (pick % count + i) % count;
            if (!grants.agreementOf(id).ended) return id;
        }
        return _agree(pick, pick, pick);
    }
}
