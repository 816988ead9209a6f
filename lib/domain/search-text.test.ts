import { expect, test } from 'vitest';
import { foldText, hangulInitials, matchScore } from './search-text';

test('Vietnamese is found without its marks, and with them', () => {
  expect(foldText('Đề xuất  Ngân quỹ')).toBe('de xuat ngan quy');
  expect(matchScore('de xuat', 'Đề xuất')).toBeGreaterThan(0);
  expect(matchScore('đề', 'De xuat')).toBeGreaterThan(0);
  expect(matchScore('Đặng', 'Dang Thuy Linh')).toBeGreaterThan(0);
});

test('Hangul is found by syllables and by initial consonants, composed or not', () => {
  expect(matchScore('위원', '검증 위원회를 늘립시다')).toBeGreaterThan(0);
  expect(matchScore('위원'.normalize('NFD'), '검증 위원회')).toBeGreaterThan(0);
  expect(hangulInitials('제안 투표')).toBe('ㅈㅇ ㅌㅍ');
  expect(matchScore('ㅇㅇㅎ', '검증 위원회')).toBeGreaterThan(0);
  expect(matchScore('ㅋㅋ', '검증 위원회')).toBe(0);
});

test('every word of the query must be there, and beginnings count more', () => {
  expect(matchScore('audit grant', 'Audit of the staking contract')).toBe(0);
  expect(matchScore('audit stak', 'Audit of the staking contract')).toBeGreaterThan(0);
  expect(matchScore('audit', 'Audit the contract')).toBeGreaterThan(matchScore('audit', 'Fund the audit'));
  expect(matchScore('dit', 'Fund the audit')).toBeLessThan(matchScore('aud', 'Fund the audit'));
  expect(matchScore('   ', 'anything')).toBe(0);
});
