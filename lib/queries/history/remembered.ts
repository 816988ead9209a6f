import { processWide } from '@/lib/chain/process-wide';

const MOST = 300;

const kept = processWide('remembered', () => new Map<string, { mark: string; value: Promise<unknown> }>());

/**
 * What `read` gave for `key` while `mark` was the same; who asks meanwhile waits for the one reading. A failed one is
 * not remembered, and of many answers those not asked for the longest are forgotten.
 */
export function remembered<T>(key: string, mark: string, read: () => Promise<T>): Promise<T> {
  const before = kept.get(key);
  kept.delete(key);
  // A key is a path of the API, and a path has one kind of answer.
  const value = before?.mark === mark ? (before.value as Promise<T>) : read();
  const entry = { mark, value };
  kept.set(key, entry);
  value.catch(() => {
    if (kept.get(key) === entry) kept.delete(key);
  });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return value;
}
