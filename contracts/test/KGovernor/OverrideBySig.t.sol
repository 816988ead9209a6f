// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Signing} from "../fixtures/Signing.sol";
import {ContractWallet} from "../mocks/ContractWallet.sol";

/// @notice Votes and both kinds of override by signature, relayed by anyone.
contract OverrideBySigTest is Governance {
    address private voter;
    uint256 private key;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        (voter, key) = makeAddrAndKey("voter");
        _stakeAndDelegate(voter, 5_000e18, MAX_DURATION, bob);
        _stake(voter, 2_000e18, MAX_DURATION);
        _delegateStake(voter, 1, alice);
        _skip(1);
        id = _open(_setBox(7));
    }

    function test_ASignedOverrideCounts() public {
        _vote(bob, id, FOR);
        bytes memory signature = Signing.sign(key, _whole(address(governor), AGAINST, "no", 0));
        vm.prank(mallory);
        assertEq(governor.castOverrideVoteBySig(id, AGAINST, voter, "no", signature), 5_000e18);
        _assertTally(id, 5_000e18, BOB_VOTES + CAROL_VOTES, 0);
        assertTrue(governor.hasVotedOverride(id, voter));
        assertEq(governor.nonces(voter), 1);
    }

    function test_ASignedOverrideOfAPartCounts() public {
        _vote(alice, id, FOR);
        bytes memory signature = Signing.sign(key, _part(address(governor), alice, AGAINST, "no", 0));
        vm.prank(mallory);
        assertEq(governor.castOverridePartBySig(id, alice, AGAINST, voter, "no", signature), 2_000e18);
        _assertTally(id, 2_000e18, ALICE_VOTES, 0);
        assertTrue(governor.hasVotedOverride(id, skei.bucketOf(voter, alice)));
    }

    function test_AContractWalletMayOverride() public {
        ContractWallet wallet = new ContractWallet(voter);
        _stakeAndDelegate(address(wallet), 3_000e18, MAX_DURATION, bob);
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        bytes32 structHash = keccak256(
            abi.encode(governor.OVERRIDE_BALLOT_TYPEHASH(), next, AGAINST, address(wallet), 0, keccak256("no"))
        );
        bytes memory signature = Signing.sign(key, Signing.digest(address(governor), structHash));
        governor.castOverrideVoteBySig(next, AGAINST, address(wallet), "no", signature);
        _assertTally(next, 3_000e18, 0, 0);
    }

    function test_ASignedFractionalVoteCounts() public {
        bytes memory params = _params(1, 2, 3);
        _stake(voter, 1_000e18, MAX_DURATION);
        vm.prank(voter);
        skei.delegate(voter);
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        bytes32 structHash = keccak256(
            abi.encode(
                governor.EXTENDED_BALLOT_TYPEHASH(), next, FRACTIONAL, voter, 0, keccak256("why"), keccak256(params)
            )
        );
        bytes memory signature = Signing.sign(key, Signing.digest(address(governor), structHash));
        assertEq(governor.castVoteWithReasonAndParamsBySig(next, FRACTIONAL, voter, "why", params, signature), 6);
        _assertTally(next, 1, 2, 3);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
        governor.castVoteWithReasonAndParamsBySig(next, FRACTIONAL, voter, "why", params, signature);
    }

    function test_RevertWhen_AnOverrideIsReplayed() public {
        bytes memory signature = Signing.sign(key, _whole(address(governor), FOR, "", 0));
        governor.castOverrideVoteBySig(id, FOR, voter, "", signature);
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", signature);
    }

    function test_RevertWhen_APartsOverrideIsReplayed() public {
        bytes memory signature = Signing.sign(key, _part(address(governor), alice, FOR, "", 0));
        governor.castOverridePartBySig(id, alice, FOR, voter, "", signature);
        _expectInvalid();
        governor.castOverridePartBySig(id, alice, FOR, voter, "", signature);
    }

    function test_RevertWhen_TheTwoKindsAreExchanged() public {
        bytes memory whole = Signing.sign(key, _whole(address(governor), FOR, "", 0));
        _expectInvalid();
        governor.castOverridePartBySig(id, alice, FOR, voter, "", whole);
        bytes memory part = Signing.sign(key, _part(address(governor), alice, FOR, "", 0));
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", part);
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, whole);
    }

    function test_RevertWhen_AnythingSignedIsChanged() public {
        bytes memory signature = Signing.sign(key, _part(address(governor), alice, FOR, "mine", 0));
        _expectInvalid();
        governor.castOverridePartBySig(id, bob, FOR, voter, "mine", signature);
        _expectInvalid();
        governor.castOverridePartBySig(id, alice, AGAINST, voter, "mine", signature);
        _expectInvalid();
        governor.castOverridePartBySig(id, alice, FOR, voter, "yours", signature);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, carol));
        governor.castOverridePartBySig(id, alice, FOR, carol, "mine", signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherChainOrContract() public {
        bytes memory signature = Signing.sign(key, _whole(address(governor), FOR, "", 0));
        vm.chainId(8217);
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", signature);
        vm.chainId(31337);
        bytes memory twins = Signing.sign(key, _whole(address(_deployGovernor(address(guardian))), FOR, "", 0));
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", twins);
    }

    function test_RevertWhen_TheSignatureIsMalleated() public {
        bytes memory whole = Signing.malleate(key, _whole(address(governor), FOR, "", 0));
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", whole);
        bytes memory part = Signing.malleate(key, _part(address(governor), alice, FOR, "", 0));
        _expectInvalid();
        governor.castOverridePartBySig(id, alice, FOR, voter, "", part);
    }

    function testFuzz_RevertWhen_SomebodyElseSigned(uint256 seed) public {
        uint256 other = boundPrivateKey(seed);
        vm.assume(other != key);
        bytes memory whole = Signing.sign(other, _whole(address(governor), FOR, "", 0));
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", whole);
        bytes memory part = Signing.sign(other, _part(address(governor), alice, FOR, "", 0));
        _expectInvalid();
        governor.castOverridePartBySig(id, alice, FOR, voter, "", part);
    }

    function testFuzz_RevertWhen_TheSignatureIsNoise(bytes memory noise) public {
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", noise);
    }

    function _expectInvalid() private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
    }

    function _whole(address verifier, uint8 support, string memory reason, uint256 nonce)
        private
        view
        returns (bytes32)
    {
        return Signing.digest(
            verifier,
            keccak256(
                abi.encode(governor.OVERRIDE_BALLOT_TYPEHASH(), id, support, voter, nonce, keccak256(bytes(reason)))
            )
        );
    }

    function _part(address verifier, address delegatee, uint8 support, string memory reason, uint256 nonce)
        private
        view
        returns (bytes32)
    {
        return Signing.digest(
            verifier,
            keccak256(
                abi.encode(
                    governor.OVERRIDE_PART_BALLOT_TYPEHASH(),
                    id,
                    delegatee,
                    support,
                    voter,
                    nonce,
                    keccak256(bytes(reason))
                )
            )
        );
    }
}
