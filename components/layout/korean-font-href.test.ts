import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { koreanFontVersion } from './korean-font-href';

test('the address names the installed version', () => {
  const file = readFileSync('node_modules/@fontsource-variable/noto-sans-kr/package.json', 'utf8');
  expect(JSON.parse(file).version).toBe(koreanFontVersion);
});
