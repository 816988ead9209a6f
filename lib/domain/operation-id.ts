import { concat, encodeAbiParameters, keccak256, stringToBytes, toHex, zeroHash } from 'viem';
import type { Action } from './action';
import type { Address, Hex } from './hex';

/** The timelock's id of a queued proposal: `hashOperationBatch(…, 0, bytes20(governor) ^ descriptionHash)`. */
export function operationId(actions: readonly Action[], description: string, governor: Address): Hex {
  const salt =
    BigInt(concat([governor, `0x${'00'.repeat(12)}`])) ^ BigInt(keccak256(stringToBytes(description)));
  return keccak256(
    encodeAbiParameters(
      [
        { type: 'address[]' },
        { type: 'uint256[]' },
        { type: 'bytes[]' },
        { type: 'bytes32' },
        { type: 'bytes32' },
      ],
      [
        actions.map((action) => action.target),
        actions.map((action) => action.value),
        actions.map((action) => action.calldata),
        zeroHash,
        toHex(salt, { size: 32 }),
      ],
    ),
  );
}
