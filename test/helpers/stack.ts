import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { type Seed, startChain } from '@/scripts/start-chain';

export type Stack = {
  /** Where the app answers, `http://localhost:<port>`. */
  origin: string;
  rpcUrl: string;
  stop: () => Promise<void>;
};

/** In characters; it says where it listens in its first lines. */
const MOST_WORDS = 100_000;

const NEXT = 'node_modules/next/dist/bin/next';

/** A chain with its seed and the production build of the app on it (built before). Stops what it started, no more. */
export async function startStack(
  options: { port?: number; rpcPort?: number; seed?: Seed } = {},
): Promise<Stack> {
  const { port, rpcPort, seed = 'small' } = options;
  const chain = await startChain({ ...(rpcPort && { port: rpcPort }), seed });
  const app = await startApp({ ...(port && { port }), rpcUrl: chain.rpcUrl });
  return {
    origin: app.origin,
    rpcUrl: chain.rpcUrl,
    stop: async () => {
      await app.stop();
      await chain.stop();
    },
  };
}

/**
 * The production build alone, on whatever answers at `rpcUrl`. `indexUrl`: the index its pages read. `quiet`: its errors
 * are expected and not shown.
 */
export async function startApp(options: {
  port?: number;
  rpcUrl: string;
  indexUrl?: string;
  quiet?: boolean;
}): Promise<Omit<Stack, 'rpcUrl'> & { pid: number }> {
  const child = spawn(process.execPath, [NEXT, 'start', '-p', String(options.port ?? 0)], {
    stdio: ['ignore', 'pipe', options.quiet ? 'ignore' : 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CHAIN_ID: '31337',
      RPC_URLS: options.rpcUrl,
      INDEXER_URL: options.indexUrl ?? '',
    },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://localhost:${await portOf(child)}`;
  await waitForHttp(`${origin}/icon.svg`);
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** From its own words: nobody else's app is taken for ours. */
function portOf(child: ChildProcessByStdio<null, Readable, Readable | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said.length > MOST_WORDS) return;
      said += text;
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the app ended (${code}) before it listened:\n${said}`)));
  });
}

/** Resolves when something answers at `url`. @throws Error after a minute. */
export async function waitForHttp(url: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const response = await fetch(url).catch(() => null);
    if (response !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within a minute`);
}
