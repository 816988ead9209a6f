import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputFailures, sayFailures, vitestFailures } from './failures.mjs';

function said(results: { name: string; failures: { name: string; message: string }[] }[]): string[] {
  const lines: string[] = [];
  sayFailures((line: string) => void lines.push(...line.split('\n')), results);
  return lines;
}

test('what an output marks is named with what it says below', () => {
  const output = [
    '  ✓ KEI.t.sol (8 tests, 3ms)',
    '  \u001b[31m✗\u001b[39m KGovernor/Cancel.t.sol (9 tests, 1s)',
    '      Failure: test_X: 1 != 2',
    '  ✓ Vesting.t.sol (4 tests, 1s)',
    'contracts: 12 passed, 1 failed',
    'afterwards',
  ].join('\n');
  expect(outputFailures(output)).toEqual([
    { name: 'KGovernor/Cancel.t.sol (9 tests, 1s)', message: '      Failure: test_X: 1 != 2\n' },
  ]);
});

test('without a mark, the last lines or what vitest found outside of tests', () => {
  const many = Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n');
  expect(outputFailures(many)[0]?.message.split('\n')).toHaveLength(15);
  expect(outputFailures(many)[0]?.message).toContain('line 39');
  const outside = `${many}\n⎯⎯ Unhandled Rejection ⎯⎯\nError: too late\n${many}`;
  expect(outputFailures(outside)[0]).toMatchObject({
    name: 'outside of any test',
    message: expect.stringContaining('too late'),
  });
});

test('a report names failed tests, and files that cannot be loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'));
  const path = join(folder, 'report.json');
  const file = `${process.cwd()}/lib/a.test.ts`;
  const failed = { status: 'failed', fullName: 'a fails', failureMessages: ['no\nat x'] };
  const testResults = [
    { name: file, status: 'failed', message: '', assertionResults: [failed, { status: 'passed' }] },
    {
      name: `${process.cwd()}/lib/b.test.ts`,
      status: 'failed',
      message: 'no such file',
      assertionResults: [],
    },
  ];
  writeFileSync(path, JSON.stringify({ testResults }));
  expect(vitestFailures(path)).toEqual([
    { name: 'lib/a.test.ts > a fails', message: 'no\nat x' },
    { name: 'lib/b.test.ts', message: 'no such file' },
  ]);
  rmSync(folder, { recursive: true });
});

test('at most twenty are repeated, each with its first fifteen lines', () => {
  const message = Array.from({ length: 30 }, (_, i) => `m${i}`).join('\n');
  const failures = Array.from({ length: 25 }, (_, i) => ({ name: `test ${i}`, message }));
  const lines = said([{ name: 'Unit tests', failures }]);
  expect(lines.filter((line) => line.startsWith('✗ Unit tests: test'))).toHaveLength(20);
  expect(lines.filter((line) => line.trim() === 'm14')).toHaveLength(20);
  expect(lines.filter((line) => line.trim() === 'm15')).toHaveLength(0);
  expect(lines.at(-1)).toBe('… and 5 more');
  expect(said([])).toEqual([]);
});
