import { env } from '@/lib/env';
import { type Home, homeOf, schemaOf } from './index/home';
import { endOnSignals, hostAsked, portFrom } from './index/process';
import { startIndexer } from './index/start-indexer';
import { supervise } from './index/supervise';
import { watchIndex } from './index/watch-index';
import { log } from './log';
import { portIsFree } from './port';

/**
 * `npm run index:api`: the index's API alone, from the rows that `npm run index` of the same code writes into
 * DATABASE_URL. As many as are needed. INDEX_PORT (42070), INDEX_HOST, RPC_URLS, CHAIN_ID.
 */
async function main(): Promise<void> {
  const { RPC_URLS: rpcUrls, CHAIN_ID: chainId, DATABASE_URL: databaseUrl } = env;
  if (databaseUrl === undefined)
    throw new Error('Set DATABASE_URL: only a PostgreSQL can be read beside its indexer.');
  const port = portFrom(process.env['INDEX_PORT'] ?? '42070');
  if (!(await portIsFree(port)))
    throw new Error(`Port ${port} is taken: end what uses it, or set INDEX_PORT to another one.`);
  let home: Home | undefined;

  const watch = watchIndex({
    url: `http://127.0.0.1:${port}`,
    isMoved: async () => home !== undefined && (await homeOf(rpcUrls)).origin !== home.origin,
    hasBlock: async () => true,
    onTrouble: (trouble) => {
      // Rows that are wrong or late are the indexer's to mend.
      if (trouble !== 'silent' && trouble !== 'moved') return;
      log('warn', 'index API is started anew', { trouble });
      reader.restart();
    },
  });

  const reader = supervise({
    start: async () => {
      watch.rest();
      home = await homeOf(rpcUrls);
      watch.begin();
      log('info', 'index API starts', { port, ...home });
      const store = { databaseUrl, schema: schemaOf(home) };
      const verifySeconds = env.VERIFY_SECONDS;
      const child = startIndexer({
        port,
        rpcUrls,
        chainId,
        lanes: env.INDEX_LANES,
        store,
        verifySeconds,
        readsOnly: true,
        ...hostAsked(),
      });
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
      return child;
    },
    onDeath: (how, inARow) => log('warn', 'index API ended by itself', { how, inARow }),
  });

  endOnSignals(async () => {
    watch.stop();
    await reader.stop();
  });
}

main().catch((error: unknown) => {
  log('error', error instanceof Error ? error.message : String(error));
  process.exit(1);
});
