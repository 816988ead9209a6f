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
  ['en', '1.23 million'],
  ['vi', '1,23 triệu'],
  ['ko', '123만'],
])('speaks of millions in %s', (locale, text) => {
  const spoken = formatAmount(1_234_567n * 10n ** 18n, { decimals: 18, locale, style: 'spoken' });
  expect(spoken.replace(/\s/g, ' ')).toBe(text);
});

// Korean counts in ten thousands (만) and hundred millions (억), Vietnamese in thousands (nghìn) and billions (tỷ).
test.each([
  ['vi', 9_876n, '9,87 nghìn'],
  ['vi', 45_678n, '45,6 nghìn'],
  ['vi', 1_250_000_000n, '1,25 tỷ'],
  ['ko', 9_876n, '9,876'],
  ['ko', 45_678n, '4.56만'],
  ['ko', 123_456_789n, '1.23억'],
  ['ko', 1_250_000_000_000n, '1.25조'],
])('in %s, %s in short is %s', (locale, value, text) => {
  const compact = formatAmount(value * 10n ** 18n, { decimals: 18, locale, style: 'compact' });
  expect(compact.replace(/\s/g, ' ')).toBe(text);
});

test.each([
  ['en', '1.23M'],
  ['vi', '1,23 triệu'],
  ['ko', '123만'],
])('says millions in %s', (locale, text) => {
  const compact = formatAmount(1_234_567n * 10n ** 18n, { decimals: 18, locale, style: 'compact' });
  expect(compact.replace(/\s/g, ' ')).toBe(text);
});
