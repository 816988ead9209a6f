import { expect, test } from 'vitest';
import { formatDuration } from './duration';

const DAY = 86_400;

test.each([
  [0, '0 seconds'],
  [59, '59 seconds'],
  [60, '1 minute'],
  [DAY + 3_600 + 59, '1 day, 1 hour'],
  [26 * 7 * DAY, '26 weeks'],
  [17 * DAY, '17 days'],
  [365 * DAY, '1 year'],
  [(2 * 365 + 35) * DAY, '2 years, 5 weeks'],
  [(365 + 3) * DAY, '1 year, 3 days'],
  [-5, '0 seconds'],
  [1.9, '1 second'],
])('%s seconds: %s', (seconds, text) => {
  expect(formatDuration(seconds, { locale: 'en' })).toBe(text);
});

test('speaks every language', () => {
  expect(formatDuration(3 * DAY, { locale: 'vi' })).toBe('3 ngày');
  expect(formatDuration(3 * DAY, { locale: 'ko' })).toBe('3일');
});

// Vietnamese and Korean have no plural forms, and put units after a space or none.
test.each([
  ['vi', 26 * 7 * DAY, '26 tuần'],
  ['vi', (2 * 365 + 35) * DAY, '2 năm, 5 tuần'],
  ['vi', DAY + 3_600, '1 ngày, 1 giờ'],
  ['vi', 90, '1 phút, 30 giây'],
  ['ko', 26 * 7 * DAY, '26주'],
  ['ko', (2 * 365 + 35) * DAY, '2년 5주'],
  ['ko', DAY + 3_600, '1일 1시간'],
  ['ko', 90, '1분 30초'],
])('in %s, %s seconds: %s', (locale, seconds, text) => {
  expect(formatDuration(seconds, { locale })).toBe(text);
});

test('keeps to one unit when asked', () => {
  expect(formatDuration(DAY + 3_600, { locale: 'en', parts: 1, style: 'narrow' })).toBe('1d');
});
