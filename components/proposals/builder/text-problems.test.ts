import { expect, test } from 'vitest';
import { textProblems, textToMend } from './text-problems';

const text = 'Enough words to say what this is for, whom it serves, what it costs and who answers for it.';
const problemsOf = (title: string, body: string) =>
  textProblems({ title, body, lang: 'en', translations: [] }).original;

test.each([
  ['', 'titleEmpty'],
  ['   ', 'titleEmpty'],
  ['x'.repeat(151), 'titleLong'],
  ['Trả cho người đóng góp', null],
])('title "%s": %s', (title, problem) => {
  expect(problemsOf(title, text).title).toBe(problem);
});

test('a megabyte of text is too long, counted in bytes', () => {
  expect(problemsOf('T', 'a'.repeat(1_000_000)).body).toBe('bodyLong');
  expect(problemsOf('T', '한'.repeat(7_000)).body).toBe('bodyLong');
  expect(problemsOf('T', 'a'.repeat(7_000)).body).toBeNull();
});

test('a short text is allowed and remarked on', () => {
  expect(problemsOf('T', 'Because.')).toMatchObject({ body: null, short: true });
  expect(problemsOf('T', text).short).toBe(false);
});

test('all languages share the room, and each has to be whole', () => {
  const translation = { lang: 'ko', title: '', body: '한'.repeat(4_000), sourceDigest: '' };
  const texts = { title: 'T', body: 'a'.repeat(7_000), lang: 'en', translations: [translation] };
  const fits = textProblems(texts);
  expect(fits.original.body).toBeNull();
  expect(fits.translations).toMatchObject([{ title: 'titleEmpty', body: null }]);
  expect(textToMend(fits)).toBe('translation');
  const long = textProblems({ ...texts, body: 'a'.repeat(9_000) });
  expect(long.original.body).toBe('bodiesLong');
  expect(long.translations[0]?.body).toBe('bodiesLong');
  expect(textToMend(long)).toBe('body');
});
