// Against a real chain: the storage slot that simulations override belongs to OpenZeppelin's Governor, not to us.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Abi, encodeFunctionData, zeroAddress } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { contracts } from '@/lib/contracts/contracts';
import type { Action } from '@/lib/domain/action';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';

const { governor, timelock } = contracts;
const DAY = 86_400;

/** The app's own modules, loaded once they can find the chain. */
async function app(rpcUrl: string) {
  vi.resetModules();
  // Vite's own variable of that name is a path, not the app's address.
  delete process.env['BASE_URL'];
  process.env['RPC_URLS'] = rpcUrl;
  const [{ simulateActions }, { serverClient }] = await Promise.all([
    import('@/lib/queries/simulate-actions'),
    import('@/lib/chain/server'),
  ]);
  return { simulateActions, serverClient };
}

function call(
  contract: { address: Action['target']; abi: Abi },
  functionName: string,
  args: unknown[],
): Action {
  const calldata = encodeFunctionData({ abi: contract.abi, functionName, args });
  return { target: contract.address, value: 0n, calldata };
}

describe('simulating a proposal', () => {
  let chain: LocalChain;
  beforeAll(async () => {
    buildContracts();
    chain = await startLocalChain({ port: await freePort() });
    const account = mnemonicToAccount(DEMO_MNEMONIC);
    await deploy({ rpcUrl: chain.rpcUrl, chainId: 31337, parameters, account });
  });
  afterAll(() => chain?.stop());

  const valid = call(governor, 'setVotingPeriod', [3 * DAY]);
  const invalid = call(governor, 'setVotingPeriod', [0]);

  test('settings of the governor work, several in one proposal too', async () => {
    const { simulateActions } = await app(chain.rpcUrl);
    const delay = call(timelock, 'updateDelay', [2n * BigInt(DAY)]);
    const votingDelay = call(governor, 'setVotingDelay', [DAY]);
    const { results } = await simulateActions([valid, delay, votingDelay]);
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
  });

  test('a setting the governor does not take fails by its name, and nothing after it is reached', async () => {
    const { simulateActions } = await app(chain.rpcUrl);
    const { results } = await simulateActions([valid, invalid, valid]);
    expect(results).toMatchObject([
      { ok: true },
      { ok: false, error: { kind: 'reverted', errorName: 'GovernorInvalidVotingPeriod' } },
      { ok: false, error: null },
    ]);
  });

  test('a payment of more than there is fails', async () => {
    const { simulateActions } = await app(chain.rpcUrl);
    const payment: Action = { target: zeroAddress, value: 10n ** 30n, calldata: '0x' };
    const failure = { ok: false, error: { errorName: 'FailedCall' } };
    expect((await simulateActions([payment])).results).toMatchObject([failure]);
    const { results } = await simulateActions([valid, payment, valid]);
    expect(results).toMatchObject([{ ok: true }, failure, { ok: false, error: null }]);
  });

  test('control: without the override the same valid setting is refused', async () => {
    const { serverClient } = await app(chain.rpcUrl);
    const [block] = await serverClient().simulateBlocks({
      blocks: [{ calls: [{ account: timelock.address, to: valid.target, data: valid.calldata }] }],
    });
    expect(block?.calls[0]?.status).toBe('failure');
  });
});

test('a node that cannot simulate is named as such', async () => {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const answers = [JSON.parse(body)].flat().map(({ id }: { id: number }) => ({
        jsonrpc: '2.0',
        id,
        error: { code: -32601, message: 'the method eth_simulateV1 does not exist' },
      }));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answers));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  try {
    const { simulateActions } = await app(`http://127.0.0.1:${port}`);
    const action: Action = { target: zeroAddress, value: 0n, calldata: '0x' };
    await expect(simulateActions([action])).rejects.toMatchObject({ kind: 'unsupported' });
  } finally {
    server.close();
  }
});
