import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  byteLength,
  composeDescription,
  MAX_TRANSLATIONS,
  readDescription,
  type WrittenTranslation,
} from './description';
import { type ProposalTitle, textFor } from './proposal-text';
import { textDigest } from './text-digest';

const PROPOSER = '0x00000000000000000000000000000000000000A1';
const english = { lang: 'en', title: 'Fund the audit', body: 'Why\n\n- one' };
const vietnamese = { lang: 'vi', title: 'Cấp kinh phí kiểm toán', body: 'Vì sao' };
const korean = { lang: 'ko', title: '감사 비용 지원', body: '왜' };
const translated = (text: typeof english, of = english): WrittenTranslation => ({
  ...text,
  sourceDigest: textDigest(of),
});

describe('a description', () => {
  it('is read as it was composed, without the lines that are not its text', () => {
    const description = composeDescription({ ...english, title: ' Fund the audit ' }, [], PROPOSER);
    expect(description.endsWith(`\n\n#lang=en\n\n#proposer=${PROPOSER}`)).toBe(true);
    expect(readDescription(description)).toEqual([{ ...english, origin: 'original' }]);
  });

  it('carries translations and knows which of them are older than the original', () => {
    const earlier = { ...english, body: 'Why' };
    const description = composeDescription(
      english,
      [translated(vietnamese), translated(korean, earlier)],
      PROPOSER,
    );
    expect(readDescription(description)).toEqual([
      { ...english, origin: 'original' },
      { ...vietnamese, origin: 'current' },
      { ...korean, origin: 'older' },
    ]);
  });

  it('made elsewhere still has a title', () => {
    expect(readDescription('Just a line')).toEqual([
      { lang: null, title: 'Just a line', body: '', origin: 'original' },
    ]);
    expect(readDescription('')).toEqual([{ lang: null, title: '', body: '', origin: 'original' }]);
    expect(readDescription('# [RFC] A fee switch\n\nText\n\n# [AIP-12] Annex')).toMatchObject([
      { lang: null, title: '[RFC] A fee switch', body: 'Text\n\n# [AIP-12] Annex' },
    ]);
  });

  it('written by hand needs neither digests nor a language at its end', () => {
    expect(readDescription('# [vi] Một\n\nHai\n\n# [en] One\n\nTwo')).toEqual([
      { lang: 'vi', title: 'Một', body: 'Hai', origin: 'original' },
      { lang: 'en', title: 'One', body: 'Two', origin: 'unknown' },
    ]);
  });

  it('without a line break keeps its whole text when the title is cut', () => {
    const long = 'x'.repeat(5000);
    const [{ title, body }] = readDescription(long);
    expect(title.length).toBeLessThan(300);
    expect(body).toBe(long);
    const [, translation] = readDescription(`# One\n\n# [vi] ${long}`);
    expect(translation?.body).toBe(long);
  });

  it('is measured in bytes', () => {
    expect(byteLength('Đề xuất 제안')).toBe(19);
  });
});

describe('hostile descriptions', () => {
  it('say a language once; a second time it is text', () => {
    const [original, vi] = readDescription('# [en] One\n\n# [en] Two\n\n# [vi] Ba\n\n# [vi] Bốn');
    expect(original.body).toBe('# [en] Two');
    expect(vi?.body).toBe('# [vi] Bốn');
  });

  it('with a hundred languages stay one text after the first few', () => {
    const tags = Array.from({ length: 100 }, (_, i) =>
      String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26)),
    );
    const texts = readDescription(`Title\n${tags.map((tag) => `# [${tag}] ${tag}`).join('\n')}`);
    expect(texts).toHaveLength(1 + MAX_TRANSLATIONS);
    expect(texts.at(-1)?.body).toContain('# [dv] dv');
  });

  it('with a mark inside the text keep it there, however often it is escaped', () => {
    const body = '# [vi] not a language\n# \\[vi] nor this\n# \\\\[vi 0123abcd] nor that';
    expect(readDescription(composeDescription({ ...english, body }, [], PROPOSER))).toEqual([
      { ...english, body, origin: 'original' },
    ]);
  });

  test.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['spaces in a mark', `# [vi] ${' '.repeat(1_000_000)}x`],
    ['line breaks', '\n'.repeat(1_000_000)],
    ['marks', '# [vi] a\n'.repeat(100_000)],
    ['number signs', '#'.repeat(1_000_000)],
  ])('of a megabyte of %s are read at once', (_, text) => {
    const texts = readDescription(`x\n${text}\nx`);
    expect(texts.map(({ title, body }) => title + body).join('').length).toBeGreaterThan(0);
  });
});

describe('whatever is written', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '# [vi] x',
      '# [ko 0123abcd]',
      '# \\[en] y',
      '#lang=ko',
      `#proposer=${PROPOSER}`,
      ':::',
      '```',
      '\r',
    ),
  );
  const body = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  const title = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), line);
  const text = (lang: string) => fc.record({ lang: fc.constant(lang), title, body });
  const digest = fc.option(fc.constantFrom('00000000', '89abcdef'));

  test('comes back', () => {
    fc.assert(
      fc.property(text('en'), fc.tuple(text('vi'), digest), fc.tuple(text('ko-KR'), digest), (en, vi, ko) => {
        const translations = [vi, ko].map(([written, sourceDigest]) => ({ ...written, sourceDigest }));
        const found = readDescription(composeDescription(en, translations, PROPOSER));
        const wanted = [en, ...translations].map((written) => ({
          lang: written.lang,
          title: written.title.replace(/\s+/g, ' ').trim(),
          body: written.body.trim(),
        }));
        expect(found.map(({ origin: _, ...rest }) => rest)).toEqual(wanted);
      }),
      { numRuns: 2_000 },
    );
  });

  test('and however it is broken, no word of it is lost', () => {
    const words = (value: string) => value.match(/[a-z0-9]{3,}/g) ?? [];
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const description = lines.join('\n');
        const shown = readDescription(description).map(
          (found) => `${found.lang} ${found.title}\n${found.body}`,
        );
        const kept = words(description.replace(/^#lang=\w+|#proposer=\w+|^# \\*\[.*?\]/gm, ''));
        for (const word of kept) expect(shown.join('\n')).toContain(word);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a digest', () => {
  it('is the CRC-32 of title and body', () => {
    // Taken with zlib.
    expect(textDigest({ title: '1', body: '2' })).toBe('567c7c04');
    expect(textDigest({ title: '감사', body: '본문' })).toBe('ae8c5b7b');
  });

  it('does not change with line ends, spaces around the text or the form of accents', () => {
    const digest = textDigest({ title: 'Đề xuất', body: 'một\nhai' });
    expect(textDigest({ title: ' Đề xuất '.normalize('NFD'), body: 'một\r\nhai\n' })).toBe(digest);
  });
});

describe('the text for a reader', () => {
  const [en, vi] = [english, vietnamese];
  it('is the one in their language, in its region, or the original', () => {
    expect(textFor([en, vi], 'vi')).toBe(vi);
    expect(textFor([en, { ...vi, lang: 'vi-VN' }], 'vi').lang).toBe('vi-VN');
    expect(textFor([en, vi], 'ko')).toBe(en);
    expect(textFor<ProposalTitle>([{ ...en, lang: null }, vi], 'en').title).toBe(en.title);
  });
});
