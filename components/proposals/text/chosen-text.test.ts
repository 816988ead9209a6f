import { expect, test } from 'vitest';
import type { ProposalTexts } from '@/lib/domain/proposal-text';
import { chosenText } from './chosen-text';

const texts: ProposalTexts = [
  { lang: 'en', title: 'One', body: '', origin: 'original' },
  { lang: 'vi', title: 'Một', body: '', origin: 'current' },
];

test.each([
  [undefined, 'vi', 'Một'],
  [undefined, 'ko', 'One'],
  ['original', 'vi', 'One'],
  ['vi', 'en', 'Một'],
  ['ko', 'vi', 'Một'],
  ['<script>', 'en', 'One'],
])('wish %s of a reader of %s: %s', (wish, locale, title) => {
  expect(chosenText(texts, wish, locale).title).toBe(title);
});
