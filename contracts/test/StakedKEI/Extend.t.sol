// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

contract ExtendTest is Deployment {
    function testFuzz_ALongerNoticeGivesItsVotes(uint256 amountSeed, uint256 from, uint256 to) public {
        uint96 amount = _boundAmount(amountSeed);
        uint32 shorter = uint32(bound(from, MIN_DURATION, MAX_DURATION - 1));
        uint32 longer = uint32(bound(to, shorter + 1, MAX_DURATION));
        _stake(alice, amount, shorter);
        _extend(alice, 0, longer);
        assertEq(skei.stakeAt(alice, 0).duration, longer);
        assertEq(skei.getVotes(alice), skei.weigh(amount, longer));
        assertEq(skei.totalStaked(), amount);
    }

    function test_ItAnnouncesTheStakeAfterTheChange() public {
        _stake(alice, 10e18, YEAR);
        vm.expectEmit(address(skei));
        emit IStakedKEI.StakeChanged(alice, 0, 10e18, 2 * YEAR, 5e18);
        _extend(alice, 0, 2 * YEAR);
    }

    function test_APinnedStakesVotesGoToItsDelegate() public {
        _stake(alice, 10e18, YEAR);
        _delegateStake(alice, 0, bob);
        _extend(alice, 0, MAX_DURATION);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(alice), 0);
    }

    function testFuzz_RevertWhen_TheDurationIsNotLonger(uint32 duration) public {
        duration = uint32(bound(duration, 0, YEAR));
        _stake(alice, 10e18, YEAR);
        _expectOutOfRange(duration, YEAR);
        _extend(alice, 0, duration);
    }

    function test_RevertWhen_TheDurationIsTheSame() public {
        _stake(alice, 10e18, YEAR);
        _expectOutOfRange(YEAR, YEAR);
        _extend(alice, 0, YEAR);
    }

    function test_RevertWhen_TheDurationIsOneSecondTooLong() public {
        _stake(alice, 10e18, YEAR);
        _expectOutOfRange(MAX_DURATION + 1, YEAR);
        _extend(alice, 0, MAX_DURATION + 1);
    }

    function testFuzz_RevertWhen_TheDurationIsTooLong(uint32 duration) public {
        duration = uint32(bound(duration, MAX_DURATION + 1, type(uint32).max));
        _stake(alice, 10e18, YEAR);
        _expectOutOfRange(duration, YEAR);
        _extend(alice, 0, duration);
    }

    function test_RevertWhen_TheStakeNeverWas() public {
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, alice, 0));
        _extend(alice, 0, YEAR);
    }

    /// @dev A stake on its way out cannot have its notice changed under it.
    function test_RevertWhen_TheStakeIsLeaving() public {
        _stake(alice, 10e18, YEAR);
        vm.prank(alice);
        skei.beginExit(0);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, alice, 0));
        _extend(alice, 0, 2 * YEAR);
    }

    function test_RevertWhen_TheStakeIsSomebodyElses() public {
        _stake(alice, 10e18, YEAR);
        vm.expectRevert(abi.encodeWithSelector(IStakedKEI.StakedKEINotCommitted.selector, mallory, 0));
        _extend(mallory, 0, MAX_DURATION);
    }

    function _extend(address account, uint256 index, uint32 duration) private {
        vm.prank(account);
        skei.extend(index, duration);
    }

    function _expectOutOfRange(uint32 duration, uint32 present) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IStakedKEI.StakedKEIDurationOutOfRange.selector, duration, uint256(present) + 1, MAX_DURATION
            )
        );
    }
}
