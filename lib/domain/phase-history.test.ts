import { expect, test } from 'vitest';
import { phaseAt } from './phase-history';

test('the share and the threshold of each moment', () => {
  const meter = [
    { timestamp: 10, decentralized: 1n, total: 3n },
    { timestamp: 20, decentralized: 2n, total: 3n },
  ];
  const thresholds = [
    { timestamp: 0, neededBps: 5_000 },
    { timestamp: 20, neededBps: 6_667 },
    { timestamp: 30, neededBps: null },
  ];
  expect(phaseAt(meter, thresholds, [5, 10, 20, 30])).toEqual([
    { timestamp: 5, shareBps: 0, neededBps: 5_000 },
    { timestamp: 10, shareBps: 3_333, neededBps: 5_000 },
    { timestamp: 20, shareBps: 6_666, neededBps: 6_667 },
    { timestamp: 30, shareBps: 6_666, neededBps: null },
  ]);
});
