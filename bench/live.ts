import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { rpc } from '@/contracts/script/seed/rpc';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';
import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { startChain } from '@/scripts/start-chain';
import { startIndexProcess, waitForBlock } from '@/test/helpers/index-process';
import { startPostgres } from '@/test/helpers/postgres';
import { startApp } from '@/test/helpers/stack';
import { countRequests } from './index/count-requests';
import { processMemory } from './index/process-memory';
import { Sightings } from './index/sightings';
import { openBallots, sendVotes } from './index/vote-stream';

const SECONDS = Number(process.env['SECONDS'] ?? 30);
const PAGES = Number(process.env['PAGES'] ?? 1_000);
const PER_SECOND = 20;
/** As open pages do between an answer and the next question. */
const PAUSE_MS = 500;

type Status = { block: string; revision: string };

/**
 * `npm run bench:live`: twenty votes a second on a local chain that makes a block a second (goal I1). How long after its
 * block a vote is in the index's API, in `/api/status`, and on the page rendered again after that; then the same while a
 * thousand open pages wait: what the app asks the chain and holds in memory. SECONDS, PAGES.
 */
async function main(): Promise<void> {
  buildContracts();
  await buildApp({ CHAIN_ID: '31337', NODE_ENV: 'production' });
  const chain = await startChain({ port: await freePort(), seed: 'small' });
  const postgres = await startPostgres();
  const index = await startIndexProcess(chain.rpcUrl, { databaseUrl: postgres.url, schema: 'live' });
  const counted = await countRequests(chain.rpcUrl);
  const ends: (() => unknown)[] = [() => index.kill('SIGTERM'), counted.stop, postgres.stop, chain.stop];
  try {
    await waitForBlock(index, Number(await rpc(chain.rpcUrl, 'eth_blockNumber')));
    const app = await startApp({ rpcUrl: counted.url, indexUrl: index.url });
    ends.unshift(app.stop);
    const { items } = (await index.ask('/api/v1/proposals?state=Active')) as { items: { id: string }[] };
    const proposal = items[0]?.id ?? '';
    const ballots = await openBallots(chain.rpcUrl, BigInt(proposal));
    await rpc(chain.rpcUrl, 'evm_setAutomine', [false]);
    await rpc(chain.rpcUrl, 'evm_setIntervalMining', [1]);
    for (const pages of [1, PAGES]) {
      const sightings = new Sightings();
      const stop = new AbortController();
      const memory = processMemory(app.pid);
      const asked = counted.count();
      const begun = performance.now();
      const status = `${app.origin}/api/status`;
      const watchers = [
        watchChain(chain.rpcUrl, sightings, stop.signal),
        watchIndex(`${index.url}/api/v1/proposals/${proposal}/votes?limit=1`, sightings, stop.signal),
        watchPage(status, `${app.origin}/en/proposals/${proposal}`, sightings, stop.signal),
        ...Array.from({ length: pages - 1 }, (_, n) =>
          watchStatus(status, `waiting page ${n % 10}`, sightings, stop.signal),
        ),
      ];
      const { sent, refused } = await sendVotes(chain.rpcUrl, ballots, {
        perSecond: PER_SECOND,
        seconds: SECONDS,
      });
      await sleep(6_000);
      const seconds = (performance.now() - begun) / 1000;
      const after = processMemory(app.pid);
      stop.abort();
      const failures = (await Promise.all(watchers)).reduce((sum, failed) => sum + failed, 0);
      print(
        `\n${pages} open page${pages === 1 ? '' : 's'}, ${sent} votes in ${SECONDS} s, ${refused} refused; load of the machine ${loadavg()[0]?.toFixed(1)}`,
      );
      for (const what of ['index', 'status', 'page', ...(pages > 1 ? ['waiting page 0'] : [])])
        report(what, sightings);
      print(`  the app asked the chain ${((counted.count() - asked) / seconds).toFixed(1)} times a second`);
      print(
        `  its memory: ${memory.now.toFixed(0)} MB before, ${after.now.toFixed(0)} MB after, ${after.most.toFixed(0)} MB at most; ${failures} answers were none`,
      );
    }
  } finally {
    for (const end of ends) await end();
  }
}

function report(what: string, sightings: Sightings): void {
  const { delays, missing } = sightings.delays(what);
  const at = (share: number) => `${(delays[Math.floor(delays.length * share)] ?? Number.NaN).toFixed(0)} ms`;
  print(
    `  ${what.padEnd(16)} median ${at(0.5)}, nine of ten ${at(0.9)}, worst ${at(0.9999)}, of ${delays.length} votes; ${missing} not seen`,
  );
}

async function watchChain(rpcUrl: string, sightings: Sightings, signal: AbortSignal): Promise<number> {
  let height = Number(await rpc(rpcUrl, 'eth_blockNumber'));
  while (!signal.aborted) {
    const newest = Number(await rpc(rpcUrl, 'eth_blockNumber'));
    for (; height < newest; height += 1) {
      const block = (await rpc(rpcUrl, 'eth_getBlockByNumber', [
        `0x${(height + 1).toString(16)}`,
        false,
      ])) as {
        transactions: string[];
      };
      sightings.mined(height + 1, block.transactions.length);
    }
    await sleep(20);
  }
  return 0;
}

async function watchIndex(url: string, sightings: Sightings, signal: AbortSignal): Promise<number> {
  while (!signal.aborted) {
    const { block } = (await (await fetch(url)).json()) as { block: number };
    sightings.shown('index', block);
    await sleep(50);
  }
  return 0;
}

/** A page somebody looks at: told of something new, it is rendered again. */
async function watchPage(
  status: string,
  page: string,
  sightings: Sightings,
  signal: AbortSignal,
): Promise<number> {
  let seen: Status | undefined;
  while (!signal.aborted) {
    const next = await ask(status, seen);
    sightings.shown('status', Number(next.block));
    if (next.revision !== seen?.revision) {
      const answer = await fetch(page);
      await answer.text();
      if (answer.status !== 200) throw new Error(`the page answered ${answer.status}`);
      sightings.shown('page', Number(next.block));
    }
    seen = next;
    await sleep(PAUSE_MS);
  }
  return 0;
}

async function watchStatus(
  status: string,
  what: string,
  sightings: Sightings,
  signal: AbortSignal,
): Promise<number> {
  let seen: Status | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      seen = await ask(status, seen);
      sightings.shown(what, Number(seen.block));
    } catch {
      failures += 1;
    }
    await sleep(PAUSE_MS);
  }
  return failures;
}

async function ask(url: string, seen: Status | undefined): Promise<Status> {
  const search =
    seen === undefined ? '' : `?block=${seen.block}&revision=${encodeURIComponent(seen.revision)}`;
  const answer = await fetch(`${url}${search}`);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as Status;
}

await main();
