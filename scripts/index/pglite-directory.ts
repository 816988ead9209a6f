import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CLOSED = '.closed';

/**
 * Where a PGlite keeps its rows: what an earlier one left there when that was ended in order, else empty. A PGlite that
 * was killed in the middle of a write comes back with half of it, so nothing of such a one is used. Directories of other
 * names are removed.
 */
export function openDirectory(root: string, name: string): string {
  mkdirSync(root, { recursive: true });
  const mark = `${name}${CLOSED}`;
  const inOrder = existsSync(join(root, mark));
  for (const other of readdirSync(root)) {
    if (other === name && inOrder) continue;
    rmSync(join(root, other), { recursive: true, force: true });
  }
  return resolve(root, name);
}

/** To be called once the PGlite in a directory was ended in order. */
export function closeDirectory(directory: string): void {
  writeFileSync(`${directory}${CLOSED}`, '');
}
