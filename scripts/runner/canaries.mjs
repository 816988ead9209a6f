import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stream } from './stream.mjs';

/** Each must fail, and for the reason given: a runner that stays green over its canary proves nothing when it is green. */
const canaries = [
  {
    name: 'unit tests',
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--config', 'test/canary/unit/vitest.config.ts'],
    reason: 'canary: this test fails on purpose',
  },
  {
    name: 'lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['lint', '--vcs-use-ignore-file=false', '.kgov/canary/broken.ts'],
    copy: ['test/canary/lint/broken.ts.txt', '.kgov/canary/broken.ts'],
    reason: 'noConsole',
  },
  {
    name: 'types',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '--strict', '--ignoreConfig', '.kgov/canary/broken.ts'],
    copy: ['test/canary/types/broken.ts.txt', '.kgov/canary/broken.ts'],
    reason: 'TS2322',
  },
];

/** Counts the canaries that turned their runner red as passed. */
export async function runCanaries({ tell }) {
  let passed = 0;
  const failures = [];
  for (const { name, script, args, copy, reason } of canaries) {
    if (copy) {
      mkdirSync('.kgov/canary', { recursive: true });
      writeFileSync(copy[1], readFileSync(copy[0]));
    }
    const { code, output } = await stream(process.execPath, [script, ...args]);
    rmSync('.kgov/canary', { recursive: true, force: true });
    const red = code !== 0 && output.includes(reason);
    if (red) passed += 1;
    else failures.push({ name: `${name}: the canary does not turn it red (exit ${code})`, message: output });
    tell(
      red
        ? `  ✓ ${name}: the canary turns it red`
        : `  ✗ ${name}: the canary does not turn it red (exit ${code})\n${output}`,
    );
  }
  return { passed, failed: failures.length, failures };
}
