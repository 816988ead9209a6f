import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { rpc } from '@/contracts/script/seed/rpc';
import { startChain } from '@/scripts/start-chain';
import { type MoodyRpc, startMoodyRpc } from './helpers/moody-rpc';

let chain: LocalChain;
let preferred: MoodyRpc;
let other: MoodyRpc;

beforeAll(async () => {
  chain = await startChain({ seed: 'none' });
  preferred = await startMoodyRpc(chain.rpcUrl);
  other = await startMoodyRpc(chain.rpcUrl);
  delete process.env['INDEXER_URL'];
  process.env['RPC_URLS'] = `${preferred.url},${other.url}`;
});

afterAll(async () => {
  await preferred.stop();
  await other.stop();
  await chain.stop();
});

beforeEach(async () => {
  preferred.be('well');
  other.be('well');
  await rpc(chain.rpcUrl, 'evm_mine');
});

async function height(): Promise<number> {
  const { readMoment } = await import('@/lib/chain/moment');
  return Number((await readMoment()).head.number);
}

async function votes(): Promise<bigint> {
  const [{ readContract }, { serverConfig }, { contracts }] = await Promise.all([
    import('@wagmi/core'),
    import('@/lib/chain/server'),
    import('@/lib/contracts/contracts'),
  ]);
  const blockNumber = BigInt(await height());
  return readContract(serverConfig, { ...contracts.stakedKei, functionName: 'totalSupply', blockNumber });
}

test.each(['down', 'html', 'broken', 'limited', 'truncated'] as const)(
  'while the preferred node is %s, the other one is read',
  async (mood) => {
    const before = await height();
    preferred.be(mood);
    await rpc(chain.rpcUrl, 'evm_mine');
    expect(await height()).toBeGreaterThan(before);
    expect(await votes()).toBeTypeOf('bigint');
  },
);

test('a preferred node that lags does not take the height back, and reads go on', async () => {
  const before = await height();
  preferred.be('lagging');
  expect(await height()).toBeGreaterThanOrEqual(before);
  expect(await votes()).toBeTypeOf('bigint');
});

test('nor does a balancer before nodes of which one lags', async () => {
  let last = await height();
  preferred.be('lagging', (request) => request % 2 === 0);
  other.be('lagging');
  for (let i = 0; i < 6; i += 1) {
    const next = await height();
    expect(next).toBeGreaterThanOrEqual(last);
    last = next;
  }
});

test('a chain that went back is followed, once no node has more', async () => {
  const before = await height();
  await rpc(chain.rpcUrl, 'anvil_rollback', [5]);
  expect(await height()).toBeLessThan(before);
});
