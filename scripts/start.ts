import { spawn } from 'node:child_process';
import { print, printError } from './print';
import { checkSettings, type Finding } from './start/check-settings';

const marks: Record<Finding['verdict'], string> = { good: '✓', doubtful: '!', refused: '✗' };

/** `npm start`: tries every setting, says one line about each, and serves the build. Arguments go to `next start`. */
async function main(): Promise<void> {
  // Imported here, so that a setting that cannot be is a line and no stack.
  const { env } = await import('@/lib/env');
  const findings = await checkSettings({
    chainId: env.CHAIN_ID,
    rpcUrls: env.RPC_URLS,
    indexerUrl: env.INDEXER_URL,
    siteUrl: env.SITE_URL,
    build: process.env['NEXT_DIST_DIR'] || '.next',
  });
  for (const { setting, verdict, says } of findings) print(`${marks[verdict]} ${setting}: ${says}`);
  if (findings.some(({ verdict }) => verdict === 'refused')) {
    process.exitCode = 1;
    return;
  }
  const args = ['node_modules/next/dist/bin/next', 'start', ...process.argv.slice(2)];
  const app = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
  app.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
