import { expect, test } from 'vitest';
import { formatRelativeTime } from './relative-time';
import { formatTime } from './time';

const at = Date.UTC(2026, 10, 21, 6, 34) / 1000;
const plain = (text: string) => text.replace(/\s+/g, ' ');

test('writes moments in UTC', () => {
  expect(plain(formatTime(at, { locale: 'en', style: 'date' }))).toBe('Nov 21, 2026');
  expect(plain(formatTime(at, { locale: 'en' }))).toBe('Nov 21, 2026, 06:34 UTC');
  expect(plain(formatTime(at, { locale: 'vi' }))).toContain('06:34 UTC');
  expect(plain(formatTime(at, { locale: 'ko' }))).toBe('2026년 11월 21일 06:34 UTC');
});

test.each([
  [0, 'now'],
  [30, 'in 30 seconds'],
  [86_400, 'in 1 day'],
  [3 * 86_400 + 5, 'in 3 days'],
  [-7_200, '2 hours ago'],
  [-400 * 86_400, '1 year ago'],
])('%s seconds away: %s', (distance, text) => {
  expect(formatRelativeTime(at + distance, at, 'en')).toBe(text);
});

test('writes dates as each language does', () => {
  expect(plain(formatTime(at, { locale: 'vi', style: 'date' }))).toBe('21 thg 11, 2026');
  expect(plain(formatTime(at, { locale: 'ko', style: 'date' }))).toBe('2026년 11월 21일');
  expect(plain(formatTime(at, { locale: 'vi' }))).toBe('06:34 UTC 21 thg 11, 2026');
});

test('speaks every language', () => {
  expect(formatRelativeTime(at + 86_400 * 2, at, 'vi')).toBe('sau 2 ngày nữa');
  expect(formatRelativeTime(at - 86_400 * 2, at, 'ko')).toBe('2일 전');
});
