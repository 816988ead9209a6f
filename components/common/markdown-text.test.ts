import { expect, test } from 'vitest';
import { cleanText, safeUrl } from './markdown-text';

test.each(['https://example.org/a', 'ipfs://bafy', 'mailto:a@example.org', 'HTTPS://EXAMPLE.ORG'])(
  '%s may be linked',
  (url) => {
    expect(safeUrl(url)).toBe(url);
  },
);

test.each([
  'http://example.org',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//example.org',
  '/relative',
  'java\nscript:alert(1)',
])('%j may not', (url) => {
  expect(safeUrl(url)).toBeUndefined();
});

test('drops what hides or turns text', () => {
  expect(cleanText('pay \u202e001\u202c\u200b KEI')).toBe('pay 001 KEI');
});

test('keeps words, marks and emoji', () => {
  const text = 'Hội đồng quản trị 정족수 👩‍💻';
  expect(cleanText(text.normalize('NFD'))).toBe(text.normalize('NFC'));
});
