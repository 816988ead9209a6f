import { type Address, encodeAbiParameters, hexToBigInt, keccak256, numberToHex } from 'viem';
import type { Contract, Harness } from './harness';

/** Slot of `_delegateCheckpoints` in StakedKEI's storage (`forge inspect StakedKEI storageLayout`). */
const DELEGATE_CHECKPOINTS = 9n;
const KEY_BITS = 48n;

/**
 * Gives a delegate with one checkpoint a history of `length`, older ones before it, by writing the contract's storage:
 * as many real transactions would take hours. What it reads back must agree.
 */
export async function growHistory(
  harness: Harness,
  skei: Contract,
  delegate: Address,
  length: number,
): Promise<void> {
  const slot = keccak256(
    encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [delegate, DELEGATE_CHECKPOINTS]),
  );
  const first = hexToBigInt(keccak256(slot));
  const word = await harness.client.getStorageAt({
    address: skei.address,
    slot: numberToHex(first, { size: 32 }),
  });
  if (word === undefined) throw new Error('the delegate has no checkpoint');
  const newest = BigInt(word);
  const timepoint = newest & ((1n << KEY_BITS) - 1n);
  const votes = newest >> KEY_BITS;
  for (let i = 0; i < length; i++) {
    const key = timepoint - BigInt(length - 1 - i);
    await harness.client.setStorageAt({
      address: skei.address,
      index: numberToHex(first + BigInt(i), { size: 32 }),
      value: numberToHex((votes << KEY_BITS) | key, { size: 32 }),
    });
  }
  await harness.client.setStorageAt({
    address: skei.address,
    index: slot,
    value: numberToHex(length, { size: 32 }),
  });
  if ((await harness.read(skei, 'numCheckpoints', [delegate])) !== length)
    throw new Error('the history was not written where the contract reads it');
}
