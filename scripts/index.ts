import { env } from '@/lib/env';
import { homeOf } from './index/home';
import { log } from './index/log';
import { closeDirectory, openDirectory } from './index/pglite-directory';
import { startIndexer } from './index/start-indexer';
import { supervise } from './index/supervise';
import { watchIndex } from './index/watch-index';
import { portIsFree } from './port';
import { printError } from './print';

/** Two indexes on one machine have two ports, and must not clear away each other's rows. */
const rootOf = (port: number) => `.kgov/index/${port}`;
/** Deaths in a row after which what is stored is not trusted any more. */
const MOST_DEATHS = 4;
/** A chain of one's own bears more than a public node. */
const LOCAL_LANES = 16;

/** `npm run index`: the index under a supervisor, until it is ended. INDEX_PORT (42069), RPC_URLS, CHAIN_ID, DATABASE_URL. */
async function main(): Promise<void> {
  const port = portFrom(process.env['INDEX_PORT'] ?? '42069');
  if (!(await portIsFree(port)))
    throw new Error(`Port ${port} is taken: end what uses it, or set INDEX_PORT to another one.`);
  const [rpcUrl = ''] = env.RPC_URLS;
  let home = '';
  let generation = 0;

  const index = supervise({
    start: async () => {
      const current = await homeOf(rpcUrl);
      if (current !== home) generation = 0;
      home = current;
      const store =
        env.DATABASE_URL === undefined
          ? { directory: openDirectory(rootOf(port), `${home}-${generation}`) }
          : { databaseUrl: env.DATABASE_URL, schema: `kgov_${home.replace('-', '_')}_${generation}` };
      watch.begin();
      log('info', 'index starts', { port, home, generation });
      const lanes = env.CHAIN_ID === 31337 ? Math.max(env.INDEX_LANES, LOCAL_LANES) : env.INDEX_LANES;
      const child = startIndexer({
        port,
        rpcUrls: env.RPC_URLS,
        chainId: env.CHAIN_ID,
        lanes,
        store,
        verifySeconds: env.VERIFY_SECONDS,
      });
      child.once('exit', (code) => {
        if (code === 0 && store.directory !== undefined) closeDirectory(store.directory);
      });
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
      return child;
    },
    onDeath: (how, inARow) => {
      log('warn', 'index ended by itself', { how, inARow });
      if (inARow % MOST_DEATHS === 0) generation += 1;
    },
  });

  const watch = watchIndex({
    url: `http://127.0.0.1:${port}`,
    isMoved: async () => home !== '' && (await homeOf(rpcUrl)) !== home,
    onTrouble: (trouble) => {
      log('warn', 'index is started anew', { trouble });
      if (trouble === 'differs') generation += 1;
      index.restart();
    },
  });

  const end = (): void => {
    watch.stop();
    index.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  if (process.env['STOP_WITH_STDIN'] === '1') process.stdin.resume().once('end', end).once('error', end);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`INDEX_PORT must be a port number, not "${text}".`);
  return port;
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
