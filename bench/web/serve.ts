import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { freePort } from '@/scripts/port';
import { waitForHttp } from '@/test/helpers/stack';

const NEXT = 'node_modules/next/dist/bin/next';

export type Served = { url: string; stop: () => void };

/** Builds and serves one of the pages beside ours: `floor` or `tutorial`. @throws Error if it does not build. */
export async function serveBeside(name: 'floor' | 'tutorial', rpcUrl: string): Promise<Served> {
  const folder = `bench/${name}`;
  const env = { ...process.env, RPC_URLS: rpcUrl, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [NEXT, 'build', folder], { encoding: 'utf8', env });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [NEXT, 'start', folder, '-p', String(port)], {
    env,
    stdio: 'ignore',
  });
  const url = `http://localhost:${port}/`;
  await waitForHttp(url);
  return { url, stop: () => child.kill() };
}
