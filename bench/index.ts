import { loadavg } from 'node:os';
import { rpc } from '@/contracts/script/seed/rpc';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';
import { print } from '@/scripts/print';
import { startChain } from '@/scripts/start-chain';
import { startIndexProcess, waitForBlock } from '@/test/helpers/index-process';
import { startPostgres } from '@/test/helpers/postgres';
import { compareGraphql } from './index/compare-graphql';
import { compareSizes, type Filled } from './index/compare-sizes';
import { fillIndex, type Size } from './index/fill';
import { serveIndex } from './index/serve';

const SECONDS = Number(process.env['SECONDS'] ?? 10);
const SCALE = Number(process.env['SCALE'] ?? 1);

/** Of the goals A1 and A2. */
const WHOLE: Size = { proposals: 10_000, votes: 1_000_000, stakers: 100_000, members: 500 };

/**
 * `npm run bench:index`: the index's API over 10,000 proposals, 1,000,000 votes, 100,000 stakers and 500 members, and
 * over a tenth of that, both written into a PostgreSQL directly (`fill.ts`): beside ponder's GraphQL (A1), and the one
 * size beside the other (A2). SECONDS of each measurement; SCALE below 1 tries it smaller.
 */
async function main(): Promise<void> {
  buildContracts();
  const chain = await startChain({ port: await freePort(), seed: 'none' });
  const postgres = await startPostgres();
  const ends: (() => unknown)[] = [postgres.stop, chain.stop];

  const serve = async (root: string, schema: string): Promise<string> => {
    const port = await freePort();
    const child = await serveIndex({ root, schema, port, rpcUrl: chain.rpcUrl, databaseUrl: postgres.url });
    ends.unshift(() => child.kill('SIGTERM'));
    return `http://127.0.0.1:${port}`;
  };
  const filled = async (schema: string, share: number): Promise<Filled> => {
    const index = await startIndexProcess(chain.rpcUrl, { databaseUrl: postgres.url, schema });
    await waitForBlock(index, Number(await rpc(chain.rpcUrl, 'eth_blockNumber')));
    await index.kill('SIGTERM');
    const begun = performance.now();
    const { proposals, votes, stakers, members } = WHOLE;
    fillIndex(postgres.url, schema, {
      proposals: proposals * share,
      votes: votes * share,
      stakers: stakers * share,
      members: members * share,
    });
    print(`${schema}: filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    return { url: postgres.url, schema, api: `${await serve('indexer', schema)}/api/v1` };
  };

  try {
    const tenth = await filled('tenth', SCALE / 10);
    const whole = await filled('whole', SCALE);
    print(
      `load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
    await compareSizes(postgres.url, [tenth, whole], SECONDS);
    const graphql = await serve('bench/index/graphql', whole.schema);
    await compareGraphql(whole.api, `${graphql}/graphql`, SECONDS);
    print(
      `load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
  } finally {
    for (const end of ends) await end();
  }
}

await main();
