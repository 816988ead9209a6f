import { type ChildProcess, spawn } from 'node:child_process';
import { waitForHttp } from '@/test/helpers/stack';

/** One more reader of an index's tables: ponder's server alone, without the indexer. */
export async function serveIndex(options: {
  root: string;
  port: number;
  rpcUrl: string;
  databaseUrl: string;
  schema: string;
}): Promise<ChildProcess> {
  const { root, port, rpcUrl, databaseUrl, schema } = options;
  const args = [
    'scripts/index/child.mjs',
    'serve',
    '--root',
    root,
    '--log-level',
    'error',
    '--schema',
    schema,
  ];
  const child = spawn(process.execPath, [...args, '--port', String(port), '--hostname', '127.0.0.1'], {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {
      ...process.env,
      CHAIN_ID: '31337',
      RPC_URLS: rpcUrl,
      DATABASE_URL: databaseUrl,
      VERIFY_SECONDS: '0',
      PONDER_TELEMETRY_DISABLED: '1',
    },
  });
  await waitForHttp(`http://127.0.0.1:${port}/health`);
  return child;
}
