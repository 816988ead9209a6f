import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildContracts } from './build-contracts';
import { print, printError } from './print';
import { describeContracts } from './records/described';
import { interfacesRecord } from './records/interfaces';
import { gasRecord, loggedRecords } from './records/logged';
import { sizesRecord } from './records/sizes';
import { storageRecord } from './records/storage';

const FOLDER = 'contracts/records';

/**
 * `npm run records`: writes what the contracts weigh, cost, keep where and claim to be into `contracts/records`. With
 * `-- --check` it compares, names the first line that differs, and ends with `records: N passed, N failed`.
 */
function main(): number {
  buildContracts();
  const described = describeContracts();
  const logged = loggedRecords();
  const records = new Map([
    ['sizes.txt', sizesRecord()],
    ['gas.txt', gasRecord(logged)],
    ['interfaces.txt', interfacesRecord(described, logged)],
  ]);
  for (const [name, layout] of Object.entries(described.layouts)) {
    records.set(`storage/${name}.txt`, storageRecord(layout));
  }
  return process.argv.includes('--check') ? check(records) : write(records);
}

function write(records: Map<string, string>): number {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of records) {
    mkdirSync(dirname(`${FOLDER}/${name}`), { recursive: true });
    writeFileSync(`${FOLDER}/${name}`, text);
  }
  print(`${records.size} records written to ${FOLDER}.`);
  return 0;
}

function check(records: Map<string, string>): number {
  let failed = 0;
  const fail = (problem: string): void => {
    failed += 1;
    printError(`  ✗ ${problem}`);
  };
  for (const [name, text] of records) {
    const difference = firstDifference(readOrEmpty(`${FOLDER}/${name}`), text);
    if (difference !== null) fail(`${FOLDER}/${name}:${difference}`);
  }
  for (const name of recordedFiles()) {
    if (!records.has(name)) fail(`${FOLDER}/${name} is a record of nothing`);
  }
  if (failed > 0) printError('If that is meant: "npm run records", and commit the result.');
  print(`records: ${records.size - Math.min(failed, records.size)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function firstDifference(recorded: string, now: string): string | null {
  if (recorded === now) return null;
  const [before, after] = [recorded.split('\n'), now.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  const line = at === -1 ? after.length : at;
  return `${line + 1}: recorded "${before[line] ?? ''}", now "${after[line] ?? ''}"`;
}

function recordedFiles(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
}

function readOrEmpty(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

try {
  process.exitCode = main();
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
