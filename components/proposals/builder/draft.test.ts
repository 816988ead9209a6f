import { expect, test } from 'vitest';
import { emptyDraft, isDraftEmpty, parseDraft } from './draft';

const draft = {
  title: 'Pay',
  body: '1e18',
  lang: 'vi',
  translations: [{ lang: 'ko', title: '', body: '하나', sourceDigest: '00000000' }],
  actions: [{ id: 'a', kind: 'transfer' as const, asset: '', recipient: '0x12', amount: '1,5' }],
  proposalType: 4,
};

test('what was typed comes back, right or wrong', () => {
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
});

test('a draft from before there were types comes back without one', () => {
  const { proposalType: _, ...older } = draft;
  expect(parseDraft(JSON.stringify(older))).toEqual({ ...draft, proposalType: null });
});

test('a draft from before there were languages comes back with one text', () => {
  const { lang: _, translations: __, ...older } = draft;
  expect(parseDraft(JSON.stringify(older))).toEqual({ ...draft, lang: null, translations: [] });
});

test('text far too long for any field comes back as well', () => {
  const long = { ...draft, actions: [{ ...draft.actions[0], amount: '9'.repeat(300_000) }] };
  expect(parseDraft(JSON.stringify(long))).toEqual(long);
});

test.each([null, '', '{', '[]', '{"title":1}', '{"title":"","body":"","actions":[{"kind":"raw"}]}'])(
  '%s is no draft',
  (text) => {
    expect(parseDraft(text)).toBeNull();
  },
);

test('an empty draft is not worth keeping', () => {
  expect(isDraftEmpty(emptyDraft)).toBe(true);
  expect(isDraftEmpty(draft)).toBe(false);
});
