// A real chain behind a door that falls silent: what a deployer sees when the connection or the process dies half-way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createPublicClient, http, toHex } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { journalPath } from '@/contracts/script/deploy-journal';
import { type Deployment, readDeployment } from '@/contracts/script/deployment';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { buildContracts } from '@/scripts/build-contracts';
import { startFailingRpc } from './helpers/failing-rpc';

const account = mnemonicToAccount(DEMO_MNEMONIC);
const chains: LocalChain[] = [];
let committed: Deployment;

beforeAll(() => {
  buildContracts();
  committed = readDeployment(31337);
});
afterEach(async () => {
  for (const chain of chains.splice(0)) await chain.stop();
});

async function begin(transactions: number) {
  const chain = await startLocalChain();
  chains.push(chain);
  const door = await startFailingRpc(chain.rpcUrl, transactions);
  const options = { chainId: 31337, parameters, account };
  await expect(deploy({ ...options, rpcUrl: door.url })).rejects.toThrow();
  await door.stop();
  const client = createPublicClient({ transport: http(chain.rpcUrl), cacheTime: 0 });
  const { hash } = await client.getBlock({ blockNumber: 0n });
  return { client, journal: journalPath(31337, hash), options: { ...options, rpcUrl: chain.rpcUrl } };
}

// In the first step, before and between the three whose addresses hang together, and while roles are handed over.
for (const transactions of [1, 10, 11, 13, 15, 18])
  test(`broken off in transaction ${transactions}, a deployment ends like one that was not`, async () => {
    const { client, journal, options } = await begin(transactions);
    const sent = (): Promise<number> => client.getTransactionCount({ address: account.address });
    expect(await sent()).toBe(transactions);
    expect(existsSync(journal)).toBe(true);
    expect(await deploy(options)).toEqual(committed);
    // 14 contracts, 3 roles granted, 1 given up, 2 demo tokens: nothing was done twice.
    expect(await sent()).toBe(20);
    expect(existsSync(journal)).toBe(false);
  });

test('a deployment whose process is killed continues when it is run again', async () => {
  const chain = await startLocalChain();
  chains.push(chain);
  const client = createPublicClient({ transport: http(chain.rpcUrl), cacheTime: 0 });
  const sent = (): Promise<number> => client.getTransactionCount({ address: account.address });
  const key = account.getHdKey().privateKey;
  if (key === null) throw new Error('the demo account has no key');
  const run = (rpcUrl: string) =>
    spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/deploy.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: tsx runs the script in a child.
      detached: true,
      env: { ...process.env, CHAIN_ID: '31337', RPC_URL: rpcUrl, DEPLOYER_KEY: toHex(key) },
    });
  const door = await startFailingRpc(chain.rpcUrl, 7, 'waits');
  const killed = run(door.url);
  const gone = once(killed, 'exit');
  while ((await sent()) < 7) await new Promise((resolve) => setTimeout(resolve, 20));
  process.kill(-(killed.pid ?? Number.NaN), 'SIGKILL');
  await gone;
  await door.stop();
  expect(await sent()).toBe(7);

  const again = run(chain.rpcUrl);
  let said = '';
  again.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await once(again, 'exit')).toEqual([0, null]);
  expect(said).toContain(committed.contracts.councilGuardian.address);
  expect(await sent()).toBe(20);
});

test('a broken-off deployment is not continued with other parameters, nor by another account', async () => {
  const { options } = await begin(4);
  const others = { ...parameters, daoURI: 'https://example.org/dao.json' };
  await expect(deploy({ ...options, parameters: others })).rejects.toThrow('begun with other parameters');
  const somebody = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: 1 });
  await expect(deploy({ ...options, account: somebody })).rejects.toThrow(`begun by ${account.address}`);
  expect(await deploy(options)).toEqual(committed);
});
