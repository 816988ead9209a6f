import { createPublicClient, http } from 'viem';
import { afterEach, expect, test } from 'vitest';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';

const chains: LocalChain[] = [];

async function start(options: Parameters<typeof startLocalChain>[0]): Promise<LocalChain> {
  const chain = await startLocalChain(options);
  chains.push(chain);
  return chain;
}
afterEach(async () => {
  for (const chain of chains.splice(0)) await chain.stop();
});

test('chains begun in the same second each have a port and a first block of their own', async () => {
  const timestamp = Math.floor(Date.now() / 1000);
  const begun = await Promise.all([1, 2, 3].map(() => start({ timestamp })));
  expect(new Set(begun.map(({ rpcUrl }) => rpcUrl)).size).toBe(3);
  const blocks = await Promise.all(
    begun.map(({ rpcUrl }) => createPublicClient({ transport: http(rpcUrl) }).getBlock({ blockNumber: 0n })),
  );
  // A deployment's journal is named after it.
  expect(new Set(blocks.map(({ hash }) => hash)).size).toBe(3);
});

test('a port that another chain has is refused, not shared', async () => {
  const { rpcUrl } = await start({});
  const port = Number(new URL(rpcUrl).port);
  await expect(startLocalChain({ port })).rejects.toThrow(`anvil did not start on port ${port}`);
});
