import { describe, expect, test } from 'vitest';
import { composeDescription, readDescription } from '@/lib/domain/description';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import {
  addTranslation,
  chooseOriginal,
  confirmTranslation,
  type DraftTexts,
  isOutdated,
  removeTranslation,
  writeText,
} from './draft-texts';

const written: DraftTexts = { title: 'One', body: 'Two', lang: 'en', translations: [] };
const vietnamese = writeText(addTranslation(written, 'vi', 'en'), 'vi', { title: 'Một', body: 'Hai' });
const outdated = (texts: DraftTexts) => texts.translations.map((text) => isOutdated(texts, text));

describe('a draft in several languages', () => {
  test('names the language once something is typed', () => {
    const empty: DraftTexts = { title: '', body: '', lang: null, translations: [] };
    expect(writeText(empty, 'ko', { title: '하나' })).toEqual({ ...empty, lang: 'ko', title: '하나' });
    expect(addTranslation(empty, 'vi', 'ko').lang).toBe('ko');
  });

  test('knows when the original was changed after it was translated', () => {
    expect(outdated(vietnamese)).toEqual([false]);
    const changed = writeText(vietnamese, 'en', { body: 'Three' });
    expect(outdated(changed)).toEqual([true]);
    // Mending the translation says nothing about whether it follows the change; its writer does.
    expect(outdated(writeText(changed, 'vi', { body: 'Ba' }))).toEqual([true]);
    expect(outdated(confirmTranslation(changed, 'vi'))).toEqual([false]);
    expect(outdated(writeText(changed, 'en', { body: 'Two' }))).toEqual([false]);
  });

  test('what is said about a translation is what readers are told', () => {
    const originOf = (texts: DraftTexts) =>
      readDescription(
        composeDescription({ ...texts, lang: texts.lang ?? 'en' }, texts.translations, ZERO_ADDRESS),
      )[1]?.origin;
    expect(originOf(vietnamese)).toBe('current');
    expect(originOf(writeText(vietnamese, 'en', { title: 'First' }))).toBe('older');
  });

  test('an empty translation is not outdated', () => {
    const begun = writeText(addTranslation(written, 'vi', 'en'), 'en', { body: 'Three' });
    expect(outdated(begun)).toEqual([false]);
  });

  test('the original and a translation change places, and nothing is lost', () => {
    const turned = chooseOriginal(vietnamese, 'vi', 'en');
    expect(turned).toMatchObject({ lang: 'vi', title: 'Một', body: 'Hai' });
    expect(turned.translations).toMatchObject([{ lang: 'en', title: 'One', body: 'Two' }]);
    expect(outdated(turned)).toEqual([true]);
    expect(chooseOriginal(written, 'ko', 'en')).toEqual({ ...written, lang: 'ko' });
  });

  test('a translation can be taken out', () => {
    expect(removeTranslation(vietnamese, 'vi')).toEqual(written);
  });
});
