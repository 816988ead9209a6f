import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = 'lib/i18n/messages/en';

function keysOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') return [path];
  return Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

const keys = readdirSync(root).flatMap((file) => {
  const namespace = file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return keysOf(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')), namespace);
});

const sources = ['app', 'components', 'lib']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|lib\/contracts\/generated/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

/** Texts in quotes, names of fields (tables of words are keyed by them), and templates with what varies left open. */
const said = new Set<string>();
const patterns = new Set<string>();
for (const source of sources) {
  for (const [, , text = ''] of source.matchAll(/(['"])([\w.-]+)\1/g)) said.add(text);
  for (const [, text = ''] of source.matchAll(/\b([A-Za-z]\w*)\??:/g)) said.add(text);
  for (const [, text = ''] of source.matchAll(/`([\w.-]*\$\{[^`]*)`/g))
    patterns.add(text.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '*'));
}
const templates = [...patterns]
  .filter((pattern) => /^[\w-]+\.[\w.*-]+$/.test(pattern))
  .map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^]+')}$`));

/** A key in every way it may be asked for: whole, or below a part of its path that a namespace names. */
function waysToAsk(key: string): string[] {
  const parts = key.split('.');
  return parts.map((_, at) => parts.slice(at).join('.'));
}

test('every word of the catalogs is asked for somewhere', () => {
  // Errors are asked for by the contracts' names; error-words.test.ts compares those.
  const unused = keys
    .filter((key) => !key.startsWith('errors.'))
    .filter(
      (key) =>
        !waysToAsk(key).some((way) => said.has(way) || templates.some((template) => template.test(way))),
    );
  expect(unused).toEqual([]);
});
