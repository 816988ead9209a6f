import { expect, test } from 'vitest';
import { textProblems } from './text-problems';

const text = 'Enough words to say what this is for, whom it serves, what it costs and who answers for it.';

test.each([
  ['', 'titleEmpty'],
  ['   ', 'titleEmpty'],
  ['x'.repeat(151), 'titleLong'],
  ['Trả cho người đóng góp', null],
])('title "%s": %s', (title, problem) => {
  expect(textProblems(title, text).title).toBe(problem);
});

test('a megabyte of text is too long, counted in bytes', () => {
  expect(textProblems('T', 'a'.repeat(1_000_000)).body).toBe('bodyLong');
  expect(textProblems('T', '한'.repeat(7_000)).body).toBe('bodyLong');
  expect(textProblems('T', 'a'.repeat(7_000)).body).toBeNull();
});

test('a short text is allowed and remarked on', () => {
  expect(textProblems('T', 'Because.')).toMatchObject({ body: null, short: true });
  expect(textProblems('T', text).short).toBe(false);
});
