import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

const NAME = `one-at-a-time-${process.pid}`;
const LOCK = `.kgov/${NAME}.lock`;

afterEach(() => rmSync(LOCK, { force: true }));

function heldBy(pid: number | undefined): void {
  mkdirSync('.kgov', { recursive: true });
  writeFileSync(LOCK, String(pid));
}

test('what a process left behind that died is in nobody’s way', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  heldBy(pid);
  expect(oneAtATime(NAME, () => existsSync(LOCK))).toBe(true);
  expect(existsSync(LOCK)).toBe(false);
});

test('waits for a process that lives, until it has gone', async () => {
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  heldBy(holder.pid);
  // It blocks the process that waits, so that this is another one.
  const words = `import { oneAtATime } from './scripts/one-at-a-time.ts';
    console.log('waits');
    oneAtATime('${NAME}', () => console.log('works'));`;
  const waiter = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', '-e', words]);
  let said = '';
  waiter.stdout.on('data', (text: Buffer) => {
    said += text;
  });
  const ended = once(waiter, 'exit');
  await once(waiter.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(said).toBe('waits\n');
  const gone = once(holder, 'exit');
  holder.kill();
  await gone;
  await ended;
  expect(said).toBe('waits\nworks\n');
});

test('is free again after work that failed', () => {
  expect(() =>
    oneAtATime(NAME, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(oneAtATime(NAME, () => 'done')).toBe('done');
});
