import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { log } from '../log';
import { askChain, hashAt } from './ask-chain';
import { readingOf, schemaOf } from './home';
import type { Store } from './store';

const LOOK_MS = 1_000;
const CONNECT_MS = 5_000;
/** Ponder takes at most five seconds to end in order. */
const MOST_LOOKS = 8;
/** Ponder's own cache of what nodes answered, common to all schemas of a database. */
const CACHE = 'ponder_sync';

/**
 * Tables in a PostgreSQL. One session holds a lock on them as long as it lives: ponder's own, a time in a row, is given
 * up by whoever waited for it in vain, and two indexers would then write the same rows.
 *
 * @param options.onLost The session ended: another indexer may begin, so that ours has to end.
 */
export function postgresStore(options: {
  databaseUrl: string;
  chainId: number;
  rpcUrls: readonly string[];
  onLost: () => void;
}): Store {
  const { databaseUrl, chainId, rpcUrls, onLost } = options;
  let session: Client | undefined;
  let schema = '';
  let ended = '';
  let doubted = false;

  const begin = async (): Promise<Client> => {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: 'kgov_supervisor',
      keepAlive: true,
    });
    const lose = (): void => {
      if (session !== client) return;
      session = undefined;
      onLost();
    };
    // Without a listener, a broken connection would end this process.
    client.on('error', lose).on('end', lose);
    try {
      await client.connect();
      await untilOurs(client);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    session = client;
    return client;
  };

  let giveUp = new AbortController().signal;
  const untilOurs = async (client: Client): Promise<void> => {
    const key = `${chainId}-${readingOf()}`;
    for (let told = false; ; told = true) {
      const { rows } = await client.query(
        `select pg_try_advisory_lock(hashtext('kgov index'), hashtext($1)) as ours`,
        [key],
      );
      if (rows[0]?.ours === true) return;
      if (!told) log('warn', 'another indexer has this database: standing by until it ends', { key });
      await wait(LOOK_MS, undefined, { signal: giveUp });
    }
  };

  const held = (): Client => {
    if (session === undefined) throw new Error('the database is not held');
    return session;
  };

  return {
    hold: async (signal) => {
      giveUp = signal;
      if (session === undefined) await begin();
    },
    open: async (home) => {
      const db = held();
      schema = schemaOf(home);
      if (doubted || !(await isOfThisChain(db, { chainId, rpcUrls }))) {
        log('warn', 'what was read is forgotten', { schema });
        await purge(db, chainId);
        await db.query(`drop schema if exists "${schema}" cascade`);
      }
      doubted = false;
      await dropOfOtherChains(db, schema, home.reading);
      // It died before our eyes: nobody has to wait until its lock is old.
      if (ended === schema) await unlock(db, schema);
      else await untilUnlocked(db, schema, giveUp);
      return { databaseUrl, schema };
    },
    closed: () => {
      ended = schema;
    },
    forget: () => {
      doubted = true;
    },
    release: async () => {
      const client = session;
      session = undefined;
      await client?.end().catch(() => {});
    },
  };
}

async function exists(db: Client, table: string): Promise<boolean> {
  const { rows } = await db.query('select to_regclass($1) is not null as known', [table]);
  return rows[0]?.known === true;
}

/** Whether the newest block of the cache is the chain's. It is not after a restart, nor when more than ponder can undo was replaced. */
async function isOfThisChain(
  db: Client,
  { chainId, rpcUrls }: { chainId: number; rpcUrls: readonly string[] },
): Promise<boolean> {
  if (!(await exists(db, `${CACHE}.blocks`))) return true;
  const head = Number(await askChain(rpcUrls, 'eth_blockNumber'));
  // A node may lag behind the one that was asked then: blocks above its head say nothing.
  const { rows } = await db.query(
    `select number::text as number, hash from ${CACHE}.blocks
      where chain_id = $1 and number <= $2 order by number desc limit 1`,
    [chainId, head],
  );
  const [newest] = rows as { number: string; hash: string }[];
  if (newest === undefined) return true;
  return (await hashAt(rpcUrls, BigInt(newest.number))) === newest.hash;
}

/** Empties ponder's cache of a chain. */
async function purge(db: Client, chainId: number): Promise<void> {
  const { rows } = await db.query(
    `select table_name as name from information_schema.columns where table_schema = $1 and column_name = 'chain_id'`,
    [CACHE],
  );
  await db.query('begin');
  for (const { name } of rows as { name: string }[])
    await db.query(`delete from ${CACHE}."${name}" where chain_id = $1`, [chainId]);
  await db.query('commit');
}

async function dropOfOtherChains(db: Client, schema: string, reading: string): Promise<void> {
  const { rows } = await db.query(
    `select schema_name as name from information_schema.schemata
      where schema_name ~ ('^kgov_[0-9a-f]{10}_' || $1 || '$') and schema_name <> $2`,
    [reading, schema],
  );
  for (const { name } of rows as { name: string }[]) await db.query(`drop schema "${name}" cascade`);
}

/** Waits for an indexer whose supervisor has just gone; one that was killed leaves its lock behind, and ponder waits for that. */
async function untilUnlocked(db: Client, schema: string, signal: AbortSignal): Promise<void> {
  if (!(await exists(db, `"${schema}"._ponder_meta`))) return;
  for (let i = 0; i < MOST_LOOKS; i += 1) {
    const { rows } = await db.query(`select value->>'is_locked' as locked from "${schema}"._ponder_meta`);
    if (rows[0]?.locked !== '1') return;
    await wait(LOOK_MS, undefined, { signal });
  }
}

async function unlock(db: Client, schema: string): Promise<void> {
  if (!(await exists(db, `"${schema}"._ponder_meta`))) return;
  await db.query(`update "${schema}"._ponder_meta set value = jsonb_set(value, '{is_locked}', '0')`);
}
