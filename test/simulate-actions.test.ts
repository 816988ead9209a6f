// Against a real chain: the storage slot that simulations override belongs to OpenZeppelin's Governor, not to us.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Abi, encodeFunctionData, stringToHex, zeroAddress } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { contracts } from '@/lib/contracts/contracts';
import type { Action } from '@/lib/domain/action';
import { buildContracts } from '@/scripts/build-contracts';

const { governor, timelock, proposalPolicy, protocolParameters, council } = contracts;
const DAY = 86_400;

/** The app's own modules, loaded once they can find the chain. */
async function app(rpcUrl: string) {
  vi.resetModules();
  // Vite's own variable of that name is a path, not the app's address.
  delete process.env['BASE_URL'];
  process.env['RPC_URLS'] = rpcUrl;
  const [{ simulateActions }, { readActionTiers }, { serverClient }] = await Promise.all([
    import('@/lib/queries/simulate-actions'),
    import('@/lib/queries/action-tiers'),
    import('@/lib/chain/server'),
  ]);
  return { simulateActions, readActionTiers, serverClient };
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
    chain = await startLocalChain();
    const account = mnemonicToAccount(DEMO_MNEMONIC);
    await deploy({ rpcUrl: chain.rpcUrl, chainId: 31337, parameters, account });
  });
  afterAll(() => chain?.stop());

  const guardian = mnemonicToAccount(DEMO_MNEMONIC).address;
  const valid = call(governor, 'setProposalGuardian', [guardian]);
  const terms = {
    quorumBps: 400,
    approvalBps: 5_000,
    thresholdBps: 10,
    votingDelay: 2 * DAY,
    votingPeriod: 5 * DAY,
    extraDelay: 0,
  };
  const setType = (change: object) =>
    call(proposalPolicy, 'setType', [0, { enabled: true, tier: 2, terms: { ...terms, ...change } }]);

  test('what the governor does to itself works, several in one proposal too', async () => {
    const { simulateActions } = await app(chain.rpcUrl);
    const delay = call(timelock, 'updateDelay', [2n * BigInt(DAY)]);
    const policy = call(governor, 'setProposalPolicy', [proposalPolicy.address]);
    const { results } = await simulateActions([valid, delay, policy]);
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
  });

  test('what the rest of the family obeys the timelock in works', async () => {
    const { simulateActions } = await app(chain.rpcUrl);
    const key = stringToHex('test.value', { size: 32 });
    const define = call(protocolParameters, 'defineParameter', [key, 3, 1n, 9n, 5n]);
    const set = call(protocolParameters, 'setParameter', [key, 7n]);
    const { results } = await simulateActions([setType({ quorumBps: 500 }), define, set]);
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
    expect((await simulateActions([call(council, 'seat', [1n])])).results).toMatchObject([
      { ok: false, error: { kind: 'reverted', errorName: 'CouncilUnknownMember' } },
    ]);
  });

  test('terms the policy does not take fail by their name, and nothing after it is reached', async () => {
    const { simulateActions } = await app(chain.rpcUrl);
    const { results } = await simulateActions([valid, setType({ quorumBps: 1 }), valid]);
    expect(results).toMatchObject([
      { ok: true },
      { ok: false, error: { kind: 'reverted', errorName: 'PolicyTermsOutOfBounds' } },
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

  test('the policy says how strong a type each action needs', async () => {
    const { readActionTiers } = await app(chain.rpcUrl);
    const key = stringToHex('protocol.fee', { size: 32 });
    const tiers = await readActionTiers([
      call(contracts.grants, 'endAgreement', [0n]),
      call(protocolParameters, 'setParameter', [key, 1n]),
      { target: zeroAddress, value: 1n, calldata: '0x' },
      call(contracts.kei, 'transfer', [guardian, 1n]),
      valid,
    ]);
    expect(tiers).toEqual([1, 2, 3, 3, 4]);
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
