import { createPublicClient, http } from 'viem';
import { expect } from 'vitest';
import { rpc } from '@/contracts/script/seed/rpc';
import { askOver } from '@/indexer/verify/ask';
import { verify } from '@/indexer/verify/verify';
import { print } from '@/scripts/print';
import type { Supervised } from './supervised';

const PATIENCE_MS = 300_000;
const LOOK_MS = 250;

type Status = {
  ready: boolean;
  indexed: { block: number; events: number; blockHash: string } | null;
  verifiedBlock: number | null;
  differences: unknown[];
};

/** What an index says of itself; null when it does not answer. */
export async function statusOf({ url }: Pick<Supervised, 'url'>): Promise<Status | null> {
  try {
    return (await (await fetch(`${url}/api/status`)).json()) as Status;
  } catch {
    return null;
  }
}

/** Waits for something to be so. @throws Error after five minutes. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`it did not come to this: ${what}`);
}

/**
 * Resolves once the index says that it is ready at the chain's newest block of now, and the whole comparison with the
 * chain finds nothing; prints how long that took. Fails when it says so with rows that differ.
 *
 * @param rpcUrl A node that tells the truth.
 */
export async function expectRecovery(what: string, index: Supervised, rpcUrl: string): Promise<void> {
  const begun = Date.now();
  const head = Number(await rpc(rpcUrl, 'eth_blockNumber'));
  await until(`${what}: ready again`, async () => {
    const status = await statusOf(index);
    if (status?.ready !== true || (status.indexed?.block ?? 0) < head) return false;
    return (status.verifiedBlock ?? 0) >= head;
  }).catch((error: Error) => {
    throw new Error(`${error.message}\n${lastWords(index)}`);
  });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  expect({ what, differences: await differencesOf(index, rpcUrl) }).toEqual({ what, differences: [] });
  const starts = index.output().split('"index starts"').length - 1;
  print(`  ${what}: equal to the chain after ${seconds} s (${starts} starts so far)`);
}

/** What index and chain tell differently now. */
export async function differencesOf({ url }: Supervised, rpcUrl: string): Promise<unknown[]> {
  const client = createPublicClient({ transport: http(rpcUrl, { batch: true }), cacheTime: 0 });
  const ask = askOver((path, init) => fetch(`${url}${path}`, init));
  return (await verify(ask, client, { seed: 1, top: 50, sample: 20 })).differences;
}

function lastWords(index: Supervised): string {
  return index.output().slice(-4_000);
}
