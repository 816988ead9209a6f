import { encodeAbiParameters, keccak256, stringToBytes } from 'viem';
import type { Action } from '@/lib/domain/action';

/** The governor's id of a proposal: `hashProposal(targets, values, calldatas, keccak256(description))`. */
export function proposalId(actions: readonly Action[], description: string): bigint {
  const encoded = encodeAbiParameters(
    [{ type: 'address[]' }, { type: 'uint256[]' }, { type: 'bytes[]' }, { type: 'bytes32' }],
    [
      actions.map((action) => action.target),
      actions.map((action) => action.value),
      actions.map((action) => action.calldata),
      keccak256(stringToBytes(description)),
    ],
  );
  return BigInt(keccak256(encoded));
}
