import { keccak256, stringToHex } from 'viem';
import type { Action } from '@/lib/domain/action';
import type { Hex } from '@/lib/domain/hex';

export type ContentHashes = {
  /** keccak256 of each action's calldata. */
  calldatas: Hex[];
  /** keccak256 of the text as proposed: part of the proposal's number. */
  description: Hex;
};

/** What a printed proposal can be compared with the chain by. */
export function contentHashes(proposal: { actions: readonly Action[]; description: string }): ContentHashes {
  return {
    calldatas: proposal.actions.map(({ calldata }) => keccak256(calldata)),
    description: keccak256(stringToHex(proposal.description)),
  };
}
