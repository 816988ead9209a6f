import { expect, test } from 'vitest';
import { type PowerEvents, powerAt } from './power-history';

const events: PowerEvents = {
  supply: [
    { timestamp: 10, change: 100n },
    { timestamp: 20, change: 50n },
    { timestamp: 40, change: -30n },
  ],
  votes: [
    { timestamp: 10, account: 'a', votes: 100n },
    { timestamp: 20, account: 'b', votes: 40n },
    { timestamp: 40, account: 'a', votes: 70n },
  ],
  seats: [
    { timestamp: 15, account: 'a', kind: 'dao' },
    { timestamp: 20, account: 'b', kind: 'builder' },
    { timestamp: 50, account: 'a', kind: null },
  ],
};

test('votes stand with whoever held them then, that second included', () => {
  const none = { enterprise: 0n, builder: 0n, dao: 0n, delegates: 0n, undelegated: 0n };
  expect(powerAt(events, [9, 10, 15, 20, 40, 50])).toEqual([
    { ...none, timestamp: 9, total: 0n },
    { ...none, timestamp: 10, total: 100n, delegates: 100n },
    { ...none, timestamp: 15, total: 100n, dao: 100n },
    { ...none, timestamp: 20, total: 150n, dao: 100n, builder: 40n, undelegated: 10n },
    { ...none, timestamp: 40, total: 120n, dao: 70n, builder: 40n, undelegated: 10n },
    { ...none, timestamp: 50, total: 120n, delegates: 70n, builder: 40n, undelegated: 10n },
  ]);
});

test('one sample or many, the same moment reads the same', () => {
  const many = powerAt(events, [0, 10, 20, 30, 40, 50, 60]);
  for (const sample of many) expect(powerAt(events, [sample.timestamp])).toEqual([sample]);
});
