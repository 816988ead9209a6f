// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {VoteWeight} from "../../src/libraries/VoteWeight.sol";
import {Deployment} from "../fixtures/Deployment.sol";

contract ViewsTest is Deployment {
    function setUp() public override {
        super.setUp();
        for (uint96 i = 1; i <= 5; ++i) {
            _stake(alice, i * 1e18, MIN_DURATION);
        }
    }

    function test_ItHasItsNameSymbolAndToken() public view {
        assertEq(skei.name(), "Staked KEI");
        assertEq(skei.symbol(), "sKEI");
        assertEq(skei.decimals(), 18);
        assertEq(address(skei.kei()), address(kei));
    }

    function test_TheConstantsAreThoseOfTheFormula() public view {
        assertEq(skei.MIN_DURATION(), VoteWeight.MIN_DURATION);
        assertEq(skei.MAX_DURATION(), VoteWeight.MAX_DURATION);
        assertEq(skei.MIN_AMOUNT(), 1e18);
    }

    function testFuzz_WeighIsTheFormula(uint96 amount, uint32 duration) public view {
        assertEq(skei.weigh(amount, duration), VoteWeight.weigh(amount, duration));
    }

    function test_APageIsHalfOpen() public view {
        IStakedKEI.Stake[] memory page = skei.stakesOf(alice, 1, 3);
        assertEq(page.length, 2);
        assertEq(page[0].amount, 2e18);
        assertEq(page[1].amount, 3e18);
    }

    function test_APageIsCutAtTheCount() public view {
        assertEq(skei.stakesOf(alice, 0, type(uint256).max).length, 5);
        assertEq(skei.stakesOf(alice, 4, 100).length, 1);
    }

    function test_APageBeyondTheEndIsEmpty() public view {
        assertEq(skei.stakesOf(alice, 5, 10).length, 0);
        assertEq(skei.stakesOf(alice, type(uint256).max, type(uint256).max).length, 0);
    }

    function test_AReversedPageIsEmpty() public view {
        assertEq(skei.stakesOf(alice, 3, 1).length, 0);
    }

    function test_AStrangersPageIsEmpty() public view {
        assertEq(skei.stakesOf(bob, 0, 10).length, 0);
    }

    function testFuzz_PagesNeverFailAndNeverExceed(uint256 start, uint256 end) public view {
        uint256 length = skei.stakesOf(alice, start, end).length;
        uint256 stop = end > 5 ? 5 : end;
        assertEq(length, start < stop ? stop - start : 0);
    }

    function test_AWithdrawnStakeKeepsItsPlaceEmpty() public {
        vm.startPrank(alice);
        skei.beginExit(2);
        _skip(MIN_DURATION);
        skei.withdraw(2);
        vm.stopPrank();
        IStakedKEI.Stake[] memory page = skei.stakesOf(alice, 0, 5);
        assertEq(page.length, 5);
        assertEq(abi.encode(page[2]), abi.encode(IStakedKEI.Stake(0, 0, 0, 0, 0, address(0))));
        assertEq(page[3].amount, 4e18);
    }

    function testFuzz_BucketsDoNotCollide(address owner, address delegatee, address other) public view {
        vm.assume(delegatee != other);
        address bucket = skei.bucketOf(owner, delegatee);
        assertNotEq(bucket, skei.bucketOf(owner, other));
        assertNotEq(bucket, owner);
        assertNotEq(bucket, delegatee);
        if (owner != delegatee) assertNotEq(bucket, skei.bucketOf(delegatee, owner));
    }
}
