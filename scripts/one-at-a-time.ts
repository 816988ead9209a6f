import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const LOOK_AGAIN_MS = 50;

/**
 * Does `work` while no other process of this project does anything under the same name; waits for its turn. What a
 * process left behind that died meanwhile is in nobody's way.
 */
export function oneAtATime<T>(name: string, work: () => T): T {
  mkdirSync('.kgov', { recursive: true });
  const lock = `.kgov/${name}.lock`;
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link appears at once and with its words in it, or not at all. */
function take(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch {
    const holder = holderOf(lock);
    if (holder !== null && !isAlive(holder) && holderOf(lock) === holder) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
