import { useSyncExternalStore } from 'react';
import type { Address, Hex } from '@/lib/domain/hex';
import type { DescribedCalldata } from '@/lib/transactions/describe-calldata';

/** What a site asks of the demo wallet, decoded as far as the wallet can. */
export type DemoAsk =
  | { kind: 'connect' }
  | { kind: 'message'; account: Address; text: string }
  | { kind: 'typed'; account: Address; primaryType: string; fields: { name: string; value: string }[] }
  | {
      kind: 'send';
      account: Address;
      to: Address | undefined;
      value: bigint;
      data: Hex;
      call: DescribedCalldata | undefined;
    };

export type DemoRequest = { id: number; ask: DemoAsk; answer: (approved: boolean) => void };

const NONE: readonly DemoRequest[] = [];
let queue = NONE;
let count = 0;
const listeners = new Set<() => void>();

/** Puts a request before the person. Resolves with the answer, however long it takes. */
export function askPerson(ask: DemoAsk): Promise<boolean> {
  return new Promise((resolve) => {
    count += 1;
    const id = count;
    const answer = (approved: boolean) => {
      set(queue.filter((request) => request.id !== id));
      resolve(approved);
    };
    set([...queue, { id, ask, answer }]);
  });
}

/** Requests that wait for an answer, oldest first, live. */
export function useDemoRequests(): readonly DemoRequest[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => queue,
    () => NONE,
  );
}

function set(next: readonly DemoRequest[]): void {
  queue = next;
  for (const listener of listeners) listener();
}
