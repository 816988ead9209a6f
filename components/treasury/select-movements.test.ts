import { expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { TreasuryMovement } from '@/lib/domain/treasury';
import { movementsHref, PAGE_SIZE, readMovementSelection, selectMovements } from './select-movements';

const movement = (direction: 'in' | 'out', timestamp: number): TreasuryMovement => ({
  asset: { address: ZERO_ADDRESS, symbol: 'ETH', name: 'Ether', decimals: 18 },
  direction,
  amount: 1n,
  counterparty: ZERO_ADDRESS,
  timestamp,
  transactionHash: '0x',
  proposal: null,
});

test('the URL is read strictly and never fails', () => {
  expect(readMovementSelection({})).toEqual({ direction: 'all', page: 1 });
  expect(readMovementSelection({ show: 'out', page: ['2'] })).toEqual({ direction: 'out', page: 2 });
  expect(readMovementSelection({ show: 'sideways', page: '0' })).toEqual({ direction: 'all', page: 1 });
});

test('keeps to one direction and to its pages', () => {
  const all = Array.from({ length: PAGE_SIZE * 2 + 2 }, (_, at) => movement(at % 2 === 0 ? 'in' : 'out', at));
  expect(selectMovements(all, { direction: 'in', page: 9 })).toMatchObject({ page: 2, pages: 2 });
  expect(selectMovements(all, { direction: 'in', page: 2 }).rows).toHaveLength(1);
  expect(selectMovements([], { direction: 'all', page: 1 })).toEqual({ rows: [], page: 1, pages: 1 });
});

test('defaults leave the URL bare', () => {
  expect(movementsHref({ direction: 'all', page: 1 })).toBe('/treasury#movements');
  expect(movementsHref({ direction: 'in', page: 3 })).toBe('/treasury?show=in&page=3#movements');
});
