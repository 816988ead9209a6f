import { type ChildProcess, spawn } from 'node:child_process';

export type IndexerOptions = {
  port: number;
  rpcUrls: readonly string[];
  chainId: number;
  /** Requests a second in twenties that a node may be asked; see `INDEX_LANES`. */
  lanes: number;
  /** Where its rows are: a directory of a PGlite, or a PostgreSQL. */
  store: { directory: string } | { databaseUrl: string; schema: string };
  verifySeconds?: number;
};

/** Megabytes. Without a limit a large machine's heap grows past a gigabyte before anything is given back. */
const HEAP = 640;

/** Ponder with our handlers. It ends with us. Its output is lines of JSON. */
export function startIndexer(options: IndexerOptions): ChildProcess {
  const { port, store } = options;
  const args = [`--max-old-space-size=${HEAP}`, 'scripts/index/child.mjs'];
  args.push('start', '--root', 'indexer', '--log-format', 'json');
  args.push('--port', String(port), '--hostname', '127.0.0.1');
  // Beside an index that serves, a new reading of history fills tables of its own; then the views change over.
  if ('schema' in store) args.push('--schema', store.schema, '--views-schema', 'kgov');
  else args.push('--schema', 'kgov');
  return spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...withoutPort(process.env),
      PONDER_TELEMETRY_DISABLED: '1',
      CHAIN_ID: String(options.chainId),
      RPC_URLS: options.rpcUrls.join(','),
      INDEX_LANES: String(options.lanes),
      DATABASE_URL: 'databaseUrl' in store ? store.databaseUrl : '',
      PGLITE_DIRECTORY: 'directory' in store ? store.directory : '',
      VERIFY_SECONDS: String(options.verifySeconds ?? 60),
    },
  });
}

/** Ponder would take the web app's port for its own. */
function withoutPort({ PORT: _, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}
