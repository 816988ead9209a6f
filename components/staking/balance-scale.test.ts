import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceScale, shareOf } from './balance-scale';

const KEI = 10n ** 18n;
const balances = fc.bigInt({ min: 0n, max: 10n ** 27n });

describe('over a balance', () => {
  test('the end leaves nothing behind', () => {
    fc.assert(
      fc.property(balances, (balance) => {
        expect(balanceScale(balance).amountAt(1000)).toBe(balance);
        expect(shareOf(balance, 100, 100)).toBe(balance);
      }),
    );
  });

  test('no position asks for more than there is', () => {
    fc.assert(
      fc.property(balances, fc.integer({ min: 0, max: 1000 }), (balance, position) => {
        const amount = balanceScale(balance).amountAt(position);
        expect(amount >= 0n && amount <= balance).toBe(true);
      }),
    );
  });

  test('positions grow with amounts', () => {
    fc.assert(
      fc.property(balances, balances, balances, (balance, a, b) => {
        const scale = balanceScale(balance);
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(scale.positionOf(low)).toBeLessThanOrEqual(scale.positionOf(high));
      }),
    );
  });

  test('half of a balance is said without dust', () => {
    expect(shareOf(25_001n * KEI + 7n, 50, 100)).toBe(12_500n * KEI);
    expect(shareOf(KEI, 50, 100)).toBe(KEI / 2n);
  });
});
