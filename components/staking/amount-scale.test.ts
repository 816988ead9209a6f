import { describe, expect, test } from 'vitest';
import { openScale } from './amount-scale';

const KEI = 10n ** 18n;

describe('without a wallet', () => {
  test('every stop is found again', () => {
    for (let at = 0; at <= openScale.max; at++) expect(openScale.positionOf(openScale.amountAt(at))).toBe(at);
  });

  test('what lies between two stops stands at the lower one', () => {
    expect(openScale.amountAt(openScale.positionOf(1_234n * KEI))).toBe(1_000n * KEI);
    expect(openScale.positionOf(0n)).toBe(0);
    expect(openScale.positionOf(10n ** 30n)).toBe(openScale.max);
  });
});
