import { loadavg } from 'node:os';
import { createPublicClient, http, parseEventLogs } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import { print } from '@/scripts/print';
import { type IndexProcess, startIndexProcess, waitForBlock } from '@/test/helpers/index-process';
import { startPostgres } from '@/test/helpers/postgres';
import { processMemory } from './index/process-memory';
import { type RecordedChain, recordChain } from './index/recorded-chain';
import { serveRecorded } from './index/recorded-rpc';

const VOTERS = 1_000;
const PROPOSALS = Number(process.env['PROPOSALS'] ?? 100);
const RANGE = 100n;

/**
 * `npm run bench:cold`: an index that begins with nothing takes in 100,000 votes (goal I2), beside asking for the same
 * logs and decoding them, nothing more. The chain is a recorded one (`recorded-chain.ts`): events as our contracts log
 * them, served by a small JSON-RPC server; a local node would need hours to make them. Fails when a sum is not the
 * chain's. PROPOSALS, of 1,000 votes each.
 */
async function main(): Promise<void> {
  const chain = recordChain({ voters: VOTERS, proposals: PROPOSALS });
  const recorded = await serveRecorded(chain);
  const postgres = await startPostgres();
  const ends: (() => unknown)[] = [postgres.stop, recorded.stop];
  try {
    const raw = await readRaw(recorded.url, chain);
    print(`raw getLogs and decoding: ${line(chain.logs.length, raw)}`);
    const begun = performance.now();
    const index = await startIndexProcess(recorded.url, { databaseUrl: postgres.url, schema: 'cold' });
    ends.unshift(() => index.kill('SIGTERM'));
    await waitForBlock(index, chain.blocks.length - 1, 3_000);
    const spent = performance.now() - begun;
    print(
      `cold index, its start included: ${line(chain.logs.length, spent)}, ÷ raw ${(raw / spent).toFixed(4)}`,
    );
    print(`most memory of the index: ${processMemory(index.child.pid).most.toFixed(0)} MB`);
    await compareSums(index, chain);
    print(
      `load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
  } finally {
    for (const end of ends) await end();
  }
}

async function readRaw(url: string, { blocks }: RecordedChain): Promise<number> {
  const client = createPublicClient({ transport: http(url, { timeout: 60_000 }) });
  const begun = performance.now();
  let count = 0;
  for (let from = 0n; from < BigInt(blocks.length); from += RANGE) {
    const address = [contracts.governor.address, contracts.stakedKei.address];
    const logs = await client.getLogs({ address, fromBlock: from, toBlock: from + RANGE - 1n });
    count += parseEventLogs({ abi: [...contracts.governor.abi, ...contracts.stakedKei.abi], logs }).length;
  }
  if (count === 0) throw new Error('no logs came');
  return performance.now() - begun;
}

/** Every proposal's tally and the number of its ballots, and all votes, as the API has them and as they were made. */
async function compareSums(index: IndexProcess, { tallies, totalVotes, logs }: RecordedChain): Promise<void> {
  type Row = { id: string; against: string; for: string; abstain: string; ballots: number };
  const { items } = (await index.ask('/api/v1/proposals?limit=1000')) as { items: Row[] };
  const told = items.map((row) => [row.id, row.against, row.for, row.abstain, row.ballots].join(' '));
  const made = [...tallies].map(([id, sums]) =>
    [id, sums.against, sums.for, sums.abstain, sums.ballots].join(' '),
  );
  const { item } = (await index.ask('/api/v1/totals')) as { item: { votes: string } };
  const status = (await index.ask('/api/status')) as { indexed: { events: number } };
  const wrong = [
    ...made.filter((text) => !told.includes(text)),
    ...(told.length === made.length ? [] : ['number of proposals']),
    ...(item.votes === String(totalVotes) ? [] : ['all votes']),
    ...(status.indexed.events === logs.length ? [] : ['events']),
  ];
  print(
    `${made.length} tallies, all votes and the number of events: ${wrong.length === 0 ? 'as made, exactly' : 'WRONG'}`,
  );
  if (wrong.length > 0) throw new Error(`the index differs: ${wrong.slice(0, 5).join('; ')}`);
}

function line(events: number, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${events} events in ${seconds.toFixed(1)} s, ${(events / seconds).toFixed(0)} events/s`;
}

await main();
