import { expect, test } from 'vitest';
import { tallyAt } from './tally-history';

test('the tally of each moment, what was taken back taken off', () => {
  const changes = [
    { timestamp: 10, change: { against: 0n, for: 100n, abstain: 0n } },
    { timestamp: 20, change: { against: 0n, for: -30n, abstain: 0n } },
    { timestamp: 20, change: { against: 30n, for: 0n, abstain: 0n } },
    { timestamp: 30, change: { against: 0n, for: 0n, abstain: 5n } },
  ];
  expect(
    tallyAt(changes, [9, 10, 20, 99]).map(({ tally }) => [tally.against, tally.for, tally.abstain]),
  ).toEqual([
    [0n, 0n, 0n],
    [0n, 100n, 0n],
    [30n, 70n, 0n],
    [30n, 70n, 5n],
  ]);
});
