import { expect, test } from 'vitest';
import { amountText } from '@/lib/domain/parse-amount';
import { MIN_AMOUNT } from '@/lib/domain/vote-weight';
import { readAmount } from './amount-entry';

const balance = 25_000n * 10n ** 18n;
const limits = { minimum: MIN_AMOUNT, balance };

test.each([
  ['', 'empty'],
  ['1e18', 'scientific'],
  ['1,5', 'comma'],
  ['-1', 'negative'],
  [`1.${'0'.repeat(18)}1`, 'too-many-decimals'],
  ['25000.000000000000000001', 'above-balance'],
  ['٣', 'not-a-number'],
  ['0.999999999999999999', 'below-minimum'],
  ['0', 'zero'],
  ['9'.repeat(40), 'too-large'],
])('%j: %s', (text, reason) => {
  expect(readAmount(text, limits)).toEqual({ ok: false, reason });
});

test('the whole balance and the smallest stake are fine', () => {
  expect(readAmount(amountText(balance, 18), limits)).toEqual({ ok: true, value: balance });
  expect(readAmount('1', limits)).toEqual({ ok: true, value: MIN_AMOUNT });
});

test('an unknown balance forbids nothing', () => {
  expect(readAmount('1000000', { ...limits, balance: null })).toMatchObject({ ok: true });
});
