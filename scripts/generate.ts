import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildContracts } from './build-contracts';
import { print, printError } from './print';

const GENERATED = 'lib/contracts/generated.ts';
const FRESH = '.kgov/generated.ts';

/** `npm run generate`: contracts → `lib/contracts/generated.ts`. With `--check`, only says whether that file is current. */
function main(): number {
  buildContracts();
  if (!process.argv.includes('--check')) {
    writeAbis(GENERATED);
    print(`${GENERATED} written.`);
    return 0;
  }
  mkdirSync('.kgov', { recursive: true });
  writeAbis(FRESH);
  const same = readOrEmpty(FRESH) === readOrEmpty(GENERATED);
  rmSync(FRESH);
  if (same) {
    print(`${GENERATED} agrees with the contracts.`);
    return 0;
  }
  printError(`${GENERATED} does not agree with the contracts: run "npm run generate" and commit the result.`);
  return 1;
}

function writeAbis(out: string): void {
  const result = spawnSync(process.execPath, ['node_modules/@wagmi/cli/dist/esm/cli.js', 'generate'], {
    encoding: 'utf8',
    env: { ...process.env, GENERATED_OUT: out },
  });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`wagmi generate failed:\n${result.stdout}\n${result.stderr}`);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

process.exitCode = main();
