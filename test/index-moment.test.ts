import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { rpc } from '@/contracts/script/seed/rpc';
import { startChain } from '@/scripts/start-chain';

let chain: LocalChain;
let door: Server;
/** What an index says of itself; null: nothing. */
let says: object | null;

beforeAll(async () => {
  chain = await startChain({ seed: 'none' });
  door = createServer((request, response) => {
    if (says === null) return void request.socket.destroy();
    response.end(JSON.stringify(says));
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  delete process.env['BASE_URL'];
  process.env['RPC_URLS'] = chain.rpcUrl;
  process.env['INDEXER_URL'] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
});

afterAll(async () => {
  door.closeAllConnections();
  door.close();
  await chain.stop();
});

beforeEach(async () => {
  await rpc(chain.rpcUrl, 'evm_mine');
});

type Block = { number: string; hash: string; timestamp: string };

async function blockAt(place: string): Promise<{ number: number; hash: string; timestamp: number }> {
  const found = (await rpc(chain.rpcUrl, 'eth_getBlockByNumber', [place, false])) as Block;
  return { number: Number(found.number), hash: found.hash, timestamp: Number(found.timestamp) };
}

/** An index that is well, at a block, with its newest event in another. */
async function indexAt(number: number, more: object = {}): Promise<object> {
  const { deploymentId } = await import('@/lib/contracts/deployment-id');
  const { timestamp } = await blockAt(`0x${number.toString(16)}`);
  const { hash: blockHash } = await blockAt('0x1');
  const indexed = { block: number, timestamp, events: 3, blockHash };
  return { deployment: deploymentId, indexed, backfilled: true, verified: true, differences: [], ...more };
}

/** Once what was said before is forgotten, the moment that pages speak of. */
async function moment() {
  const { readMoment } = await import('@/lib/chain/moment');
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Of a silent index the next one hears, not the one who asks.
  await readMoment();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { head, mark, trouble } = await readMoment();
  return { height: Number(head.number), mark: mark !== null, trouble };
}

test('a page speaks of the block that the index is at, and never of a lower one than before', async () => {
  const { number } = await blockAt('latest');
  says = await indexAt(number - 1);
  expect(await moment()).toEqual({ height: number - 1, mark: true, trouble: null });
  says = await indexAt(number);
  expect(await moment()).toEqual({ height: number, mark: true, trouble: null });
  // A second reader of the database lags: what was shown stands, and the chain tells of it.
  says = await indexAt(number - 1);
  expect(await moment()).toEqual({ height: number, mark: false, trouble: null });
});

test.each<[string, () => Promise<object | null>, string]>([
  ['silent', async () => null, 'silent'],
  ['of another deployment', async () => indexAt(2, { deployment: '0x12' }), 'foreign'],
  ['still reading', async () => indexAt(2, { backfilled: false }), 'starting'],
  ['not compared yet', async () => indexAt(2, { verified: false }), 'starting'],
  ['contradicted by the chain', async () => indexAt(2, { differences: [{}] }), 'differs'],
])('an index that is %s is not read, and the page says why', async (_, status, trouble) => {
  await rpc(chain.rpcUrl, 'evm_mine');
  says = await status();
  const { number } = await blockAt('latest');
  const found = await moment();
  expect(found).toMatchObject({ mark: false, trouble });
  expect(found.height).toBeGreaterThanOrEqual(number);
});

test('an index whose newest event the chain has taken back is not read until it noticed', async () => {
  const { number } = await blockAt('latest');
  const well = await indexAt(number);
  const indexed = { block: number, timestamp: 1, events: 3, blockHash: `0x${'ab'.repeat(32)}` };
  says = { ...well, indexed };
  expect(await moment()).toMatchObject({ mark: false, trouble: 'late' });
  says = await indexAt((await blockAt('latest')).number);
  expect(await moment()).toMatchObject({ mark: true, trouble: null });
});

test('an index that is many blocks behind is late', async () => {
  for (let i = 0; i < 7; i += 1) await rpc(chain.rpcUrl, 'evm_mine');
  const { number } = await blockAt('latest');
  says = await indexAt(number - 7);
  expect(await moment()).toMatchObject({ mark: false, trouble: 'late' });
});
