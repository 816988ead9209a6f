import { expect, test } from 'vitest';
import { type Address, ZERO_ADDRESS } from './hex';
import type { TreasuryMovement } from './treasury';
import { foldFlows, monthOf } from './treasury-flows';

const at = (text: string) => Date.parse(text) / 1000;
const ether = { address: ZERO_ADDRESS, symbol: 'ETH', name: 'Ether', decimals: 18 };
const token = { address: `0x${'a'.repeat(40)}` as Address, symbol: 'TOK', name: 'Token', decimals: 6 };
const proposal: TreasuryMovement['proposal'] = { id: 7n, titles: [{ lang: 'en', title: 'Pay' }] };

function moved(time: string, change: Partial<TreasuryMovement>): TreasuryMovement {
  return {
    asset: ether,
    direction: 'in',
    amount: 1n,
    counterparty: ZERO_ADDRESS,
    timestamp: at(time),
    transactionHash: '0x',
    proposal: null,
    ...change,
  };
}

// The newest first, as the treasury is read.
const movements = [
  moved('2026-11-02T00:00:00Z', { direction: 'out', amount: 5n, proposal }),
  moved('2026-11-01T00:00:00Z', { direction: 'out', amount: 2n, proposal }),
  moved('2026-10-31T23:59:59Z', { amount: 100n }),
  moved('2026-08-15T12:00:00Z', { asset: token, amount: 9n }),
];

test('months without movement are there, with nothing in them', () => {
  const flows = foldFlows(movements, at('2026-11-21T10:00:00Z'), 12);
  expect(flows.map(({ asset }) => asset.symbol)).toEqual(['TOK', 'ETH']);
  const months = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map((day) =>
    at(`${day}T00:00:00Z`),
  );
  const none = { in: 0n, out: 0n, proposals: [] };
  expect(flows[0]?.months).toEqual(months.map((month, i) => ({ ...none, month, in: i === 0 ? 9n : 0n })));
  expect(flows[1]?.months).toEqual([
    { ...none, month: months[0] },
    { ...none, month: months[1] },
    { ...none, month: months[2], in: 100n },
    { month: months[3], in: 0n, out: 7n, proposals: [proposal] },
  ]);
});

test('older months than asked for are left out, and assets that only moved then', () => {
  const flows = foldFlows(movements, at('2026-11-21T10:00:00Z'), 2);
  expect(flows.map(({ asset, months }) => [asset.symbol, months.length])).toEqual([['ETH', 2]]);
});

test('nothing moved: no charts', () => {
  expect(foldFlows([], at('2026-11-21T10:00:00Z'), 12)).toEqual([]);
});

test('a month begins with its first second in UTC', () => {
  expect(monthOf(at('2026-12-31T23:59:59Z'))).toBe(at('2026-12-01T00:00:00Z'));
  expect(monthOf(at('2026-12-01T00:00:00Z'))).toBe(at('2026-12-01T00:00:00Z'));
});
