import { expect, test } from 'vitest';
import { DAY, WEEK } from '@/lib/domain/time-units';
import { dateAfter, daysUntil, formatNotice, parseNotice } from './notice-period';

test.each([
  ['28', { ok: true, value: 4 * WEEK }],
  ['1456', { ok: true, value: 208 * WEEK }],
  [' 100 ', { ok: true, value: 100 * DAY }],
  ['', { ok: false, reason: 'empty' }],
  ['27', { ok: false, reason: 'too-short' }],
  ['0', { ok: false, reason: 'too-short' }],
  ['1457', { ok: false, reason: 'too-long' }],
  ['9'.repeat(25), { ok: false, reason: 'too-long' }],
  ['30.5', { ok: false, reason: 'not-whole-days' }],
  ['1e2', { ok: false, reason: 'not-whole-days' }],
  ['-30', { ok: false, reason: 'not-whole-days' }],
  ['٣٠', { ok: false, reason: 'not-whole-days' }],
])('%j', (text, result) => {
  expect(parseNotice(text)).toEqual(result);
});

test('an extension must be longer than what is there', () => {
  expect(parseNotice('100', 100 * DAY)).toEqual({ ok: false, reason: 'not-longer' });
  expect(parseNotice('101', 100 * DAY)).toEqual({ ok: true, value: 101 * DAY });
});

test('says weeks where they come out even', () => {
  expect(formatNotice(208 * WEEK, 'en')).toBe('208 weeks');
  expect(formatNotice(100 * DAY, 'en')).toBe('100 days');
  expect(formatNotice(26 * WEEK, 'vi')).toBe('26 tuần');
  expect(formatNotice(26 * WEEK, 'ko')).toBe('26주');
});

test('a date and back, at any time of day', () => {
  for (const time of [0, 1, 43_200, 86_399]) {
    const now = Date.UTC(2026, 10, 21) / 1000 + time;
    expect(dateAfter(now, 28 * DAY)).toBe('2026-12-19');
    expect(daysUntil(now, '2026-12-19')).toBe(28);
  }
});

test('half a date is none', () => {
  expect(daysUntil(0, '')).toBeNull();
  expect(daysUntil(0, '2026-13-40')).toBeNull();
});
