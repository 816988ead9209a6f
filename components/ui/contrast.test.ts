import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');

function tokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const tones = ['accent', 'for', 'against', 'abstain', 'warning', 'danger'];
const text = [
  ...['ink', 'muted', 'faint', ...tones].flatMap((name) => grounds.map((ground) => [name, ground])),
  ...tones.map((name) => [name, `${name}-soft`]),
  ...tones.flatMap((name) => ['ink', 'muted'].map((word) => [word, `${name}-soft`])),
  ...['accent', 'accent-hover'].map((ground) => ['on-accent', ground]),
  ...['danger', 'danger-hover'].map((ground) => ['on-danger', ground]),
] as [string, string][];
const charts = [1, 2, 3, 4, 5].map((number) => `chart-${number}`);
const edges = ['strong', 'focus', ...charts, ...tones].flatMap((name) =>
  grounds.map((ground) => [name, ground] as const),
);

const light = tokens(':root');
const dark = { ...light, ...tokens('.dark') };
const sets = [
  { set: 'light', colour: light, words: 4.5, seen: 3 },
  { set: 'dark', colour: dark, words: 4.5, seen: 3 },
  { set: 'high contrast, light', colour: { ...light, ...tokens('.contrast') }, words: 7, seen: 4.5 },
  {
    set: 'high contrast, dark',
    colour: { ...dark, ...tokens('.contrast'), ...tokens('.dark.contrast') },
    words: 7,
    seen: 4.5,
  },
];

describe.each(sets)('colours: $set', ({ colour, words, seen }) => {
  const ratio = (a: string, b: string) => contrast(colour[a] ?? '', colour[b] ?? '');

  test.each(text)('%s reads on %s', (name, ground) => {
    expect(ratio(name, ground)).toBeGreaterThanOrEqual(words);
  });

  test.each(edges)('%s is seen on %s', (name, ground) => {
    expect(ratio(name, ground)).toBeGreaterThanOrEqual(seen);
  });
});

test('both high-contrast sets name every colour that a theme sets', () => {
  const left = (from: string, to: string) =>
    Object.keys(tokens(from)).filter((name) => !(name in tokens(to)));
  expect(left('.dark', '.dark.contrast')).toEqual([]);
  // White words on a filled ground, and white cards, stay as they are in the light theme.
  expect(left(':root', '.contrast')).toEqual(['surface', 'on-accent', 'on-danger']);
});
