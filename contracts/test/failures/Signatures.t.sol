// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {Governance} from "../fixtures/Governance.sol";
import {Signing} from "../fixtures/Signing.sol";
import {ContractWallet} from "../mocks/ContractWallet.sol";

/// @notice Signed ballots used again: elsewhere, twice, bent, or by a wallet that changed its mind.
contract SignatureFailuresTest is Governance {
    address private voter;
    uint256 private key;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        (voter, key) = makeAddrAndKey("voter");
        _stake(voter, 5_000e18, MAX_DURATION);
        _skip(1);
        id = _open(_setBox(7));
    }

    function test_SignatureReplayAcrossChains_IsRefused() public {
        bytes memory vote = Signing.sign(key, _ballot(address(governor), voter));
        bytes memory taken = Signing.sign(key, _override(address(governor), voter));
        vm.chainId(8217);
        _refused(vote, taken);
        vm.chainId(31337);
        governor.castVoteBySig(id, FOR, voter, vote);
    }

    /// @dev A twin with the same name, version and proposal: only its address differs.
    function test_SignatureReplayAcrossContracts_IsRefused() public {
        KGovernor twin = _deployGovernor(address(guardian));
        _refused(Signing.sign(key, _ballot(address(twin), voter)), Signing.sign(key, _override(address(twin), voter)));
    }

    function test_SignatureReplay_OnTheSameGovernorIsRefused() public {
        bytes memory vote = Signing.sign(key, _ballot(address(governor), voter));
        governor.castVoteBySig(id, FOR, voter, vote);
        uint256 next = _submit(alice, _setBox(8));
        _toActive(next);
        vm.expectRevert(_invalid(voter));
        governor.castVoteBySig(next, FOR, voter, vote);
        vm.expectRevert(_invalid(voter));
        governor.castVoteBySig(id, FOR, voter, vote);
    }

    /// @dev The other signature on the same curve point: accepted anywhere, it would be a second, different one.
    function test_MalleableSignatures_AreRefused() public {
        _refused(
            Signing.malleate(key, _ballot(address(governor), voter)),
            Signing.malleate(key, _override(address(governor), voter))
        );
    }

    /// @dev The short form of EIP-2098 would be another way to write the same one.
    function test_MalleableSignatures_InShortFormAreRefused() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _ballot(address(governor), voter));
        bytes memory short = abi.encodePacked(r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
        vm.expectRevert(_invalid(voter));
        governor.castVoteBySig(id, FOR, voter, short);
    }

    /// @dev An EIP-1271 wallet is asked at the moment of the vote, and its nonce is used up like everybody's.
    function test_EIP1271Wallets_VoteOnceAndOnlyWhileTheirSignerSigns() public {
        ContractWallet wallet = new ContractWallet(voter);
        _stake(address(wallet), 3_000e18, MAX_DURATION);
        _skip(1);
        id = _open(_setBox(8));
        bytes memory foreign = Signing.sign(0xBAD, _ballot(address(governor), address(wallet)));
        vm.expectRevert(_invalid(address(wallet)));
        governor.castVoteBySig(id, FOR, address(wallet), foreign);
        // A ballot of its signer is not one of the wallet.
        bytes memory own = Signing.sign(key, _ballot(address(governor), voter));
        vm.expectRevert(_invalid(address(wallet)));
        governor.castVoteBySig(id, FOR, address(wallet), own);
        bytes memory signature = Signing.sign(key, _ballot(address(governor), address(wallet)));
        governor.castVoteBySig(id, FOR, address(wallet), signature);
        _assertTally(id, 0, 3_000e18, 0);
        vm.expectRevert(_invalid(address(wallet)));
        governor.castVoteBySig(id, FOR, address(wallet), signature);
    }

    function _refused(bytes memory vote, bytes memory taken) private {
        vm.expectRevert(_invalid(voter));
        governor.castVoteBySig(id, FOR, voter, vote);
        vm.expectRevert(_invalid(voter));
        governor.castOverrideVoteBySig(id, FOR, voter, "", taken);
        _assertTally(id, 0, 0, 0);
    }

    function _invalid(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, account);
    }

    function _ballot(address verifier, address account) private view returns (bytes32) {
        bytes32 typehash = governor.BALLOT_TYPEHASH();
        return Signing.digest(
            verifier, keccak256(abi.encode(typehash, id, FOR, account, KGovernor(payable(verifier)).nonces(account)))
        );
    }

    function _override(address verifier, address account) private view returns (bytes32) {
        bytes32 typehash = governor.OVERRIDE_BALLOT_TYPEHASH();
        return Signing.digest(verifier, keccak256(abi.encode(typehash, id, FOR, account, 0, keccak256(""))));
    }
}
