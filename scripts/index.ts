import { env } from '@/lib/env';
import { isOnChain } from './index/ask-chain';
import { type Home, homeOf } from './index/home';
import { pgliteStore } from './index/pglite-store';
import { postgresStore } from './index/postgres-store';
import { endOnSignals, hostAsked, portFrom } from './index/process';
import { startIndexer } from './index/start-indexer';
import { supervise } from './index/supervise';
import { watchIndex } from './index/watch-index';
import { log } from './log';
import { portIsFree } from './port';

/** Ends by itself, in a row, after which what is stored is not trusted any more. */
const MOST_ENDS = 4;
/** A chain of one's own bears more than a public node. */
const LOCAL_LANES = 16;

/** `npm run index`: the index under a supervisor, until it is ended. INDEX_PORT (42069), INDEX_HOST, RPC_URLS, CHAIN_ID, DATABASE_URL. */
async function main(): Promise<void> {
  const { RPC_URLS: rpcUrls, CHAIN_ID: chainId, DATABASE_URL: databaseUrl } = env;
  const port = portFrom(process.env['INDEX_PORT'] ?? '42069');
  if (!(await portIsFree(port)))
    throw new Error(`Port ${port} is taken: end what uses it, or set INDEX_PORT to another one.`);
  const stopping = new AbortController();
  let home: Home | undefined;
  let ends = 0;
  let lost = false;

  const store =
    databaseUrl === undefined
      ? // Two indexes on one machine have two ports, and must not clear away each other's rows.
        pgliteStore(`.kgov/index/${port}`)
      : postgresStore({
          databaseUrl,
          chainId,
          rpcUrls,
          onLost: () => {
            lost = true;
            log('warn', 'the database’s session ended: the index is started anew');
            index.restart();
          },
        });

  const watch = watchIndex({
    url: `http://127.0.0.1:${port}`,
    isMoved: async () => home !== undefined && (await homeOf(rpcUrls)).origin !== home.origin,
    hasBlock: (hash) => isOnChain(rpcUrls, hash),
    onTrouble: (trouble) => {
      log('warn', 'index is started anew', { trouble });
      if (trouble === 'differs' || trouble === 'replaced') store.forget();
      index.restart();
    },
  });

  const index = supervise({
    start: async () => {
      watch.rest();
      await store.hold(stopping.signal);
      lost = false;
      home = await homeOf(rpcUrls);
      const where = await store.open(home);
      watch.begin();
      log('info', 'index starts', { port, ...home });
      const lanes = chainId === 31337 ? Math.max(env.INDEX_LANES, LOCAL_LANES) : env.INDEX_LANES;
      const child = startIndexer({
        port,
        rpcUrls,
        chainId,
        lanes,
        store: where,
        verifySeconds: env.VERIFY_SECONDS,
        ...hostAsked(),
      });
      child.once('exit', (code) => {
        store.closed(code);
        ends = code === null ? 0 : ends + 1;
      });
      // Lost while it was being started, when nobody could end it yet.
      if (lost) child.kill('SIGTERM');
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
      return child;
    },
    onDeath: (how, inARow) => {
      log('warn', 'index ended by itself', { how, inARow });
      // Where a node or the database was away meanwhile, it did not even start.
      if (inARow === 1 || !/^\d+$/.test(how)) ends = Math.min(ends, 1);
      if (ends >= MOST_ENDS) store.forget();
      ends %= MOST_ENDS;
    },
  });

  endOnSignals(async () => {
    watch.stop();
    stopping.abort();
    await index.stop();
    await store.release();
  });
}

main().catch((error: unknown) => {
  log('error', error instanceof Error ? error.message : String(error));
  process.exit(1);
});
