import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { buildContracts } from '@/scripts/build-contracts';
import { startChain } from '@/scripts/start-chain';
import { type Postgres, startPostgres } from '../helpers/postgres';
import { expectRecovery, statusOf, until } from './recovery';
import { type Supervised, startSupervised } from './supervised';

const STANDS_BY = 'another indexer has this database: standing by';

let chain: LocalChain;
let postgres: Postgres;
const started: Supervised[] = [];

beforeAll(async () => {
  buildContracts();
  chain = await startChain({ seed: 'none' });
  postgres = await startPostgres();
}, 300_000);

afterAll(async () => {
  for (const { stop } of started) await stop();
  await postgres.stop();
  await chain.stop();
}, 60_000);

async function start(script: 'index' | 'index-api'): Promise<Supervised> {
  const one = await startSupervised(script, { rpcUrls: [chain.rpcUrl], databaseUrl: postgres.url });
  started.push(one);
  return one;
}

test('of two indexers on one PostgreSQL one writes and one stands by, and takes over', async () => {
  const first = await start('index');
  await expectRecovery('a first start', first, chain.rpcUrl);
  const second = await start('index');
  await until('the second stands by', async () => second.output().includes(STANDS_BY));
  expect(second.indexPid()).toBeUndefined();
  expect(first.output()).not.toContain(STANDS_BY);

  const reader = await start('index-api');
  await expectRecovery('a reader beside the indexer', reader, chain.rpcUrl);

  await first.stop('SIGKILL');
  await expectRecovery('the indexer was killed and the other takes over', second, chain.rpcUrl);
  await expectRecovery('a reader after that', reader, chain.rpcUrl);
  expect((await statusOf(reader))?.indexed).toEqual((await statusOf(second))?.indexed);
}, 900_000);
