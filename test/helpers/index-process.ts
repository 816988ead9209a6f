import type { ChildProcess } from 'node:child_process';
import { ANEW } from '@/indexer/verify/ask';
import { startIndexer } from '@/scripts/index/start-indexer';
import { freePort } from '@/scripts/port';

export type IndexProcess = {
  url: string;
  child: ChildProcess;
  /** Everything it has written. */
  output: () => string;
  /** JSON of a path, past everything remembered. */
  ask: (path: string) => Promise<unknown>;
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
};

type Store = Parameters<typeof startIndexer>[0]['store'];

/** The index as the supervisor starts it, without the supervisor. */
export async function startIndexProcess(
  rpcUrl: string,
  store: Store,
  { verifySeconds = 0, port: wanted }: { verifySeconds?: number; port?: number } = {},
): Promise<IndexProcess> {
  const port = wanted ?? (await freePort());
  const child = startIndexer({ port, rpcUrls: [rpcUrl], chainId: 31337, lanes: 16, store, verifySeconds });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-200_000);
    });
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    child,
    output: () => output,
    ask: async (path) => {
      const answer = await fetch(`${url}${path}`, { headers: { [ANEW]: '1' } });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    },
    kill: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}

type Status = { backfilled: boolean; indexed: { block: number; events: number } | null };

/** Resolves when the index has taken in a block. @throws Error with its last words after `seconds`. */
export async function waitForBlock(index: IndexProcess, block: number, seconds = 900): Promise<void> {
  await waitFor(index, seconds, `block ${block}`, (s) => s.backfilled && (s.indexed?.block ?? 0) >= block);
}

/** Resolves when the index has taken in this many events, however far that is. */
export async function waitForEvents(index: IndexProcess, events: number, seconds = 900): Promise<void> {
  await waitFor(index, seconds, `${events} events`, (status) => (status.indexed?.events ?? 0) >= events);
}

async function waitFor(
  index: IndexProcess,
  seconds: number,
  what: string,
  arrived: (status: Status) => boolean,
): Promise<void> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; ) {
    if (index.child.exitCode !== null) throw new Error(`the index ended:\n${index.output().slice(-4_000)}`);
    const status = (await index.ask('/api/status').catch(() => null)) as Status | null;
    if (status !== null && arrived(status)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the index did not reach ${what} within ${seconds} s:\n${index.output().slice(-4_000)}`);
}
