// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice An ERC-1271 wallet with one key that calls whatever its key holder wants.
contract ContractWallet is IERC1271 {
    address public immutable signer;

    constructor(address signer_) {
        signer = signer_;
    }

    function call(address target, bytes calldata data) external returns (bytes memory) {
        require(msg.sender == signer, "not the signer");
        (bool ok, bytes memory returned) = target.call(data);
        require(ok, "call failed");
        return returned;
    }

    function isValidSignature(bytes32 hash, bytes memory signature) external view returns (bytes4) {
        (address recovered, ECDSA.RecoverError failure,) = ECDSA.tryRecover(hash, signature);
        bool valid = failure == ECDSA.RecoverError.NoError && recovered == signer;
        return valid ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}
