// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {Signing} from "../fixtures/Signing.sol";

contract StakeWithPermitTest is Deployment {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    struct Permit {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    address private owner;
    uint256 private key;

    function setUp() public override {
        super.setUp();
        (owner, key) = makeAddrAndKey("owner");
        _fund(owner, 1_000e18);
    }

    function testFuzz_OneSignatureAndOneTransactionSuffice(uint256 amountSeed, uint256 durationSeed) public {
        uint96 amount = uint96(bound(amountSeed, MIN_AMOUNT, 1_000e18));
        uint32 duration = _boundDuration(durationSeed);
        _stakeBy(owner, amount, duration, _permit(address(skei), amount, _now()));
        assertEq(skei.getVotes(owner), skei.weigh(amount, duration));
        assertEq(kei.allowance(owner, address(skei)), 0);
    }

    function test_APermitSubmittedByAFrontRunnerDoesNotMakeItFail() public {
        Permit memory permit = _permit(address(skei), 10e18, _now());
        vm.prank(mallory);
        kei.permit(owner, address(skei), 10e18, permit.deadline, permit.v, permit.r, permit.s);
        _stakeBy(owner, 10e18, YEAR, permit);
        assertEq(skei.stakeAt(owner, 0).amount, 10e18);
        assertEq(skei.balanceOf(mallory), 0);
    }

    function test_AnAllowanceMakesThePermitUnnecessary() public {
        vm.prank(owner);
        kei.approve(address(skei), 10e18);
        _stakeBy(owner, 10e18, YEAR, Permit(0, 0, 0, 0));
        assertEq(skei.stakeAt(owner, 0).amount, 10e18);
    }

    function test_RevertWhen_ThePermitIsForAnotherSpender() public {
        Permit memory permit = _permit(mallory, 10e18, _now());
        _expectNoAllowance(10e18);
        _stakeBy(owner, 10e18, YEAR, permit);
    }

    function test_RevertWhen_ThePermitIsForLess() public {
        Permit memory permit = _permit(address(skei), 9e18, _now());
        _expectNoAllowance(10e18);
        _stakeBy(owner, 10e18, YEAR, permit);
    }

    function test_RevertWhen_ThePermitHasExpired() public {
        Permit memory permit = _permit(address(skei), 10e18, _now());
        _skip(1);
        _expectNoAllowance(10e18);
        _stakeBy(owner, 10e18, YEAR, permit);
    }

    /// @dev Whoever sees a permit can at most submit it: the stake is always the sender's own.
    function test_RevertWhen_SomebodyElseUsesThePermit() public {
        Permit memory permit = _permit(address(skei), 10e18, _now());
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(skei), 0, 10e18)
        );
        _stakeBy(mallory, 10e18, YEAR, permit);
    }

    function test_RevertWhen_APermitIsUsedTwice() public {
        Permit memory permit = _permit(address(skei), 10e18, _now());
        _stakeBy(owner, 10e18, YEAR, permit);
        _expectNoAllowance(10e18);
        _stakeBy(owner, 10e18, YEAR, permit);
    }

    function _stakeBy(address account, uint96 amount, uint32 duration, Permit memory permit) private {
        vm.prank(account);
        skei.stakeWithPermit(amount, duration, permit.deadline, permit.v, permit.r, permit.s);
    }

    function _expectNoAllowance(uint256 needed) private {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(skei), 0, needed)
        );
    }

    function _permit(address spender, uint256 value, uint256 deadline) private view returns (Permit memory permit) {
        permit.deadline = deadline;
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, kei.nonces(owner), deadline));
        (permit.v, permit.r, permit.s) = vm.sign(key, Signing.digest(address(kei), structHash));
    }
}
