import { expect, test } from 'vitest';
import type { Story } from '@/lib/chain/story';
import { foldSignatures } from './veto-signatures';

type GuardianEvent = Story['councilGuardian'][number];

/** An event as far as the fold reads it. */
const event = (eventName: string, blockNumber: bigint, args: object = {}): GuardianEvent =>
  ({ eventName, args: { proposalId: 1n, ...args }, blockNumber, transactionHash: '0x' }) as never;
const signed = (member: string, block: bigint, reason = '') => event('VetoSigned', block, { member, reason });
const fold = (...events: GuardianEvent[]) => foldSignatures(events, ({ blockNumber }) => Number(blockNumber));

test('signatures are told the newest first, each with its reason', () => {
  const { signatures, vetoedAt } = fold(signed('0x1', 5n, 'too much'), signed('0x2', 7n));
  expect(signatures.map(({ member, reason, timestamp }) => [member, reason, timestamp])).toEqual([
    ['0x2', '', 7],
    ['0x1', 'too much', 5],
  ]);
  expect(vetoedAt).toBeNull();
});

test('the signature that canceled it says when', () => {
  expect(fold(signed('0x1', 5n), signed('0x2', 9n), event('Vetoed', 9n)).vetoedAt).toBe(9);
});
