import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { print, printError } from './print';

const FOLDER = 'contracts/proofs';
/** Claims that are false, each of which must be refuted. */
const PLANTED = 'Planted.sol';

const require = createRequire(import.meta.url);
const outputSchema = z.object({
  errors: z
    .array(
      z.object({
        severity: z.string(),
        message: z.string(),
        sourceLocation: z.object({ start: z.number() }).optional(),
      }),
    )
    .optional(),
});

type Answer = 'proved' | 'refuted' | 'unknown';

/**
 * `npm run prove`: solc's model checker (CHC, with the Z3 that is built into solc's npm package) on every assertion in
 * `contracts/proofs`. Those of `Planted.sol` must be refuted, all others proved; what the solver does not decide fails.
 * Ends with `proofs: N passed, N failed`.
 */
function main(): number {
  let passed = 0;
  let failed = 0;
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.sol'))) {
    const expected: Answer = file === PLANTED ? 'refuted' : 'proved';
    for (const [contract, answers] of check(`${FOLDER}/${file}`)) {
      for (const answer of answers.length > 0 ? answers : ['unknown' as const]) {
        const good = answer === expected;
        if (good) passed += 1;
        else failed += 1;
        print(`  ${good ? '✓' : '✗'} ${file.replace('.sol', '')}: ${contract}: ${answer}`);
      }
    }
  }
  print(`proofs: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** What the solver says of each contract's assertions. */
function check(path: string): Map<string, Answer[]> {
  const text = readFileSync(path, 'utf8');
  const contracts = [...text.matchAll(/^contract (\w+)/gm)].map(({ 1: name, index }) => ({
    name: name ?? '',
    index,
  }));
  const input = {
    language: 'Solidity',
    sources: { [path]: { content: text } },
    settings: {
      outputSelection: {},
      // No time limit: the solver's own limit of work gives the same answer on every machine.
      modelChecker: {
        engine: 'chc',
        targets: ['assert'],
        contracts: { [path]: contracts.map(({ name }) => name) },
        showProvedSafe: true,
        showUnproved: true,
        solvers: ['z3'],
      },
    },
  };
  const solc = require('solc') as { compile: (input: string, callbacks: object) => string };
  const read = (wanted: string) => ({ contents: readFileSync(wanted, 'utf8') });
  const output = outputSchema.parse(JSON.parse(solc.compile(JSON.stringify(input), { import: read })));
  const answers = new Map<string, Answer[]>(contracts.map(({ name }) => [name, []]));
  for (const { severity, message, sourceLocation } of output.errors ?? []) {
    if (severity === 'error') throw new Error(`${path}: ${message}`);
    const answer = answerOf(message);
    if (answer === undefined || sourceLocation === undefined) continue;
    const owner = contracts.findLast(({ index }) => index <= sourceLocation.start);
    answers.get(owner?.name ?? '')?.push(answer);
  }
  return answers;
}

function answerOf(message: string): Answer | undefined {
  if (/^CHC: Assertion violation check is safe/.test(message)) return 'proved';
  if (/^CHC: Assertion violation happens here/.test(message)) return 'refuted';
  return /^CHC: /.test(message) ? 'unknown' : undefined;
}

try {
  process.exitCode = main();
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
