import { expect, test } from 'vitest';
import { shownReason } from './shown-reason';

test('a short reason stays as it is, line breaks and all', () => {
  expect(shownReason(' Too much.\nToo early. ')).toBe('Too much.\nToo early.');
  expect(shownReason('')).toBe('');
});

test('a long one is cut between characters and says so', () => {
  const shown = shownReason('😀'.repeat(10_000));
  expect(shown).toBe(`${'😀'.repeat(500)}…`);
  expect(shownReason('a'.repeat(500))).toBe('a'.repeat(500));
  expect(shownReason('a'.repeat(501))).toBe(`${'a'.repeat(500)}…`);
});

test('many lines do not make the page endless', () => {
  expect(shownReason('a\n\n\n'.repeat(400))).toBe(`${Array(8).fill('a').join('\n')}…`);
});

test('what cannot be seen does not stay', () => {
  expect(shownReason('\u202esafe\u200b')).toBe('safe');
  expect(shownReason('\u200b \u2066')).toBe('');
});
