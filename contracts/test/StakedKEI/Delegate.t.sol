// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Deployment} from "../fixtures/Deployment.sol";
import {Signing} from "../fixtures/Signing.sol";

/// @notice The account's delegate, chosen directly or by signature.
contract DelegateTest is Deployment {
    bytes32 private constant DELEGATION_TYPEHASH =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    address private owner;
    uint256 private key;

    function setUp() public override {
        super.setUp();
        (owner, key) = makeAddrAndKey("owner");
        _stake(owner, 10e18, MAX_DURATION);
    }

    function testFuzz_DelegatingMovesAllVotes(address delegatee) public {
        vm.assume(delegatee != address(0) && delegatee != owner);
        vm.prank(owner);
        skei.delegate(delegatee);
        assertEq(skei.getVotes(owner), 0);
        assertEq(skei.getVotes(delegatee), 10e18);
        assertEq(skei.balanceOf(owner), 10e18, "the stake stays its owner's");
    }

    function test_DelegatingIsAnnounced() public {
        vm.expectEmit(address(skei));
        emit IVotes.DelegateChanged(owner, owner, bob);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(owner, 10e18, 0);
        vm.expectEmit(address(skei));
        emit IVotes.DelegateVotesChanged(bob, 0, 10e18);
        vm.prank(owner);
        skei.delegate(bob);
    }

    function test_DelegatingLeavesPinnedStakesAlone() public {
        _stake(owner, 5e18, MAX_DURATION);
        _delegateStake(owner, 1, carol);
        vm.prank(owner);
        skei.delegate(bob);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(carol), 5e18);
    }

    function test_DelegatingToNobodySilencesTheStake() public {
        vm.prank(owner);
        skei.delegate(address(0));
        assertEq(skei.getVotes(owner), 0);
        assertEq(skei.totalSupply(), 10e18);
    }

    function test_TheNextStakeOfASilencedAccountSpeaksForItselfAgain() public {
        vm.prank(owner);
        skei.delegate(address(0));
        _stake(owner, 5e18, MAX_DURATION);
        assertEq(skei.delegates(owner), owner);
        assertEq(skei.getVotes(owner), 15e18);
    }

    /// @dev Votes received do not travel on: A → B and B → C leaves A's votes with B.
    function test_ReceivedVotesAreNotPassedOn() public {
        _stake(bob, 3e18, MAX_DURATION);
        vm.prank(owner);
        skei.delegate(bob);
        vm.prank(bob);
        skei.delegate(carol);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.getVotes(carol), 3e18);
    }

    function test_ADelegateMayBeChosenBeforeStaking() public {
        vm.prank(alice);
        skei.delegate(bob);
        _stake(alice, 4e18, MAX_DURATION);
        assertEq(skei.getVotes(bob), 4e18);
    }

    // ------------------------------------------------------------------ by signature

    function test_ASignatureDelegates() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(bob, 0, _now());
        skei.delegateBySig(bob, 0, _now(), v, r, s);
        assertEq(skei.delegates(owner), bob);
        assertEq(skei.getVotes(bob), 10e18);
        assertEq(skei.nonces(owner), 1);
    }

    function test_RevertWhen_ADelegationIsReplayed() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(bob, 0, _now());
        skei.delegateBySig(bob, 0, _now(), v, r, s);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, owner, 1));
        skei.delegateBySig(bob, 0, _now(), v, r, s);
    }

    function test_RevertWhen_TheSignatureHasExpired() public {
        uint256 expiry = _now();
        (uint8 v, bytes32 r, bytes32 s) = _sign(bob, 0, expiry);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, expiry));
        skei.delegateBySig(bob, 0, expiry, v, r, s);
    }

    function test_RevertWhen_TheSignatureIsMalleated() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(bob, 0, _now());
        bytes32 flipped = bytes32(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - uint256(s));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, flipped));
        skei.delegateBySig(bob, 0, _now(), v == 27 ? 28 : 27, r, flipped);
    }

    /// @dev A changed delegatee recovers another signer, whose nonce is untouched and whose stake is nothing.
    function test_AnAlteredDelegationMovesNobodysVotes() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(bob, 0, _now());
        skei.delegateBySig(mallory, 0, _now(), v, r, s);
        assertEq(skei.delegates(owner), owner);
        assertEq(skei.getVotes(mallory), 0);
    }

    function test_ASignatureOfAnotherChainMovesNobodysVotes() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(bob, 0, _now());
        vm.chainId(8217);
        skei.delegateBySig(bob, 0, _now(), v, r, s);
        assertEq(skei.getVotes(bob), 0);
    }

    function _sign(address delegatee, uint256 nonce, uint256 expiry)
        private
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 structHash = keccak256(abi.encode(DELEGATION_TYPEHASH, delegatee, nonce, expiry));
        return vm.sign(key, Signing.digest(address(skei), structHash));
    }
}
