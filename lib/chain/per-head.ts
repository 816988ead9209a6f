import 'server-only';
import { atHead } from './at-head';
import type { HeadBlock } from './head-block';

/**
 * Remembers what `read` gave for the newest block, so that any number of visitors cost one read a block. A failed read
 * is not remembered. Keyed by hash: a block that was replaced is read again.
 */
export function perHead<T>(read: (head: HeadBlock) => Promise<T>): () => Promise<T> {
  let last: { hash: string; value: Promise<T> } | undefined;
  const remember = (head: HeadBlock): Promise<T> => {
    if (last?.hash === head.hash) return last.value;
    const value = read(head);
    const entry = { hash: head.hash, value };
    last = entry;
    value.catch(() => {
      if (last === entry) last = undefined;
    });
    return value;
  };
  return () => atHead(remember);
}
