import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublicClient, http } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { rpc } from '@/contracts/script/seed/rpc';
import { askOver } from '@/indexer/verify/ask';
import type { Report } from '@/indexer/verify/report';
import { verify } from '@/indexer/verify/verify';
import { buildContracts } from '@/scripts/build-contracts';
import { openDirectory } from '@/scripts/index/pglite-directory';
import { freePort } from '@/scripts/port';
import { startChain } from '@/scripts/start-chain';
import { type IndexProcess, startIndexProcess, waitForBlock, waitForEvents } from '../helpers/index-process';
import { type Postgres, sql, startPostgres } from '../helpers/postgres';
import { allRows } from './api-rows';
import { castVote, openBallot } from './cast-vote';
import { expectApi } from './expect-api';
import { expectEqual } from './expect-equal';
import { expectInnerVotes, expectRotation } from './expect-members';
import { expectPages } from './expect-pages';
import { expectSameHistory } from './expect-same-history';

const SCHEMA = 'kgov_test';

let chain: LocalChain;

beforeAll(async () => {
  buildContracts();
  const port = await freePort();
  // Vite's own variable of that name is a path, not the app's address.
  delete process.env['BASE_URL'];
  process.env['RPC_URLS'] = `http://127.0.0.1:${port}`;
  chain = await startChain({ port, seed: 'small' });
}, 300_000);

afterAll(() => chain.stop());

async function headBlock(): Promise<number> {
  return Number(await rpc(chain.rpcUrl, 'eth_blockNumber'));
}

async function comparison(index: IndexProcess, seed = 1): Promise<Report> {
  const client = createPublicClient({ transport: http(chain.rpcUrl, { batch: true }) });
  return verify(
    askOver((path, init) => fetch(`${index.url}${path}`, init)),
    client,
    { seed },
  );
}

describe.each(['PGlite', 'PostgreSQL'] as const)('an index on %s', (kind) => {
  let postgres: Postgres | undefined;
  let directory = '';
  let index: IndexProcess | undefined;
  let port = 0;

  const start = async (): Promise<IndexProcess> => {
    // As the supervisor does it: a PGlite that was killed begins anew, a PostgreSQL goes on.
    const store =
      postgres === undefined
        ? { directory: openDirectory(directory, 'index') }
        : { databaseUrl: postgres.url, schema: SCHEMA };
    index = await startIndexProcess(chain.rpcUrl, store, { port });
    return index;
  };
  const running = (): IndexProcess => {
    if (index === undefined) throw new Error('no index runs');
    return index;
  };

  beforeAll(async () => {
    port = await freePort();
    if (kind === 'PostgreSQL') postgres = await startPostgres();
    else directory = mkdtempSync(join(tmpdir(), 'kgov-index-'));
  }, 120_000);

  afterAll(async () => {
    await index?.kill('SIGTERM');
    await postgres?.stop();
    if (directory !== '') rmSync(directory, { recursive: true, force: true });
  }, 60_000);

  test('is the chain’s history, although it was killed while it read that', async () => {
    await waitForEvents(await start(), 200);
    await running().kill('SIGKILL');
    await start();
    await waitForBlock(running(), await headBlock());
    await expectEqual(running());
    await expectSameHistory(running().url);
  }, 2_400_000);

  test('agrees with the chain in every check', async () => {
    const { compared, differences } = await comparison(running());
    expect(differences).toEqual([]);
    expect(Object.keys(compared).sort()).toEqual([
      'agreements',
      'backers of a delegate add up',
      'deadline of a proposal',
      'eta of a proposal',
      'events in a range',
      'members',
      'number of a delegate’s backers',
      'phase',
      'stakes of an account',
      'state of a proposal',
      'tally of a proposal',
      'total staked',
      'total votes',
      'treasury',
      'votes of a delegate',
      'votes of an account’s stakes',
      'votes of the past',
      'what events say',
    ]);
  }, 900_000);

  test('tells what is cast inside member DAOs, also where a seat moved to', async () => {
    await expectInnerVotes(running(), chain.rpcUrl);
    await expectRotation(running(), chain.rpcUrl);
    expect((await comparison(running())).differences).toEqual([]);
  }, 900_000);

  test('answers what its API describes', () => expectApi(running()), 900_000);

  test('shows a vote as soon as it has its block', async () => {
    const [ballot] = await openBallot(chain.rpcUrl);
    if (ballot === undefined) throw new Error('nobody can vote on anything');
    const block = await castVote(chain.rpcUrl, { ...ballot, support: 1 });
    await waitForBlock(running(), block);
    const votes = await allRows(running(), `/proposals/${ballot.proposalId}/votes?sort=newest`);
    expect(votes[0]).toMatchObject({ voter: ballot.voter, reason: 'cast by a test' });
  }, 900_000);

  test('follows the chain when a vote is taken back and cast differently', async () => {
    const [ballot] = await openBallot(chain.rpcUrl);
    if (ballot === undefined) throw new Error('nobody can vote on anything');
    const snapshot = await rpc(chain.rpcUrl, 'evm_snapshot');
    const first = await castVote(chain.rpcUrl, { ...ballot, support: 1 });
    await waitForBlock(running(), first);
    expect((await allRows(running(), `/proposals/${ballot.proposalId}/votes`))[0]).toMatchObject({
      voter: ballot.voter,
      against: '0',
    });
    await rpc(chain.rpcUrl, 'evm_revert', [snapshot]);
    await castVote(chain.rpcUrl, { ...ballot, support: 0 });
    await rpc(chain.rpcUrl, 'anvil_mine', ['0x3', '0x1']);
    await waitForBlock(running(), await headBlock());
    expect((await allRows(running(), `/proposals/${ballot.proposalId}/votes`))[0]).toMatchObject({
      voter: ballot.voter,
      for: '0',
    });
    expect((await comparison(running())).differences).toEqual([]);
    await expectEqual(running());
  }, 2_400_000);

  // A PGlite that was killed would begin anew: once is enough.
  if (kind === 'PostgreSQL')
    test(
      'gives pages what the chain gives them; without it they say so and go on',
      () => expectPages(chain.rpcUrl, { running, start }),
      900_000,
    );

  // Of a PGlite nobody but the index itself can change a row.
  if (kind === 'PGlite') return;
  test('whose rows were changed by hand is found out', async () => {
    const url = postgres?.url ?? '';
    const [id] = sql(url, `select id from ${SCHEMA}.proposal order by created_event desc limit 1`);
    // Ponder's triggers watch the tables; a faulty disk or a careless hand would not run them.
    const quietly = 'set session_replication_role = replica;';
    sql(url, `${quietly} update ${SCHEMA}.proposal set "for" = "for" + 1 where id = ${id}`);
    sql(url, `${quietly} delete from ${SCHEMA}.activity where id = (select max(id) from ${SCHEMA}.activity)`);
    sql(
      url,
      `${quietly} update ${SCHEMA}.delegate set votes = votes + 1 where address =
        (select address from ${SCHEMA}.delegate order by votes desc limit 1)`,
    );
    const { differences } = await comparison(running());
    const checks = new Set(differences.map(({ check }) => check));
    expect([...checks].sort()).toEqual([
      'events in a range',
      'tally of a proposal',
      'votes of a delegate',
      'what events say',
    ]);
    expect(differences.find(({ check }) => check === 'tally of a proposal')?.subject).toBe(id);
  }, 120_000);
});
