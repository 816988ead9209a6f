// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Signing} from "../fixtures/Signing.sol";
import {ContractWallet} from "../mocks/ContractWallet.sol";

/// @notice Votes by signature, relayed by anyone. Overrides are in OverrideBySig.
contract SignaturesTest is Governance {
    address private voter;
    uint256 private key;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        (voter, key) = makeAddrAndKey("voter");
        _stakeAndDelegate(voter, 5_000e18, MAX_DURATION, voter);
        id = _open(_setBox(7));
    }

    function testFuzz_ASignedVoteCounts(uint8 support) public {
        support = uint8(bound(support, AGAINST, ABSTAIN));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(voter, id, support, 5_000e18, "");
        vm.prank(mallory);
        governor.castVoteBySig(id, support, voter, Signing.sign(key, _ballot(support, voter)));
        assertTrue(governor.hasVoted(id, voter));
        assertFalse(governor.hasVoted(id, mallory));
        assertEq(governor.nonces(voter), 1);
    }

    function test_ASignedVoteMayHaveAReasonAndParameters() public {
        bytes memory params = _params(1_000e18, 3_000e18, 1_000e18);
        bytes32 digest = _digest(
            keccak256(
                abi.encode(
                    governor.EXTENDED_BALLOT_TYPEHASH(),
                    id,
                    FRACTIONAL,
                    voter,
                    governor.nonces(voter),
                    keccak256("because"),
                    keccak256(params)
                )
            )
        );
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(voter, id, FRACTIONAL, 5_000e18, "because", params);
        governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, voter, "because", params, Signing.sign(key, digest));
    }

    function test_AContractWalletMaySign() public {
        ContractWallet wallet = new ContractWallet(voter);
        _stake(address(wallet), 3_000e18, MAX_DURATION);
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        id = next;
        governor.castVoteBySig(next, FOR, address(wallet), Signing.sign(key, _ballot(FOR, address(wallet))));
        _assertTally(next, 0, 3_000e18, 0);
    }

    // ------------------------------------------------------------------ forgeries

    function test_RevertWhen_AVoteIsReplayed() public {
        bytes memory signature = Signing.sign(key, _ballot(FOR, voter));
        governor.castVoteBySig(id, FOR, voter, signature);
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, signature);
    }

    function test_RevertWhen_AVoteIsReplayedOnAnotherProposal() public {
        bytes memory signature = Signing.sign(key, _ballot(FOR, voter));
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        _expectInvalid();
        governor.castVoteBySig(next, FOR, voter, signature);
    }

    function test_RevertWhen_TheSupportIsChanged() public {
        bytes memory signature = Signing.sign(key, _ballot(FOR, voter));
        _expectInvalid();
        governor.castVoteBySig(id, AGAINST, voter, signature);
    }

    function testFuzz_RevertWhen_SomebodyElseSigned(uint256 seed) public {
        uint256 other = boundPrivateKey(seed);
        vm.assume(other != key);
        bytes memory signature = Signing.sign(other, _ballot(FOR, voter));
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, signature);
    }

    function test_RevertWhen_TheSignatureIsMalleated() public {
        bytes memory signature = Signing.malleate(key, _ballot(FOR, voter));
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherChain() public {
        bytes memory signature = Signing.sign(key, _ballot(FOR, voter));
        vm.chainId(8217);
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherGovernor() public {
        KGovernor twin = _deployGovernor(address(guardian));
        bytes32 structHash = keccak256(abi.encode(governor.BALLOT_TYPEHASH(), id, FOR, voter, 0));
        bytes memory signature = Signing.sign(key, Signing.digest(address(twin), structHash));
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, signature);
    }

    function testFuzz_RevertWhen_TheSignatureIsNoise(bytes memory noise) public {
        _expectInvalid();
        governor.castVoteBySig(id, FOR, voter, noise);
    }

    /// @dev A ballot is not an override ballot: the two cannot be exchanged.
    function test_RevertWhen_AVoteIsPassedOffAsAnOverride() public {
        bytes memory signature = Signing.sign(key, _ballot(FOR, voter));
        _expectInvalid();
        governor.castOverrideVoteBySig(id, FOR, voter, "", signature);
    }

    function test_RevertWhen_TheVoterIsNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, address(0)));
        governor.castVoteBySig(id, FOR, address(0), new bytes(65));
    }

    function _expectInvalid() private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
    }

    function _ballot(uint8 support, address account) private view returns (bytes32) {
        return
            _digest(keccak256(abi.encode(governor.BALLOT_TYPEHASH(), id, support, account, governor.nonces(account))));
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        return Signing.digest(address(governor), structHash);
    }
}
