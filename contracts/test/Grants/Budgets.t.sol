// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Grants} from "../../src/Grants.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {IGrants} from "../../src/interfaces/IGrants.sol";
import {Treasury} from "../fixtures/Treasury.sol";

/// @notice Budgets for those who run a programme: so much at once, refilled at a rate, never out of what is promised.
contract BudgetsTest is Treasury {
    uint48 private constant WINDOW = 30 days;
    uint208 private constant CAPACITY = 3_000e6;

    Grants private grants;
    address private operator = makeAddr("operator");

    function setUp() public override {
        super.setUp();
        grants = Grants(_create("Grants", abi.encode(treasury)));
        vm.startPrank(treasury);
        token.transfer(address(grants), 1_000_000e6);
        grants.setBudget(0, operator, token, WINDOW, CAPACITY, true);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ setting

    function test_ABudgetIsAnnouncedAndStartsFull() public {
        vm.expectEmit(address(grants));
        emit IGrants.BudgetSet(1, bob, token, 1 days, 7, true);
        _set(1, bob, 1 days, 7, true);
        IGrants.Budget memory budget = grants.budgetOf(1);
        assertEq(budget.operator, bob);
        assertEq(address(budget.token), address(token));
        assertTrue(budget.open);
        assertEq(grants.budgetCount(), 2);
        assertEq(grants.availableOf(1), 7);
    }

    function testFuzz_RevertWhen_SkippingAnId(uint256 id) public {
        id = bound(id, 2, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IGrants.BudgetUnknown.selector, id));
        _set(id, bob, 1, 1, true);
    }

    function test_ChangingABudgetDoesNotCountItTwice() public {
        _set(0, bob, WINDOW, CAPACITY, true);
        assertEq(grants.budgetCount(), 1);
        assertEq(grants.budgetOf(0).operator, bob);
    }

    // ------------------------------------------------------------------ spending

    function test_TheOperatorSpends() public {
        vm.expectEmit(address(grants));
        emit IGrants.BudgetSpent(0, operator, alice, 1_000e6, "prize");
        vm.prank(operator);
        grants.spend(0, alice, 1_000e6, "prize");
        assertEq(token.balanceOf(alice), 1_000e6);
        assertEq(grants.availableOf(0), 2_000e6);
    }

    function testFuzz_RevertWhen_AnyoneElseSpends(address caller) public {
        vm.assume(caller != operator);
        vm.expectRevert(abi.encodeWithSelector(IGrants.BudgetOnlyOperator.selector, caller));
        vm.prank(caller);
        grants.spend(0, caller, 1, "");
    }

    function test_RevertWhen_TheBudgetIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IGrants.BudgetOnlyOperator.selector, operator));
        vm.prank(operator);
        grants.spend(1, alice, 1, "");
    }

    function test_RevertWhen_TheBudgetIsClosed() public {
        _set(0, operator, WINDOW, CAPACITY, false);
        vm.expectRevert(abi.encodeWithSelector(IGrants.BudgetClosed.selector, 0));
        _spend(1);
    }

    function test_TheOldOperatorIsOutAtOnce() public {
        _set(0, bob, WINDOW, CAPACITY, true);
        vm.expectRevert(abi.encodeWithSelector(IGrants.BudgetOnlyOperator.selector, operator));
        _spend(1);
    }

    // ------------------------------------------------------------------ the rate

    function testFuzz_RevertWhen_SpendingMoreThanTheCapacityAtOnce(uint256 amount) public {
        amount = bound(amount, uint256(CAPACITY) + 1, type(uint256).max);
        vm.expectRevert(RateLimiter.RateLimitExceeded.selector);
        _spend(amount);
    }

    function testFuzz_ItRefillsInProportion(uint256 wait) public {
        _spend(CAPACITY);
        assertEq(grants.availableOf(0), 0);
        wait = bound(wait, 0, 2 * uint256(WINDOW));
        _skip(wait);
        uint256 expected = wait >= WINDOW ? CAPACITY : uint256(CAPACITY) * wait / WINDOW;
        assertEq(grants.availableOf(0), expected);
        vm.expectRevert(RateLimiter.RateLimitExceeded.selector);
        _spend(expected + 1);
        _spend(expected);
    }

    /// @dev Whatever the rhythm, over any time never more than one capacity and what has refilled since.
    function testFuzz_AcrossWindowsNeverMoreThanTheRate(uint256 seed) public {
        uint256 spent;
        for (uint256 i = 0; i < 20; ++i) {
            uint256 roll = uint256(keccak256(abi.encode(seed, i)));
            _skip(roll % WINDOW);
            uint256 amount = roll & 1 == 0 ? grants.availableOf(0) : bound(roll, 0, grants.availableOf(0));
            _spend(amount);
            spent += amount;
            assertLe(spent, CAPACITY + uint256(CAPACITY) * (_now() - START) / WINDOW);
        }
    }

    // ------------------------------------------------------------------ changed settings

    /// @dev What refilled under the old rate is settled; the new rate does not reach back.
    function testFuzz_ANewRateDoesNotReachBack(uint256 wait, uint208 capacity, uint48 window) public {
        capacity = uint208(bound(capacity, CAPACITY, 100 * uint256(CAPACITY)));
        window = uint48(bound(window, 1, 365 days));
        _spend(CAPACITY);
        wait = bound(wait, 0, WINDOW);
        _skip(wait);
        uint256 used = CAPACITY - uint256(CAPACITY) * wait / WINDOW;
        _set(0, operator, window, capacity, true);
        assertEq(grants.availableOf(0), capacity - used);
    }

    function test_ASmallerCapacityIsUsedUpUntilItRefills() public {
        _spend(CAPACITY);
        _set(0, operator, WINDOW, 1_000e6, true);
        assertEq(grants.availableOf(0), 0);
        _skip(2 * uint256(WINDOW));
        assertEq(grants.availableOf(0), 0);
        _skip(WINDOW);
        assertEq(grants.availableOf(0), 1_000e6);
    }

    function test_ClosingAndReopeningRefillsNothing() public {
        _spend(CAPACITY);
        _set(0, operator, WINDOW, CAPACITY, false);
        _set(0, operator, WINDOW, CAPACITY, true);
        assertEq(grants.availableOf(0), 0);
    }

    /// @dev What was spent of a token with 18 decimals must not block one with 6 for ages, nor the other way round.
    function test_AnotherTokenStartsFull() public {
        IERC20 other = IERC20(address(new DemoToken("Ether", "WETH", 18, address(grants), 1_000e18)));
        vm.prank(treasury);
        grants.setBudget(0, operator, other, WINDOW, 500e18, true);
        assertEq(grants.availableOf(0), 500e18);
        _spend(500e18);
        _set(0, operator, WINDOW, CAPACITY, true);
        assertEq(grants.availableOf(0), CAPACITY);
        _spend(CAPACITY);
        assertEq(token.balanceOf(alice), CAPACITY);
        assertEq(other.balanceOf(alice), 500e18);
    }

    // ------------------------------------------------------------------ never what is promised

    function testFuzz_ABudgetNeverSpendsWhatIsReserved(uint256 reservedSeed, uint256 amountSeed) public {
        uint256 free = token.balanceOf(address(grants));
        uint128 promised = uint128(bound(reservedSeed, 1, 1_000_000e6));
        _approve(address(grants), promised);
        vm.startPrank(treasury);
        grants.createStream(bob, token, promised, uint48(START), 0, 365 days, true, "");
        grants.returnSurplus(token, free - 1_000);
        vm.stopPrank();
        uint256 amount = bound(amountSeed, 1_001, CAPACITY);
        vm.expectRevert(abi.encodeWithSelector(IGrants.GrantsUnreservedTooLow.selector, 1_000, amount));
        _spend(amount);
        _spend(1_000);
        assertEq(token.balanceOf(address(grants)), promised);
        vm.warp(START + 365 days);
        grants.release(0);
        assertEq(token.balanceOf(bob), promised, "the stream is paid in full");
    }

    function test_ASurplusReturnsAndNothingElse() public {
        uint256 free = token.balanceOf(address(grants));
        vm.expectEmit(address(grants));
        emit IGrants.SurplusReturned(token, free);
        vm.prank(treasury);
        grants.returnSurplus(token, free);
        assertEq(token.balanceOf(treasury), FUNDS);
        vm.expectRevert(abi.encodeWithSelector(IGrants.GrantsUnreservedTooLow.selector, 0, 1));
        vm.prank(treasury);
        grants.returnSurplus(token, 1);
    }

    /// @dev A failed payment gives the rate back: the whole call is undone.
    function test_AFailedPaymentUsesUpNothing() public {
        vm.mockCallRevert(address(token), abi.encodeCall(token.transfer, (alice, 5)), "blocked");
        vm.expectRevert();
        _spend(5);
        assertEq(grants.availableOf(0), CAPACITY);
    }

    function _spend(uint256 amount) private {
        vm.prank(operator);
        grants.spend(0, alice, amount, "");
    }

    function _set(uint256 id, address who, uint48 window, uint208 capacity, bool open) private {
        vm.prank(treasury);
        grants.setBudget(id, who, token, window, capacity, open);
    }
}
