import { expect, test } from 'vitest';
import { amountDigits, formatAmount } from './amount';

const kei = (digits: string) => BigInt(digits) * 10n ** 14n; // ten-thousandths of a token

test.each([
  [0n, 18, '0'],
  [1n, 18, '0.000000000000000001'],
  [10n ** 18n, 18, '1'],
  [1_500_000n, 6, '1.5'],
  [42n, 0, '42'],
  [-15n, 1, '-1.5'],
])('digits of %s with %s decimals: %s', (value, decimals, digits) => {
  expect(amountDigits(value, decimals)).toBe(digits);
});

test.each([
  ['en', '1,234.5678'],
  ['vi', '1.234,5678'],
  ['ko', '1,234.5678'],
])('groups as %s does', (locale, text) => {
  expect(formatAmount(kei('12345678'), { decimals: 18, locale })).toBe(text);
});

test('cuts off, never rounds up', () => {
  const almost = 2n * 10n ** 18n - 1n;
  expect(formatAmount(almost, { decimals: 18, locale: 'en' })).toBe('1.9999');
  expect(formatAmount(999_999n * 10n ** 18n, { decimals: 18, locale: 'en', style: 'compact' })).toBe('999K');
});

test('shows every digit when asked, also beyond what a number holds', () => {
  const value = 123_456_789_012_345_678_901_234_567n;
  expect(formatAmount(value, { decimals: 18, locale: 'en', style: 'full' })).toBe(
    '123,456,789.012345678901234567',
  );
});

test('does not call dust nothing', () => {
  expect(formatAmount(1n, { decimals: 18, locale: 'en' })).toBe('<0.0001');
  expect(formatAmount(1n, { decimals: 18, locale: 'vi' })).toBe('<0,0001');
  expect(formatAmount(-1n, { decimals: 18, locale: 'en' })).toBe('>-0.0001');
  expect(formatAmount(0n, { decimals: 18, locale: 'en' })).toBe('0');
  expect(formatAmount(1n, { decimals: 2, locale: 'en' })).toBe('0.01');
});

test.each([
  ['en', '1.23M'],
  ['vi', '1,23 Tr'],
  ['ko', '123만'],
])('says millions in %s', (locale, text) => {
  const compact = formatAmount(1_234_567n * 10n ** 18n, { decimals: 18, locale, style: 'compact' });
  expect(compact.replace(/\s/g, ' ')).toBe(text);
});
