import { spawn } from 'node:child_process';
import { type Seed, startChain } from '@/scripts/start-chain';

export type Stack = {
  /** Where the app answers, `http://localhost:<port>`. */
  origin: string;
  rpcUrl: string;
  stop: () => Promise<void>;
};

const NEXT = 'node_modules/next/dist/bin/next';

/** A chain with its seed and the production build of the app on it (built before). Stops what it started, no more. */
export async function startStack(options: { port: number; rpcPort: number; seed?: Seed }): Promise<Stack> {
  const chain = await startChain({ port: options.rpcPort, seed: options.seed ?? 'small' });
  const app = await startApp({ port: options.port, rpcUrl: chain.rpcUrl });
  return {
    origin: app.origin,
    rpcUrl: chain.rpcUrl,
    stop: async () => {
      await app.stop();
      await chain.stop();
    },
  };
}

/** The production build alone, on whatever answers at `rpcUrl`. `quiet`: its errors are expected and not shown. */
export async function startApp(options: {
  port: number;
  rpcUrl: string;
  quiet?: boolean;
}): Promise<Omit<Stack, 'rpcUrl'>> {
  const child = spawn(process.execPath, [NEXT, 'start', '-p', String(options.port)], {
    stdio: ['ignore', 'ignore', options.quiet ? 'ignore' : 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', CHAIN_ID: '31337', RPC_URLS: options.rpcUrl },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://localhost:${options.port}`;
  await waitForHttp(`${origin}/icon.svg`);
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
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
