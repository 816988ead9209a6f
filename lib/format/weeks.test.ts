import { expect, test } from 'vitest';
import { DAY, WEEK } from '@/lib/domain/time-units';
import { formatWeeks } from './weeks';

test('whole weeks, however many years they are', () => {
  expect(formatWeeks(4 * WEEK, 'en')).toBe('4 weeks');
  expect(formatWeeks(208 * WEEK, 'en')).toBe('208 weeks');
  expect(formatWeeks(208 * WEEK, 'vi')).toBe('208 tuần');
  expect(formatWeeks(208 * WEEK, 'ko')).toBe('208주');
});

test('cuts what is left of a week', () => {
  expect(formatWeeks(13 * DAY, 'en')).toBe('1 week');
});
