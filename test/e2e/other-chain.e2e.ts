import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { run } from '@/scripts/runner/processes.mjs';

const CHAIN_ID = 987654;
const FOLDER = '.next-other-chain';
const DEPLOYMENT = `contracts/deployments/${CHAIN_ID}.json`;
/** Files that a build rewrites for its own folder. */
const REWRITTEN = ['tsconfig.json', 'next-env.d.ts'];
const NEXT = 'node_modules/next/dist/bin/next';

let files: { name: string; text: string }[];
let before: { name: string; text: string }[];

beforeAll(async () => {
  before = REWRITTEN.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const local: Record<string, unknown> = JSON.parse(readFileSync('contracts/deployments/31337.json', 'utf8'));
  writeFileSync(DEPLOYMENT, JSON.stringify({ ...local, chainId: CHAIN_ID }));
  const env = { NODE_ENV: 'production', CHAIN_ID: String(CHAIN_ID), NEXT_DIST_DIR: FOLDER };
  await run(process.execPath, [NEXT, 'build'], { log: 'build-other-chain', env });
  files = ['static', 'server'].flatMap((part) => textsBelow(`${FOLDER}/${part}`));
  // A whole build, on whatever machine.
}, 600_000);

afterAll(() => {
  rmSync(DEPLOYMENT, { force: true });
  rmSync(FOLDER, { recursive: true, force: true });
  for (const { name, text } of before) writeFileSync(name, text);
});

function textsBelow(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(m?js|json|html|rsc|css)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

function demoWords(locale: string): string[] {
  const texts = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.values(node).flatMap(texts)
        : [];
  // Short ones, such as "Account", are said elsewhere too, and those with placeholders are compiled.
  return texts(JSON.parse(readFileSync(`lib/i18n/messages/${locale}/demo.json`, 'utf8')))
    .filter((text) => !/[{}]/.test(text))
    .sort((a, b) => b.length - a.length)
    .slice(0, 6);
}

const filesWith = (mark: string) =>
  files.filter(({ text }) => text.includes(mark)).map(({ name }) => `${mark} in ${name}`);

it('is a build of this chain', () => {
  expect(files.some(({ text }) => text.includes(String(CHAIN_ID)))).toBe(true);
});

it.each(['local.kgov.demo', 'kgov.demo.role', 'K-Gov demo wallet', DEMO_MNEMONIC])(
  'a build for another chain does not contain “%s”',
  (mark) => {
    expect(filesWith(mark)).toEqual([]);
  },
);

it('nor asks in the browser what one could fast-forward to', () => {
  expect(filesWith('/api/demo').filter((found) => found.includes('/static/'))).toEqual([]);
});

it.each(['en', 'vi', 'ko'])('nor any of the demo’s words, in %s', (locale) => {
  const words = demoWords(locale);
  expect(words.length).toBe(6);
  expect(words.flatMap(filesWith)).toEqual([]);
});
