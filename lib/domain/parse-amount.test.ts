import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, parseAmount } from './parse-amount';

describe('parseAmount', () => {
  it.each([
    ['0', 0n],
    ['1', 10n ** 18n],
    ['1.', 10n ** 18n],
    ['.5', 5n * 10n ** 17n],
    [' 12.25 ', 1225n * 10n ** 16n],
    ['0.000000000000000001', 1n],
    ['007', 7n * 10n ** 18n],
  ])('reads %j', (text, value) => {
    expect(parseAmount(text, 18)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['.', 'not-a-number'],
    ['1e18', 'scientific'],
    ['1E+18', 'scientific'],
    ['1,5', 'comma'],
    ['1,000.50', 'comma'],
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['+1', 'not-a-number'],
    ['\uff11', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0.0000000000000000001', 'too-many-decimals'],
    ['9'.repeat(31), 'too-large'],
    ['1'.repeat(1_000_000), 'too-large'],
  ])('refuses %j', (text, reason) => {
    expect(parseAmount(text, 18)).toEqual({ ok: false, reason });
  });

  it('reads back what amountText writes, to the base unit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 40n), fc.integer({ min: 0, max: 24 }), (value, decimals) => {
        const parsed = parseAmount(amountText(value, decimals), decimals);
        return !parsed.ok ? parsed.reason === 'too-large' : parsed.value === value;
      }),
    );
  });

  it('never throws and never invents a value, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseAmount(text, 18);
        expect(parsed.ok ? /^\s*[0-9]*\.?[0-9]*\s*$/.test(text) : parsed.reason.length > 0).toBe(true);
      }),
    );
  });
});
