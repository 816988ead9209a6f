import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDescription } from '@/lib/domain/description';
import { proposalText } from './proposal-plan';

const texts = readdirSync('contracts/script/seed/texts/proposals').map((file) =>
  readDescription(proposalText(file.replace('.md', ''))),
);

test('some proposals speak three languages, and one translation is older than its original', () => {
  const translated = texts.filter(([, ...translations]) => translations.length > 0);
  expect(translated.map((all) => all.map(({ lang }) => lang).sort())).toEqual(
    Array(3).fill(['en', 'ko', 'vi']),
  );
  const origins = translated.flatMap((all) => all.slice(1).map(({ origin }) => origin));
  expect(origins.sort()).toEqual(['current', 'current', 'current', 'current', 'current', 'older']);
});

test('no mark of a language is left in any text', () => {
  for (const text of texts.flat()) {
    expect(text.title).not.toBe('');
    expect(`${text.title}\n${text.body}`).not.toMatch(/^# \[|#lang=/m);
  }
});
