import 'server-only';
import { encodeAbiParameters, keccak256, type StateOverride, toHex } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { Action } from '@/lib/domain/action';
import { type Hex, sameAddress } from '@/lib/domain/hex';

/** Where OpenZeppelin's Governor keeps the calls to itself that are being executed: a queue's ends, then its items. */
const QUEUE_SLOT = 5n;

/**
 * What the governor's storage looks like while it executes these actions: it answers calls to itself only if `execute`
 * has announced them by their hash. A simulation that starts at the timelock has to announce them itself.
 */
export function allowGovernanceCalls(actions: readonly Action[]): StateOverride[number] {
  const { address } = contracts.governor;
  const hashes = actions
    .filter((action) => sameAddress(action.target, address))
    .map((action) => keccak256(action.calldata));
  const items = hashes.map((value, i) => ({ slot: itemSlot(BigInt(i)), value }));
  // The queue runs from 0 to its length; its end is the upper half of the word.
  const ends = { slot: word(QUEUE_SLOT), value: word(BigInt(hashes.length) << 128n) };
  return { address, stateDiff: [ends, ...items] };
}

function itemSlot(index: bigint): Hex {
  return keccak256(encodeAbiParameters([{ type: 'uint256' }, { type: 'uint256' }], [index, QUEUE_SLOT + 1n]));
}

function word(value: bigint): Hex {
  return toHex(value, { size: 32 });
}
