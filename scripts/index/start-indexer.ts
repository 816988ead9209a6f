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
  /** Whether it shall only answer from rows that another one writes. */
  readsOnly?: boolean;
  /** Where it listens; this machine's own address unless told otherwise. */
  host?: string;
};

/** Megabytes. Without a limit a large machine's heap grows past a gigabyte before anything is given back. */
const HEAP = 640;

/** Ponder with our handlers, or its API alone. It ends with us. Its output is lines of JSON. */
export function startIndexer(options: IndexerOptions): ChildProcess {
  const { port, store, readsOnly = false, host = '127.0.0.1' } = options;
  const args = [`--max-old-space-size=${HEAP}`, 'scripts/index/child.mjs', readsOnly ? 'serve' : 'start'];
  args.push('--root', 'indexer', '--log-format', 'json', '--port', String(port), '--hostname', host);
  args.push('--schema', 'schema' in store ? store.schema : 'kgov');
  // For people with SQL: whichever reading of history came to its end last. Our API reads the tables of its own reading.
  if ('schema' in store && !readsOnly) args.push('--views-schema', 'kgov');
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
