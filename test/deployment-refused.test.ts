// Deployments that must not be used, each made on a real chain by doing what a deployer could do wrong.
import {
  type Address,
  createPublicClient,
  createTestClient,
  encodeDeployData,
  encodeFunctionData,
  http,
} from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { creationBytecode } from '@/contracts/script/artifact';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import type { ContractName, Deployment } from '@/contracts/script/deployment';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { rpc } from '@/contracts/script/seed/rpc';
import { timelockRoles } from '@/contracts/script/timelock-roles';
import { verifyRoles } from '@/contracts/script/verify-roles';
import { integrationsAbi, kGovernorAbi, kTimelockAbi } from '@/lib/contracts/generated';
import { buildContracts } from '@/scripts/build-contracts';

const account = mnemonicToAccount(DEMO_MNEMONIC);
const deployer = account.address;
let chain: LocalChain;
let good: Deployment;
let snapshot: `0x${string}`;

const client = () => createPublicClient({ transport: http(chain.rpcUrl), cacheTime: 0 });
const node = () => createTestClient({ mode: 'anvil', transport: http(chain.rpcUrl) });
const verify = (deployment: Deployment, keiHolder: Address = deployer) =>
  verifyRoles(client(), deployment, { deployer, keiHolder });
const withContract = (name: ContractName, address: Address): Deployment => ({
  ...good,
  contracts: { ...good.contracts, [name]: { address } },
});

beforeAll(async () => {
  buildContracts();
  chain = await startLocalChain();
  good = await deploy({ rpcUrl: chain.rpcUrl, chainId: 31337, parameters, account });
});
afterAll(() => chain?.stop());
beforeEach(async () => {
  snapshot = await node().snapshot();
});
afterEach(() => node().revert({ id: snapshot }));

/** From an account of which nobody here has the key, or creating a contract without `to`. */
async function send(from: Address, data: `0x${string}`, to?: Address): Promise<Address> {
  await node().impersonateAccount({ address: from });
  await node().setBalance({ address: from, value: 10n ** 20n });
  const hash = await rpc(chain.rpcUrl, 'eth_sendTransaction', [{ from, data, ...(to && { to }) }]);
  const receipt = await client().waitForTransactionReceipt({ hash: hash as `0x${string}` });
  expect(receipt.status).toBe('success');
  return receipt.contractAddress ?? from;
}

test('the deployment as it is made passes', async () => {
  expect((await verify(good)).length).toBeGreaterThan(15);
});

for (const role of ['DEFAULT_ADMIN_ROLE', 'PROPOSER_ROLE', 'EXECUTOR_ROLE', 'CANCELLER_ROLE'] as const)
  test(`a deployer that keeps ${role} is found`, async () => {
    const timelock = good.contracts.timelock.address;
    const args = [timelockRoles[role], deployer] as const;
    const data = encodeFunctionData({ abi: kTimelockAbi, functionName: 'grantRole', args });
    await send(timelock, data, timelock);
    await expect(verify(good)).rejects.toThrow(
      new RegExp(`timelock: ${role} is held by \\[.*${deployer}.*\\]`),
    );
  });

test('a guardian that is not the council’s is found', async () => {
  const { stakedKei, timelock, proposalPolicy } = good.contracts;
  const args = [stakedKei.address, timelock.address, proposalPolicy.address, deployer] as const;
  const bytecode = creationBytecode('KGovernor');
  const governor = await send(deployer, encodeDeployData({ abi: kGovernorAbi, bytecode, args }));
  await expect(verify(withContract('governor', governor))).rejects.toThrow(
    `governor: guardian is held by [${deployer}]`,
  );
});

test('a contract that obeys the deployer is found', async () => {
  const bytecode = creationBytecode('Integrations');
  const own = await send(deployer, encodeDeployData({ abi: integrationsAbi, bytecode, args: [deployer] }));
  await expect(verify(withContract('integrations', own))).rejects.toThrow(
    `integrations: timelock is held by [${deployer}]`,
  );
});

test('a deployer that keeps KEI meant for somebody else is found', async () => {
  const treasury = good.contracts.timelock.address;
  await expect(verify(good, treasury)).rejects.toThrow(`KEI: whole supply is held by [${deployer}]`);
});
