import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Random, seededRandom } from '@/contracts/script/seed/random';
import { mask, runningParts } from './mask';
import type { Ground, Mutant } from './mutant';
import { operators } from './operators';

const EQUIVALENT = 'contracts/test/equivalent-mutants.json';

const equivalentSchema = z.array(
  z.object({ source: z.string(), find: z.string(), replace: z.string(), because: z.string() }),
);

/**
 * Every mutant the operators can make of these sources, in an order that the seed decides. Those judged to change
 * nothing (`contracts/test/equivalent-mutants.json`) are left out.
 */
export function madeMutants(grounds: readonly Ground[], seed: number): Mutant[] {
  const equivalent = equivalentTexts();
  const all = shuffle(grounds.flatMap(mutantsOf), seededRandom(seed));
  return all.filter(({ source, text }) => equivalent.get(source)?.has(text) !== true);
}

function mutantsOf({ source, deploys, tests }: Ground): Mutant[] {
  const text = readFileSync(source, 'utf8');
  const masked = mask(text);
  const parts = runningParts(masked);
  return operators.flatMap(({ name, pattern, change }) =>
    [...masked.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (!parts.some(({ start, end }) => start <= index && index < end)) return [];
      const original = text.slice(index, index + found.length);
      const line = text.slice(0, index).split('\n').length;
      return change(original).map((instead) => ({
        name: `${source}:${line} [${name}] ${oneLine(original)} → ${oneLine(instead) || 'nothing'}`,
        source,
        deploys,
        tests,
        text: text.slice(0, index) + instead + text.slice(index + found.length),
      }));
    }),
  );
}

function equivalentTexts(): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { source, find, replace } of equivalentSchema.parse(
    JSON.parse(readFileSync(EQUIVALENT, 'utf8')),
  )) {
    const parts = readFileSync(source, 'utf8').split(find);
    if (parts.length !== 2) throw new Error(`${EQUIVALENT}: "${find}" is not in ${source} exactly once`);
    texts.set(source, (texts.get(source) ?? new Set()).add(parts.join(replace)));
  }
  return texts;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
