import { expect, test } from 'vitest';
import { backingByKind, type CouncilMember, neededShare, type PhaseMeter, readPhaseMeter } from './council';
import { ZERO_ADDRESS } from './hex';

const meter: PhaseMeter = {
  phase: 'guided',
  decentralized: 54n,
  total: 100n,
  aboveSince: 1_000,
  neededBps: 5_000,
  holdPeriod: 30,
};

test.each([
  [{}, 1_029, { shareBps: 5_400, standing: 'holding', advanceAt: 1_030 }],
  [{}, 1_030, { shareBps: 5_400, standing: 'ready', advanceAt: 1_030 }],
  [{ decentralized: 49n, aboveSince: 0 }, 2_000, { shareBps: 4_900, standing: 'below', advanceAt: null }],
  [{ phase: 'full', neededBps: null }, 2_000, { shareBps: 5_400, standing: 'done', advanceAt: null }],
  [
    { decentralized: 0n, total: 0n, aboveSince: 0 },
    2_000,
    { shareBps: 0, standing: 'below', advanceAt: null },
  ],
] as const)('the meter %o at %i', (change, now, reading) => {
  expect(readPhaseMeter({ ...meter, ...change }, now)).toEqual(reading);
});

test('each phase has its own threshold, the last one none', () => {
  const settings = { sharedBps: 5_000, fullBps: 6_667 };
  expect([
    neededShare('guided', settings),
    neededShare('shared', settings),
    neededShare('full', settings),
  ]).toEqual([5_000, 6_667, null]);
});

test('only active seats count', () => {
  const member = (kind: CouncilMember['kind'], standing: CouncilMember['standing'], backing: bigint) => ({
    id: 1,
    account: ZERO_ADDRESS,
    kind,
    standing,
    since: 1,
    until: 0,
    attended: 0,
    missed: 0,
    missesInRow: 0,
    backing,
    refreshedAt: 1,
    uri: 'ipfs://x',
  });
  const members = [
    member('dao', 'seated', 5n),
    member('dao', 'seated', 6n),
    member('builder', 'inactive', 7n),
    member('enterprise', 'left', 8n),
    member('enterprise', 'seated', 9n),
  ];
  expect(backingByKind(members)).toEqual({ enterprise: 9n, builder: 0n, dao: 11n });
});
