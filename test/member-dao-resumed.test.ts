// Member DAOs on a real chain: refused before anything is sent, broken off after every step, resumed.
import { existsSync, rmSync } from 'node:fs';
import { createPublicClient, createTestClient, encodeFunctionData, http, walletActions } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployMemberDao } from '@/contracts/script/dao/deploy-member-dao';
import type { MemberDaoParameters } from '@/contracts/script/dao/member-dao-parameters';
import { parameters as example } from '@/contracts/script/daos/lotus-circle';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { journalPath } from '@/contracts/script/deploy-journal';
import type { Deployment } from '@/contracts/script/deployment';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters as network } from '@/contracts/script/networks/31337';
import { timelockRoles } from '@/contracts/script/timelock-roles';
import { kTimelockAbi } from '@/lib/contracts/generated';
import { DAY } from '@/lib/domain/time-units';
import { buildContracts } from '@/scripts/build-contracts';
import { startFailingRpc } from './helpers/failing-rpc';

const account = mnemonicToAccount(DEMO_MNEMONIC);
const guardian = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: 5 }).address;
/** Two contracts of its own, the governor, and the guardian's two steps. */
const STEPS = 5;

let chain: LocalChain;
let deployment: Deployment;
const journals: string[] = [];

const client = () => createPublicClient({ transport: http(chain.rpcUrl), cacheTime: 0 });
const sent = (): Promise<number> => client().getTransactionCount({ address: account.address });

beforeAll(async () => {
  buildContracts();
  chain = await startLocalChain();
  deployment = await deploy({ rpcUrl: chain.rpcUrl, chainId: 31337, parameters: network, account });
});
afterAll(async () => {
  await chain?.stop();
  for (const journal of journals) rmSync(journal, { force: true });
});

async function journalOf(name: string): Promise<string> {
  const { hash } = await client().getBlock({ blockNumber: 0n });
  const path = journalPath(31337, hash, name);
  journals.push(path);
  return path;
}

describe('a member DAO with a guardian', () => {
  const parameters: MemberDaoParameters = { ...example, guardian };

  for (let broken = 1; broken <= STEPS; broken++)
    test(`broken off in transaction ${broken}, ends like one that was not, and does nothing twice`, async () => {
      const name = `broken-${broken}`;
      const journal = await journalOf(name);
      const options = { deployment, name, parameters, account };
      const before = await sent();
      const door = await startFailingRpc(chain.rpcUrl, broken);
      await expect(deployMemberDao({ ...options, rpcUrl: door.url })).rejects.toThrow();
      await door.stop();
      expect(await sent()).toBe(before + broken);
      expect(existsSync(journal)).toBe(true);

      const dao = await deployMemberDao({ ...options, rpcUrl: chain.rpcUrl });
      expect(await sent()).toBe(before + STEPS);
      // Complete, and asked for again: the same DAO, and nothing is sent.
      expect(await deployMemberDao({ ...options, rpcUrl: chain.rpcUrl })).toEqual(dao);
      expect(await sent()).toBe(before + STEPS);
    });

  test('is not continued with other parameters', async () => {
    const name = 'changed';
    await journalOf(name);
    const options = { rpcUrl: chain.rpcUrl, deployment, name, account };
    await deployMemberDao({ ...options, parameters });
    const changed = { ...parameters, quorumPercent: 11 };
    await expect(deployMemberDao({ ...options, parameters: changed })).rejects.toThrow(
      'begun with other parameters',
    );
  });

  test('is refused when the deployer holds power in the end, and says which', async () => {
    const name = 'grabbed';
    await journalOf(name);
    const options = { rpcUrl: chain.rpcUrl, deployment, name, parameters, account };
    const { timelock } = await deployMemberDao(options);
    const node = createTestClient({ mode: 'anvil', transport: http(chain.rpcUrl) }).extend(walletActions);
    await node.impersonateAccount({ address: timelock });
    await node.setBalance({ address: timelock, value: 10n ** 18n });
    const args = [timelockRoles.PROPOSER_ROLE, account.address] as const;
    const data = encodeFunctionData({ abi: kTimelockAbi, functionName: 'grantRole', args });
    await node.sendTransaction({ account: timelock, chain: null, to: timelock, data });
    await expect(deployMemberDao(options)).rejects.toThrow(
      new RegExp(`must not be used:\ntimelock: PROPOSER_ROLE is held by .*${account.address}`),
    );
  });

  test('says who holds what, and what to do next', async () => {
    const name = 'said';
    await journalOf(name);
    const lines: string[] = [];
    const report = (line: string) => void lines.push(line);
    const dao = await deployMemberDao({
      rpcUrl: chain.rpcUrl,
      deployment,
      name,
      parameters,
      account,
      report,
    });
    const text = lines.join('\n');
    expect(text).toMatch(
      new RegExp(`timelock: CANCELLER_ROLE +governor ${dao.governor}, account ${guardian}`),
    );
    expect(text).toMatch(new RegExp(`timelock: DEFAULT_ADMIN_ROLE +timelock ${dao.timelock}`));
    expect(text).toMatch(
      new RegExp(`governor: outer +outer governor ${deployment.contracts.governor.address}`),
    );
    expect(text).toContain(`delegate(${dao.governor})`);
    expect(text).toContain('applyForSeat');
    expect(text).not.toContain(account.address);
    const timelock = { address: dao.timelock, abi: kTimelockAbi } as const;
    const delay = await client().readContract({ ...timelock, functionName: 'getMinDelay' });
    expect(delay).toBe(BigInt(parameters.timelockDelay));
  });
});

