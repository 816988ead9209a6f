import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { supervise } from './supervise';

function child(script: string): ChildProcess {
  return spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come to that within 30 s');
}

test('what dies is started again, and the deaths in a row are counted', async () => {
  const deaths: [string, number][] = [];
  const supervised = supervise({
    start: async () => child('process.exit(3)'),
    onDeath: (how, inARow) => deaths.push([how, inARow]),
  });
  await until(() => deaths.length === 3);
  await supervised.stop();
  expect(deaths.slice(0, 3)).toEqual([
    ['3', 1],
    ['3', 2],
    ['3', 3],
  ]);
});

test('what cannot be started counts as dead', async () => {
  const deaths: string[] = [];
  const supervised = supervise({
    start: () => Promise.reject(new Error('no node answers')),
    onDeath: (how) => deaths.push(how),
  });
  await until(() => deaths.length === 2);
  await supervised.stop();
  expect(deaths[0]).toBe('no node answers');
});

test('what is started again on purpose did not die, and what is stopped stays so', async () => {
  const children: ChildProcess[] = [];
  const deaths: string[] = [];
  const supervised = supervise({
    start: async () => {
      const next = child('setInterval(() => {}, 1000)');
      children.push(next);
      return next;
    },
    onDeath: (how) => deaths.push(how),
  });
  await until(() => children.length === 1);
  supervised.restart();
  await until(() => children.length === 2);
  await supervised.stop();
  expect(deaths).toEqual([]);
  expect(children.map(({ signalCode }) => signalCode)).toEqual(['SIGTERM', 'SIGTERM']);
});
