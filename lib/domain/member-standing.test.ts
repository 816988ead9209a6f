import { expect, test } from 'vitest';
import { memberStanding } from './member-standing';

const applied = { endorsedAt: null, seatedAt: null, inactiveSince: null, leftAt: null };

test('the latest mark on a member’s way says where it stands', () => {
  expect(memberStanding(applied)).toBe('applied');
  expect(memberStanding({ ...applied, endorsedAt: 1 })).toBe('endorsed');
  expect(memberStanding({ ...applied, endorsedAt: 1, seatedAt: 2 })).toBe('seated');
  expect(memberStanding({ ...applied, endorsedAt: 1, seatedAt: 2, inactiveSince: 3 })).toBe('inactive');
  expect(memberStanding({ endorsedAt: 1, seatedAt: 2, inactiveSince: 3, leftAt: 4 })).toBe('left');
});
