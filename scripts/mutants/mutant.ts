import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = 'contracts/test/mutants';

const fileSchema = z.object({
  /** The file that is changed. */
  source: z.string(),
  /** The contracts that are compiled from it. */
  deploys: z.array(z.string()).min(1),
  /** A pattern of paths below `contracts/test`: the tests that must fail. */
  tests: z.string(),
  mutants: z.array(
    z.object({
      breaks: z.string(),
      find: z.string().min(1),
      replace: z.string(),
      tests: z.string().optional(),
    }),
  ),
});

/** A source, what is compiled of it, and the tests that watch it (a pattern of paths). */
export type Ground = { source: string; deploys: string[]; tests: string };

/** One small change of a source, and the tests that must notice it. */
export type Mutant = Ground & {
  /** Where it is and what rule it breaks. */
  name: string;
  /** The whole changed source. */
  text: string;
};

/** The sources that mutants are made of. */
export function grounds(): Ground[] {
  return files().map(({ source, deploys, tests }) => ({ source, deploys, tests: pathOf(tests) }));
}

/**
 * The mutants written by hand.
 *
 * @throws Error when a mutant's text is not found in its source exactly once: it has to be written again.
 */
export function handMutants(): Mutant[] {
  return files().flatMap(({ file, source, deploys, tests, mutants }) => {
    const text = readFileSync(source, 'utf8');
    return mutants.map((mutant) => {
      const parts = text.split(mutant.find);
      if (parts.length !== 2) {
        throw new Error(`${file}: "${mutant.breaks}" is found ${parts.length - 1} times in ${source}`);
      }
      return {
        name: `${file.replace('.json', '')}: ${mutant.breaks}`,
        source,
        deploys,
        text: parts.join(mutant.replace),
        tests: pathOf(mutant.tests ?? tests),
      };
    });
  });
}

function files() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, ...fileSchema.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))) }));
}

function pathOf(tests: string): string {
  return `contracts/test/${tests}`;
}
