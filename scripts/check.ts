import { spawnSync } from 'node:child_process';
import { forgeBinary } from './forge';
import { checkHouse, checkHouseCanary } from './house/check-house';
import { print, printError } from './print';

/** Rules the canary file breaks; a checker that misses one is broken itself. */
const CANARY_RULES = ['arrows', 'abi', 'address', 'float', 'env', 'words'];

type Step = { name: string; run: () => string | null };

const steps: Step[] = [
  {
    name: 'format and lint (biome)',
    run: () => command('node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  },
  { name: 'types (tsc)', run: () => command('node_modules/typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'format of contracts (forge fmt)',
    run: () => native(forgeBinary(), ['fmt', '--check', 'contracts']),
  },
  { name: 'rules of the house', run: house },
  { name: 'canary: broken rules are found', run: canary },
];

/** `npm run check`: everything that reading the sources can tell. Ends with `check: N passed, N failed`. */
function main(): number {
  let failed = 0;
  for (const step of steps) {
    const started = performance.now();
    const problem = step.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${problem === null ? '✓' : '✗'} ${step.name} (${seconds} s)`);
    if (problem !== null) {
      failed += 1;
      printError(problem);
    }
  }
  print(`check: ${steps.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function command(script: string, args: string[]): string | null {
  return native(process.execPath, [script, ...args]);
}

function native(file: string, args: string[]): string | null {
  const result = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.error !== undefined) return result.error.message;
  return result.status === 0 ? null : `${result.stdout}${result.stderr}`;
}

function house(): string | null {
  const violations = checkHouse();
  if (violations.length === 0) return null;
  return violations.map(({ path, line, rule, message }) => `${path}:${line} [${rule}] ${message}`).join('\n');
}

function canary(): string | null {
  const found = checkHouseCanary();
  const missed = CANARY_RULES.filter((rule) => !found.has(rule));
  return missed.length === 0 ? null : `not found in the canary: ${missed.join(', ')}`;
}

process.exitCode = main();
