import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { seededRandom } from '@/lib/domain/seeded-random';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';
import { print } from '@/scripts/print';
import { startChain } from '@/scripts/start-chain';
import { failures, type MoodyRpc, startMoodyRpc } from '../helpers/moody-rpc';
import { type Postgres, startPostgres } from '../helpers/postgres';
import { type BusyChain, busyChain } from './busy-chain';
import { befall, type Fault, faultsOf, inMood, replaced, type Troubled } from './faults';
import { expectRecovery, until } from './recovery';
import { type Supervised, startSupervised } from './supervised';

/** FAULT_SEED tries a failed run again; FAULT_ROUNDS adds so many faults to each database, on a DAO with a history. */
const seed = Number(process.env['FAULT_SEED'] ?? 1);
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 0);
const random = seededRandom(seed);

let chain: LocalChain;
let node: MoodyRpc;
let busy: BusyChain;

const begin = async (port: number): Promise<void> => {
  chain = await startChain({ port, seed: rounds > 0 ? 'small' : 'none' });
  busy = await busyChain(chain.rpcUrl, random);
};

beforeAll(async () => {
  buildContracts();
  const port = await freePort();
  // Read by the app's own modules, which find out who can vote.
  process.env['RPC_URLS'] = `http://127.0.0.1:${port}`;
  await begin(port);
  node = await startMoodyRpc(chain.rpcUrl);
  print(`  FAULT_SEED=${seed}`);
}, 300_000);

afterAll(async () => {
  await node.stop();
  await chain.stop();
});

function pick<T>(from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

// A PGlite is killed and its chain taken back in the other suite already.
const kinds = rounds > 0 ? (['PGlite', 'PostgreSQL'] as const) : (['PostgreSQL'] as const);

describe.each(kinds)('an index on %s', (kind) => {
  let postgres: Postgres | undefined;
  const started: Supervised[] = [];

  const start = async (script: 'index' | 'index-api' = 'index'): Promise<Supervised> => {
    const one = await startSupervised(script, {
      rpcUrls: [node.url],
      ...(postgres !== undefined && { databaseUrl: postgres.url }),
    });
    started.push(one);
    return one;
  };
  const troubledWith = (index: Supervised): Troubled => ({
    index,
    random,
    node: () => node,
    chain: () => chain,
    busy: () => busy,
    postgres: () => postgres,
    start,
    restartChain: async () => {
      const port = Number(new URL(chain.rpcUrl).port);
      await chain.stop();
      await begin(port);
    },
  });

  beforeAll(async () => {
    if (kind === 'PostgreSQL') postgres = await startPostgres();
  }, 120_000);

  afterAll(async () => {
    node.be('well');
    for (const { stop } of started) await stop();
    await postgres?.stop();
  }, 60_000);

  if (kind === 'PostgreSQL')
    test('forgets what a node told it wrong, is one of two that write, and follows its chain', async () => {
      node.be(pick(['partial logs', 'empty logs', 'edited logs'] as const));
      const first = await start();
      await until('what was told wrong is found out', async () =>
        /"trouble":"differs"|"how":"\d+"/.test(first.output()),
      );
      node.be('well');
      await expectRecovery('the history was told wrong', first, chain.rpcUrl);

      const second = await start();
      await until('the second stands by', async () => second.output().includes('standing by'));
      expect(second.indexPid()).toBeUndefined();
      const reader = await start('index-api');
      await expectRecovery('a reader begins beside the indexer', reader, chain.rpcUrl);

      await first.stop('SIGKILL');
      await busy.act(2);
      await expectRecovery('the indexer was killed and the other takes over', second, chain.rpcUrl);
      await expectRecovery('a reader beside that', reader, chain.rpcUrl);

      const where = troubledWith(second);
      await befall(inMood(pick(failures)), where);
      await befall(replaced(1 + Math.floor(random() * 30)), where);
    }, 900_000);

  if (rounds > 0)
    test(`comes back from ${rounds} faults`, async () => {
      const known: Fault[] = faultsOf(kind, random);
      const index = await start();
      await expectRecovery('a first start', index, chain.rpcUrl);
      const where = troubledWith(index);
      for (let i = 0; i < rounds; i += 1) {
        // Each once before any is chosen again.
        const fault = known[i] ?? pick(faultsOf(kind, random));
        await befall(fault, where);
      }
    }, 14_400_000);
});
