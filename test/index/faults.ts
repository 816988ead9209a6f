import { Client } from 'pg';
import type { LocalChain } from '@/contracts/script/local-chain';
import { failures, type Mood, type MoodyRpc } from '../helpers/moody-rpc';
import type { Postgres } from '../helpers/postgres';
import { lies } from '../helpers/rpc-lies';
import type { BusyChain } from './busy-chain';
import { expectRecovery, until } from './recovery';
import type { Supervised } from './supervised';

/** What faults befall. */
export type Troubled = {
  /** The one that runs; a fault may end it and begin another. */
  index: Supervised;
  random: () => number;
  node: () => MoodyRpc;
  chain: () => LocalChain;
  busy: () => BusyChain;
  postgres: () => Postgres | undefined;
  start: (script?: 'index' | 'index-api') => Promise<Supervised>;
  restartChain: () => Promise<void>;
};

/** Something that goes wrong, and is over. */
export type Fault = { name: string; happen: (where: Troubled) => Promise<void> };

/** A fault happens, and the index comes back from it by itself. */
export async function befall(fault: Fault, where: Troubled): Promise<void> {
  await fault.happen(where);
  await expectRecovery(fault.name, where.index, where.chain().rpcUrl);
}

const MOST_CONNECTIONS = 200;
const TAKING_BACK = [1, 2, 29, 30, 31, 64];

/** Every fault of an index on a kind of database, in an order of `random`. */
export function faultsOf(kind: 'PGlite' | 'PostgreSQL', random: () => number): Fault[] {
  const all = [
    ...[...failures, ...lies].map(inMood),
    ...TAKING_BACK.map(replaced),
    indexKilled,
    supervisorKilled,
    chainRestarted,
    ...(kind === 'PostgreSQL' ? [databaseCrashed, withoutConnections] : []),
    ...(['partial logs', 'empty logs', 'edited logs', 'null'] as const).map(toldWrong),
  ];
  return all
    .map((fault) => ({ fault, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ fault }) => fault);
}

/** The node is in a mood while things happen; then it is well again. */
export function inMood(mood: Mood): Fault {
  return {
    name: `the node was ${mood}`,
    happen: async ({ node, busy }) => {
      // A node behind a balancer: every other request meets the one that lags.
      node().be(mood, mood === 'lagging' ? (request) => request % 2 === 0 : undefined);
      await busy().act(2);
      await pause(2_000);
      node().be('well');
      await busy().act(1);
    },
  };
}

/** The chain takes back its newest blocks, and goes on differently. */
export function replaced(depth: number): Fault {
  return {
    name: `${depth} blocks were replaced`,
    happen: async ({ busy }) => {
      await busy().act(3);
      await busy().reorg(depth);
    },
  };
}

/** A new index reads the whole history from a node that lies. The one before is gone. */
function toldWrong(mood: Mood): Fault {
  return {
    name: `the history was told wrong (${mood})`,
    happen: async (where) => {
      await where.index.stop();
      const postgres = where.postgres();
      if (postgres !== undefined) await forgetAll(postgres.url);
      where.node().be(mood, (request) => request > 40);
      where.index = await where.start();
      await pause(20_000 * where.random());
      where.node().be('well');
    },
  };
}

const indexKilled: Fault = {
  name: 'the index was killed',
  happen: async ({ index, busy, random }) => {
    const acting = busy().act(4);
    await pause(1_000 * random());
    const pid = index.indexPid();
    if (pid === undefined) throw new Error('no index runs');
    process.kill(pid, 'SIGKILL');
    await acting;
  },
};

const supervisorKilled: Fault = {
  name: 'the supervisor was killed and another started',
  happen: async (where) => {
    const acting = where.busy().act(4);
    await where.index.stop('SIGKILL');
    where.index = await where.start();
    await acting;
  },
};

const chainRestarted: Fault = {
  name: 'the chain began anew under the same id',
  happen: async ({ busy, restartChain }) => {
    await restartChain();
    await busy().act(3);
  },
};

const databaseCrashed: Fault = {
  name: 'the database crashed',
  happen: async ({ busy, postgres }) => {
    const acting = busy().act(4);
    await postgres()?.crash();
    await acting;
  },
};

const withoutConnections: Fault = {
  name: 'the database had no connection left',
  happen: async ({ busy, postgres }) => {
    const taken: Client[] = [];
    for (let full = false; !full && taken.length < MOST_CONNECTIONS; ) {
      const client = new Client({ connectionString: postgres()?.url });
      client.on('error', () => {});
      full = await client.connect().then(
        () => false,
        () => true,
      );
      if (!full) taken.push(client);
    }
    await busy().act(3);
    await pause(5_000);
    await Promise.all(taken.map((client) => client.end()));
  },
};

/** Everything that indexers have written. */
async function forgetAll(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await until('no indexer is connected', async () => {
    const { rows } = await client.query(
      `select 1 from pg_stat_activity where application_name ~ '^(kgov|ponder)'`,
    );
    return rows.length === 0;
  });
  const { rows } = await client.query(
    `select schema_name as name from information_schema.schemata where schema_name ~ '^(kgov|ponder)'`,
  );
  for (const { name } of rows) await client.query(`drop schema "${name}" cascade`);
  await client.end();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
