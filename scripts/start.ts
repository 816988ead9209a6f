import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { log } from './log';
import { checkSettings, type Finding } from './start/check-settings';

const levels: Record<Finding['verdict'], 'info' | 'warn' | 'error'> = {
  good: 'info',
  doubtful: 'warn',
  refused: 'error',
};

/**
 * `npm start`: tries every setting, says one line about each, and serves the build. Whatever it says is a line of JSON.
 * Arguments go to `next start`.
 */
async function main(): Promise<void> {
  // Imported here, so that a setting that cannot be is a line and no stack.
  const { env } = await import('@/lib/env');
  const findings = await checkSettings({
    chainId: env.CHAIN_ID,
    rpcUrls: env.RPC_URLS,
    indexerUrl: env.INDEXER_URL,
    siteUrl: env.SITE_URL,
    databaseUrl: env.DATABASE_URL,
    build: process.env['NEXT_DIST_DIR'] || '.next',
  });
  for (const { setting, verdict, says } of findings) log(levels[verdict], says, { setting });
  if (findings.some(({ verdict }) => verdict === 'refused')) {
    process.exitCode = 1;
    return;
  }
  const args = ['node_modules/next/dist/bin/next', 'start', ...process.argv.slice(2)];
  const app = spawn(process.execPath, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const [stream, level] of [
    [app.stdout, 'info'],
    [app.stderr, 'error'],
  ] as const)
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '') log(level, line.trim());
    });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
  app.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

main().catch((error: unknown) => {
  log('error', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
