import { expect, test } from 'vitest';
import { DAY } from '@/lib/domain/time-units';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { earlyExitFrom, exitAtFor } from './exit-plan';

const now = Date.parse('2027-01-01T12:00:00Z') / 1000;

test('the notice begins so long before that the KEI is back on the day', () => {
  expect(exitAtFor('2027-03-01', 28 * DAY, now)).toBe(Date.parse('2027-02-01T00:00:00Z') / 1000);
});

test.each(['', '2027-13-01', 'soon', '2027-01-29', '2300-01-01'])('"%s" cannot be planned', (date) => {
  expect(exitAtFor(date, 28 * DAY, now)).toBeNull();
});

test('leaving early takes the shortest notice period since the last action', () => {
  expect(earlyExitFrom(now)).toBe(now + MIN_DURATION);
});
