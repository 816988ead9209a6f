import { readFileSync } from 'node:fs';
import { rpc } from '@/contracts/script/seed/rpc';
import { ANEW } from '@/indexer/verify/ask';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';
import { print } from '@/scripts/print';
import { startChain } from '@/scripts/start-chain';
import { startIndexProcess, waitForBlock } from '@/test/helpers/index-process';
import { startPostgres } from '@/test/helpers/postgres';
import { type Load, measureLoad } from './index/load';
import { serveIndex } from './index/serve';

const SCHEMA = 'kgov_bench';
const SECONDS = Number(process.env['SECONDS'] ?? 5);
const LANES = 20;

/**
 * `npm run bench:index`: how long a seeded chain takes to be read into a PostgreSQL and what memory that needs; then
 * pages of our API beside ponder's GraphQL over the same rows, each in a process of its own. SEED, SECONDS.
 */
async function main(): Promise<void> {
  buildContracts();
  const seed = process.env['SEED'] === 'full' ? 'full' : 'small';
  const chain = await startChain({ port: await freePort(), seed });
  const postgres = await startPostgres();
  const begun = performance.now();
  const index = await startIndexProcess(chain.rpcUrl, { databaseUrl: postgres.url, schema: SCHEMA });
  const ends: (() => unknown)[] = [() => index.kill('SIGTERM'), postgres.stop, chain.stop];
  try {
    await waitForBlock(index, Number(await rpc(chain.rpcUrl, 'eth_blockNumber')), 900);
    const seconds = (performance.now() - begun) / 1000;
    const { indexed } = (await index.ask('/api/status')) as { indexed: { events: number; block: number } };
    print(
      `cold index: ${indexed.events} events in ${indexed.block} blocks, ${seconds.toFixed(1)} s with its start,`,
    );
    print(`${(indexed.events / seconds).toFixed(0)} events/s, most memory ${mostMemory(index.child.pid)} MB`);

    const place = { rpcUrl: chain.rpcUrl, databaseUrl: postgres.url, schema: SCHEMA };
    const [ourPort, theirPort] = [await freePort(), await freePort()];
    const ours = await serveIndex({ ...place, root: 'indexer', port: ourPort });
    const theirs = await serveIndex({ ...place, root: 'bench/index/graphql', port: theirPort });
    ends.unshift(
      () => ours.kill('SIGTERM'),
      () => theirs.kill('SIGTERM'),
    );
    await comparePages(`http://127.0.0.1:${ourPort}/api/v1`, `http://127.0.0.1:${theirPort}/graphql`);
  } finally {
    for (const end of ends) await end();
  }
}

async function comparePages(ours: string, theirs: string): Promise<void> {
  const first = (await (await fetch(`${ours}/proposals?limit=100`)).json()) as {
    items: { id: string; ballots: number }[];
  };
  const most = first.items.reduce((best, item) => (item.ballots > best.ballots ? item : best));
  const pages: [name: string, path: string, query: string][] = [
    [
      'list of proposals (25)',
      '/proposals?limit=25',
      '{proposals(limit:25,orderBy:"createdEvent",orderDirection:"desc"){items{id titles proposer createdAt snapshot firstDeadline deadline eta executedAt canceledAt against for abstain quorumBps approvalBps extraDelay ballots type}pageInfo{endCursor}}}',
    ],
    [
      'one proposal',
      `/proposals/${most.id}`,
      `{proposal(id:"${most.id}"){id titles description targets values calldatas proposer createdAt snapshot deadline eta executedAt against for abstain}}`,
    ],
    [
      `votes of a proposal (${Math.min(50, most.ballots)})`,
      `/proposals/${most.id}/votes?limit=50`,
      `{ballots(where:{proposalId:"${most.id}"},limit:50,orderBy:"firstEvent",orderDirection:"desc"){items{voter against for abstain weight takenBack reason override insteadOf timestamp transactionHash}pageInfo{endCursor}}}`,
    ],
  ];
  for (const [name, path, query] of pages) {
    const gql = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    };
    const load = { seconds: SECONDS, lanes: LANES };
    const their = await measureLoad(() => [theirs, gql], load);
    const our = await measureLoad(() => [`${ours}${path}`], load);
    // Past everything remembered: what the first asker of each block pays.
    const anew = { headers: { [ANEW]: '1' } };
    const cold = await measureLoad(() => [`${ours}${path}`, anew], load);
    print(`\n${name}`);
    print(`  ponder GraphQL     ${line(their)}`);
    print(
      `  ours               ${line(our)}   requests ×${(our.perSecond / their.perSecond).toFixed(2)}, p99 ÷ ${(our.p99 / their.p99).toFixed(2)}`,
    );
    print(
      `  ours, unremembered ${line(cold)}   requests ×${(cold.perSecond / their.perSecond).toFixed(2)}, p99 ÷ ${(cold.p99 / their.p99).toFixed(2)}`,
    );
  }
}

function line({ perSecond, p50, p99, bytes }: Load): string {
  return `${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1).padStart(6)} ms  p99 ${p99.toFixed(1).padStart(6)} ms  ${bytes} B`;
}

function mostMemory(pid: number | undefined): string {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kilobytes) / 1024).toFixed(0);
  } catch {
    return 'an unknown number of';
  }
}

await main();
