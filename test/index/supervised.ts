import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from '@/scripts/port';

export type Supervised = {
  url: string;
  process: ChildProcess;
  /** Everything it has written. */
  output: () => string;
  /** The index itself, under its supervisor; nothing while none runs. */
  indexPid: () => number | undefined;
  /** Ends the supervisor, and with it the index. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
};

const MOST_WORDS = 400_000;

/** `npm run index` or `npm run index:api`, on a port of its own. An empty `databaseUrl`: a PGlite. */
export async function startSupervised(
  script: 'index' | 'index-api',
  options: { rpcUrls: string[]; databaseUrl?: string; verifySeconds?: number },
): Promise<Supervised> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CHAIN_ID: '31337',
      RPC_URLS: options.rpcUrls.join(','),
      DATABASE_URL: options.databaseUrl ?? '',
      VERIFY_SECONDS: String(options.verifySeconds ?? 2),
      INDEX_PORT: String(port),
      STOP_WITH_STDIN: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-MOST_WORDS);
    });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    output: () => output,
    indexPid: () => childrenOf(child.pid ?? 0).find(isIndex),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

function isIndex(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('scripts/index/child.mjs');
  } catch {
    return false;
  }
}
