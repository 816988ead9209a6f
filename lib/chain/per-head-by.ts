import 'server-only';
import { atHead } from './at-head';
import type { HeadBlock } from './head-block';

const MOST = 500;

/**
 * Remembers what `read` gave for each key at the newest block, so that any number of visitors of one thing cost one read
 * a block. Of many keys those read first are forgotten. A failed read is not remembered.
 */
export function perHeadBy<K extends bigint | string, T>(
  read: (head: HeadBlock, key: K) => Promise<T>,
): (key: K) => Promise<T> {
  let last: { hash: string; values: Map<K, Promise<T>> } = { hash: '', values: new Map() };
  const remember = (head: HeadBlock, key: K): Promise<T> => {
    if (last.hash !== head.hash) last = { hash: head.hash, values: new Map() };
    const { values } = last;
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = read(head, key);
    values.set(key, value);
    value.catch(() => values.delete(key));
    for (const oldest of values.keys()) {
      if (values.size <= MOST) break;
      values.delete(oldest);
    }
    return value;
  };
  return (key) => atHead((head) => remember(head, key));
}
