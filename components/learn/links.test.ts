import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Chapter, chapters } from '@/components/common/chapters';
import { locales } from '@/lib/i18n/locales';
import learn from '@/lib/i18n/messages/en/learn.json';
import glossary from '@/lib/i18n/messages/en/learn-glossary.json';
import questions from '@/lib/i18n/messages/en/learn-questions.json';
import { glossaryTerms } from './glossary-terms';
import { questionGroups } from './question-groups';
import { rich } from './rich';

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'components'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => path.endsWith('.tsx') && existsSync(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Every `<LearnLink chapter at>` of the app. */
const links = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/<LearnLink\s+chapter="([^"]+)"(?:\s+at="([^"]+)")?/g)].map(([, chapter, at]) => ({
    path,
    chapter: chapter as Chapter,
    at,
  })),
);

const files: Partial<Record<Chapter, string>> = {
  staking: 'staking-chapter',
  council: 'council-chapter',
  'dao-of-daos': 'dao-chapter',
  proposals: 'proposals-chapter',
  phases: 'phases-chapter',
};

/** The anchors of a chapter. */
function anchorsOf(chapter: Chapter): string[] {
  if (chapter === 'glossary') return [...glossaryTerms];
  if (chapter === 'questions') return Object.values(questionGroups).flat();
  const file = files[chapter];
  if (file === undefined) return [];
  return [...readFileSync(`components/learn/${file}.tsx`, 'utf8').matchAll(/<Part\s+id="([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
}

test('every chapter has a page and a title', () => {
  expect(Object.keys(learn.chapters)).toEqual([...chapters]);
  for (const chapter of chapters) expect(existsSync(`app/[locale]/learn/${chapter}/page.tsx`)).toBe(true);
});

test('links from other pages lead to a chapter and to an anchor in it', () => {
  expect(links.length).toBeGreaterThan(8);
  for (const { path, chapter, at } of links) {
    expect(chapters, path).toContain(chapter);
    if (at !== undefined) expect(anchorsOf(chapter), `${path}: ${chapter}#${at}`).toContain(at);
  }
});

test('every chapter is linked from a page that needs it, or from another chapter', () => {
  const texts = JSON.stringify([learn, glossary, questions]);
  const linked = (chapter: Chapter) =>
    links.some((link) => link.chapter === chapter && !link.path.startsWith('components/learn/')) ||
    sources.some(({ text }) => text.includes(`'/learn/${chapter}'`)) ||
    texts.includes(`<to-${chapter}>`);
  // The glossary is linked word by word; the principles stand on their own, in the contents.
  expect(chapters.filter((chapter) => !linked(chapter))).toEqual(['principles', 'glossary']);
});

test('the glossary and the questions are those of the catalogs', () => {
  expect(Object.keys(glossary)).toEqual([...glossaryTerms]);
  expect(Object.keys(questions.answers)).toEqual(Object.values(questionGroups).flat());
});

describe.each(locales)('the texts in %s', (locale) => {
  const text = ['learn', 'learn-glossary', 'learn-questions']
    .map((name) => readFileSync(`lib/i18n/messages/${locale}/${name}.json`, 'utf8'))
    .join('');
  const tags = new Set([...text.matchAll(/<([a-z-]+)>/g)].map(([, tag]) => tag ?? ''));

  test('every tag leads somewhere', () => {
    expect([...tags].filter((tag) => !(tag in rich))).toEqual([]);
  });

  test('most words of the glossary are linked where they are used', () => {
    const unlinked = glossaryTerms.filter((term) => !tags.has(term));
    expect(unlinked.length).toBeLessThan(glossaryTerms.length / 3);
  });
});
