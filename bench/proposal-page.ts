import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { rpc } from '@/contracts/script/seed/rpc';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';
import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { startChain } from '@/scripts/start-chain';
import { startIndexProcess, waitForBlock } from '@/test/helpers/index-process';
import { sql, startPostgres } from '@/test/helpers/postgres';
import { startApp } from '@/test/helpers/stack';
import { countRequests } from './index/count-requests';

const SCHEMA = 'kgov_bench';
const COUNTS = [100, 10_000];
const ROUNDS = Number(process.env['ROUNDS'] ?? 20);

type Reading = { html: number; zipped: number; milliseconds: number; cpu: number; asked: number };

/**
 * `npm run bench:page`: a proposal's page with 100 ballots and with 10,000 (goal W5): the HTML, how long the first
 * reader of a block waits for it, the processor time of the app and how often it asks the chain for that. The ballots
 * are written into the index's tables by hand, the heaviest the same in both; everything else is a seeded chain's. ROUNDS.
 */
async function main(): Promise<void> {
  buildContracts();
  await buildApp({ CHAIN_ID: '31337', NODE_ENV: 'production' });
  const chain = await startChain({ port: await freePort(), seed: 'small' });
  const postgres = await startPostgres();
  const index = await startIndexProcess(chain.rpcUrl, { databaseUrl: postgres.url, schema: SCHEMA });
  const counted = await countRequests(chain.rpcUrl);
  const ends: (() => unknown)[] = [() => index.kill('SIGTERM'), counted.stop, postgres.stop, chain.stop];
  try {
    await waitForBlock(index, await height(chain.rpcUrl));
    const [id = ''] = sql(
      postgres.url,
      `select id from ${SCHEMA}.proposal where executed_at is not null order by ballots desc limit 1`,
    );
    const app = await startApp({ rpcUrl: counted.url, indexUrl: index.url });
    ends.unshift(app.stop);
    const readings = COUNTS.map((): Reading[] => []);
    for (let round = -2; round < ROUNDS; round += 1) {
      // In turns, so that whatever else the machine does falls on both; the first of them warm up.
      for (const [i, count] of COUNTS.entries()) {
        sql(postgres.url, fill(id, count));
        await rpc(chain.rpcUrl, 'evm_mine');
        await waitForBlock(index, await height(chain.rpcUrl));
        // Longer than what is remembered of the index's standing.
        await new Promise((resolve) => setTimeout(resolve, 600));
        const reading = await read(app.pid, `${app.origin}/en/proposals/${id}`, counted.count);
        if (round >= 0) readings[i]?.push(reading);
      }
    }
    report(readings);
  } finally {
    for (const end of ends) await end();
  }
}

/** This many ballots instead of the proposal's own; ponder's triggers, which watch the tables, do not run. */
function fill(id: string, count: number): string {
  const voter = `'0x' || substr(md5(n::text) || md5(n || 'b'), 1, 40)`;
  return `set session_replication_role = replica; set search_path = ${SCHEMA};
    delete from ballot where proposal_id = ${id}; delete from tally where proposal_id = ${id};
    insert into ballot select '${id}-' || ${voter}, ${id}, ${voter}, 0, 1e24 / n, 0, 1e24 / n, 0,
      case when n % 10 = 0 then repeat('A reason. ', 20) else '' end, 'none', null,
      lpad(n::text, 75, '0'), p.snapshot + n, '0x' || md5(n::text) || md5(n::text)
      from generate_series(1, ${count}) n, proposal p where p.id = ${id};
    insert into tally select ${id}, p.snapshot + n, 0, n * 1e21, 0
      from generate_series(1, ${count}) n, proposal p where p.id = ${id};
    update proposal set ballots = ${count} where id = ${id}; update pulse set events = events + 1;
    analyze ballot; analyze tally;`;
}

async function read(pid: number, url: string, count: () => number): Promise<Reading> {
  const before = { cpu: cpuMilliseconds(pid), asked: count() };
  const begun = performance.now();
  const answer = await fetch(url);
  const html = await answer.text();
  const milliseconds = performance.now() - begun;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return {
    html: Buffer.byteLength(html),
    zipped: gzipSync(html).length,
    milliseconds,
    cpu: cpuMilliseconds(pid) - before.cpu,
    asked: count() - before.asked,
  };
}

function report([few = [], many = []]: Reading[][]): void {
  print(
    `a proposal's page with ${COUNTS.join(' and with ')} ballots; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  const median = (readings: Reading[], key: keyof Reading) =>
    readings.map((reading) => reading[key]).sort((a, b) => a - b)[Math.floor(readings.length / 2)] ?? 0;
  const mean = (readings: Reading[], key: keyof Reading) =>
    readings.reduce((sum, reading) => sum + reading[key], 0) / readings.length;
  const line = (name: string, key: keyof Reading, of: typeof median) => {
    const [a, b] = [of(few, key), of(many, key)];
    print(
      `  ${name.padEnd(34)} ${a.toFixed(1).padStart(10)} ${b.toFixed(1).padStart(10)}   ÷ ${(b / a).toFixed(3)}`,
    );
  };
  line('HTML, bytes', 'html', median);
  line('HTML, gzip, bytes', 'zipped', median);
  line('first reader of a block, median ms', 'milliseconds', median);
  line('processor time of the app, mean ms', 'cpu', mean);
  line('questions to the chain, mean', 'asked', mean);
}

async function height(rpcUrl: string): Promise<number> {
  return Number(await rpc(rpcUrl, 'eth_blockNumber'));
}

/** User and system time a process has used, at Linux's hundred ticks a second. */
function cpuMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

await main();
