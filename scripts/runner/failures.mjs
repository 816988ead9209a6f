import { readFileSync } from 'node:fs';

/** What the end of a run repeats at most: CI logs are cut from the front. */
const MOST = 20;
const LINES = 15;

/** Where a stack is in other people's code. */
const FOREIGN = /^\s+at .*(node_modules\/|<anonymous>)/;

/** Colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they begin with
const COLOURS = /\u001b\[[\d;]*m/g;

/** Failed tests of a vitest JSON report, each `{ name, message }`; a file that cannot be loaded is one too. */
export function vitestFailures(path) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
  return report.testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const at = file.replace(`${process.cwd()}/`, '');
    if (status === 'failed' && failed.length === 0) return [{ name: at, message }];
    return failed.map((test) => ({
      name: `${at} > ${test.fullName}`,
      message: (test.failureMessages || []).join('\n'),
    }));
  });
}

/**
 * What an output says of failures: every line that begins with ✗, with what follows until the next ✓ or ✗ or a suite's
 * closing line. Where nothing is marked so, what vitest found outside of tests, or else the last lines.
 */
export function outputFailures(output) {
  const lines = output.replace(COLOURS, '').split('\n');
  const found = [];
  let open = false;
  for (const line of lines) {
    const mark = /^\s*([✓✗])\s/.exec(line);
    if (mark?.[1] === '✗') found.push({ name: line.trim().slice(2), message: '' });
    if (mark || /^\w+: \d+ passed, \d+ failed/.test(line)) open = mark?.[1] === '✗';
    else if (open) found.at(-1).message += `${line}\n`;
  }
  if (found.length > 0) return found;
  const outside = lines.findIndex((line) => /Unhandled (Errors?|Rejection)/.test(line));
  const told = lines.slice(outside === -1 ? 0 : outside).filter((line) => line.trim() !== '');
  const part = outside === -1 ? told.slice(-LINES) : told.slice(0, LINES);
  return [{ name: outside === -1 ? 'its last lines' : 'outside of any test', message: part.join('\n') }];
}

/** Says the failed tests of every suite. Results are `{ name, failures }`. */
export function sayFailures(say, results) {
  const all = results.flatMap(({ name, failures = [] }) =>
    failures.map((failure) => ({ suite: name, ...failure })),
  );
  if (all.length === 0) return;
  say('\n=== What failed ===');
  for (const { suite, name, message } of all.slice(0, MOST)) {
    say(`✗ ${suite}: ${name}`);
    const lines = message
      .replace(COLOURS, '')
      .split('\n')
      .filter((line) => line.trim() !== '' && !FOREIGN.test(line));
    for (const line of lines.slice(0, LINES)) say(`    ${line}`);
    if (lines.length > LINES) say(`    … ${lines.length - LINES} more lines`);
  }
  if (all.length > MOST) say(`… and ${all.length - MOST} more`);
}