test('a token that counts votes already is the electorate itself', async () => {
  const options = { rpcUrl: chain.rpcUrl, deployment, account };
  for (const name of ['first', 'second']) await journalOf(name);
  const first = await deployMemberDao({ ...options, name: 'first', parameters: example });
  const before = await sent();
  const electorate = { kind: 'votes', token: first.votes } as const;
  // Nothing is wrapped yet, so that any threshold would be out of reach.
  const parameters = { ...example, electorate, proposalThreshold: 0n };
  const second = await deployMemberDao({ ...options, name: 'second', parameters });
  expect(await sent()).toBe(before + 2);
  expect(second.votes).toBe(first.votes);
  const inside = { ...parameters, outer: first.governor };
  await expect(deployMemberDao({ ...options, name: 'third', parameters: inside })).rejects.toThrow(
    'a DAO above votes with this token',
  );
});

describe('on the chain as it is', () => {
  const refused: [string, () => Partial<MemberDaoParameters>, string][] = [
    ['an outer governor without code', () => ({ outer: guardian }), 'outer: there is no contract'],
    [
      'an outer governor that is none',
      () => ({ outer: deployment.contracts.kei.address }),
      'is no governor whose votes can be cast in parts',
    ],
    [
      'a token without code',
      () => ({ electorate: { kind: 'wrap', token: guardian, name: 'x', symbol: 'y' } }),
      'electorate: there is no contract',
    ],
    [
      'a token that counts no votes',
      () => ({ electorate: { kind: 'votes', token: deployment.contracts.kei.address } }),
      'wrap it instead',
    ],
    [
      'the electorate of the DAO above',
      () => ({
        electorate: { kind: 'votes', token: deployment.contracts.stakedKei.address },
        proposalThreshold: 0n,
      }),
      'a DAO above votes with this token',
    ],
    [
      'a stake of six decimals',
      () => ({
        electorate: {
          kind: 'stake',
          token: deployment.tokens[1]?.address ?? guardian,
          name: 'x',
          symbol: 'y',
        },
        proposalThreshold: 0n,
      }),
      'has 6 decimals',
    ],
    [
      'a threshold that nobody can reach',
      () => ({ proposalThreshold: 10n ** 30n }),
      'proposalThreshold is 1000000000000000000000000000000, more than all',
    ],
    [
      'a relay window that leaves no time to vote inside',
      () => ({ relayWindow: 4 * DAY }),
      'relayWindow is 345600 s: outer votes may be open for only 345600 s',
    ],
  ];
  for (const [what, changes, line] of refused)
    test(`${what} is refused in one line before anything is sent`, async () => {
      const before = await sent();
      const parameters = { ...example, ...changes() };
      const options = { rpcUrl: chain.rpcUrl, deployment, name: 'refused', parameters, account };
      const error = await deployMemberDao(options).catch((reason: Error) => reason);
      if (!(error instanceof Error)) throw new Error('it was deployed');
      expect(error.message.split('\n')).toHaveLength(2);
      expect(error.message).toContain(line);
      expect(await sent()).toBe(before);
    });

  test('a node of another chain is refused', async () => {
    const elsewhere = { ...deployment, chainId: 8217 };
    const options = { rpcUrl: chain.rpcUrl, name: 'refused', parameters: example, account };
    await expect(deployMemberDao({ ...options, deployment: elsewhere })).rejects.toThrow(
      'serves chain 31337, not 8217',
    );
  });
});
