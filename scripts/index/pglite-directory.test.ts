import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeDirectory, openDirectory } from './pglite-directory';

const root = mkdtempSync(join(tmpdir(), 'kgov-directory-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

function fill(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'row');
  writeFileSync(file, '');
  return file;
}

test('what was ended in order is gone on with, once', () => {
  const directory = openDirectory(root, 'a');
  const file = fill(directory);
  closeDirectory(directory);
  expect(openDirectory(root, 'a')).toBe(directory);
  expect(existsSync(file)).toBe(true);
  // Nobody closed it again.
  openDirectory(root, 'a');
  expect(existsSync(file)).toBe(false);
});

test('what belonged to another chain is gone', () => {
  const directory = openDirectory(root, 'a');
  const file = fill(directory);
  closeDirectory(directory);
  openDirectory(root, 'b');
  expect(existsSync(file)).toBe(false);
});
