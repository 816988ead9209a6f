import { existsSync } from 'node:fs';
import {
  type Abi,
  type AbiFunction,
  type Address,
  createPublicClient,
  getAbiItem,
  type Hex,
  http,
  type PublicClient,
  toFunctionSelector,
} from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { journalPath } from '@/contracts/script/deploy-journal';
import { type Deployment, readDeployment } from '@/contracts/script/deployment';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { readRoleHolders, timelockRoles } from '@/contracts/script/timelock-roles';
import {
  auditsAbi,
  councilAbi,
  councilGuardianAbi,
  daoIdentityAbi,
  grantsAbi,
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  proposalPolicyAbi,
} from '@/lib/contracts/generated';
import { proposalTypes } from '@/lib/domain/proposal-type';
import { buildContracts } from '@/scripts/build-contracts';

const deployer = mnemonicToAccount(DEMO_MNEMONIC);

describe('a fresh deployment, read from the chain', () => {
  let chain: LocalChain;
  let deployment: Deployment;
  let committed: Deployment;
  let client: PublicClient;
  const lines: string[] = [];

  /** The contracts of this deployment, not those of the committed file. */
  function contracts() {
    const { contracts: at } = deployment;
    return {
      kei: { address: at.kei.address, abi: keiAbi },
      timelock: { address: at.timelock.address, abi: kTimelockAbi },
      proposalPolicy: { address: at.proposalPolicy.address, abi: proposalPolicyAbi },
      council: { address: at.council.address, abi: councilAbi },
      councilGuardian: { address: at.councilGuardian.address, abi: councilGuardianAbi },
      daoIdentity: { address: at.daoIdentity.address, abi: daoIdentityAbi },
      grants: { address: at.grants.address, abi: grantsAbi },
      audits: { address: at.audits.address, abi: auditsAbi },
    } as const;
  }

  beforeAll(async () => {
    buildContracts();
    // Before deploying, which writes the file.
    committed = readDeployment(31337);
    chain = await startLocalChain();
    const report = (line: string) => void lines.push(line);
    deployment = await deploy({
      rpcUrl: chain.rpcUrl,
      chainId: 31337,
      parameters,
      account: deployer,
      report,
    });
    client = createPublicClient({ transport: http(chain.rpcUrl) });
  });
  afterAll(() => chain?.stop());

  test('gives the timelock roles to the governor alone, and administration to the timelock itself', async () => {
    const { governor, timelock } = deployment.contracts;
    const holders = await readRoleHolders(client, timelock.address, 0n, [
      deployer.address,
      deployment.contracts.councilGuardian.address,
    ]);
    expect(Object.fromEntries(holders)).toEqual({
      [timelockRoles.DEFAULT_ADMIN_ROLE]: [timelock.address],
      [timelockRoles.PROPOSER_ROLE]: [governor.address],
      [timelockRoles.EXECUTOR_ROLE]: [governor.address],
      [timelockRoles.CANCELLER_ROLE]: [governor.address],
    });
  });

  test('leaves the deployer no role', async () => {
    for (const role of Object.values(timelockRoles)) {
      const args = [role, deployer.address] as const;
      const timelock = { address: deployment.contracts.timelock.address, abi: kTimelockAbi } as const;
      expect(await client.readContract({ ...timelock, functionName: 'hasRole', args })).toBe(false);
    }
  });

  test('starts with the parameters of its network', async () => {
    const { proposalPolicy, timelock, council, councilGuardian, daoIdentity } = contracts();
    const types = await Promise.all(
      proposalTypes.map((_, id) =>
        client.readContract({ ...proposalPolicy, functionName: 'typeConfig', args: [id] }),
      ),
    );
    expect(types).toEqual(
      proposalTypes.map((type) => {
        const { tier, ...terms } = parameters.proposalTypes[type];
        return { enabled: true, tier, terms };
      }),
    );
    expect(await client.readContract({ ...timelock, functionName: 'getMinDelay' })).toBe(
      BigInt(parameters.timelockDelay),
    );
    expect(await client.readContract({ ...council, functionName: 'settings' })).toEqual(parameters.council);
    expect(await client.readContract({ ...councilGuardian, functionName: 'vetoBps' })).toBe(
      BigInt(parameters.guardian.vetoBps),
    );
    const { timestamp } = await client.getBlock();
    const sunset = await client.readContract({ ...councilGuardian, functionName: 'sunset' });
    expect(Math.abs(sunset - Number(timestamp) - parameters.guardian.lifetime)).toBeLessThan(3600);
    expect(await client.readContract({ ...daoIdentity, functionName: 'daoURI' })).toBe(parameters.daoURI);
  });

  test('prices what lets the treasury go, hands power over, or works with granted money', async () => {
    const { proposalPolicy, kei, grants, audits, council, timelock } = contracts();
    const tier = (target: Address, data: Hex, value = 0n) =>
      client.readContract({ ...proposalPolicy, functionName: 'requiredTier', args: [target, value, data] });
    const selector = (abi: Abi, name: string) => toFunctionSelector(getAbiItem({ abi, name }) as AbiFunction);
    expect(await tier(kei.address, selector(kei.abi, 'transfer'))).toBe(3);
    expect(await tier(deployer.address, '0x', 1n)).toBe(3);
    expect(await tier(grants.address, selector(grants.abi, 'createStream'))).toBe(1);
    expect(await tier(audits.address, selector(audits.abi, 'accept'))).toBe(1);
    expect(await tier(grants.address, selector(grants.abi, 'setBudget'))).toBe(2);
    expect(await tier(council.address, selector(council.abi, 'seat'))).toBe(2);
    expect(await tier(council.address, selector(council.abi, 'upgradeToAndCall'))).toBe(4);
    expect(await tier(timelock.address, selector(timelock.abi, 'updateDelay'))).toBe(4);
    expect(await tier(proposalPolicy.address, selector(proposalPolicy.abi, 'setType'))).toBe(4);
  });

  test('wires the governor to the staked token and the timelock', async () => {
    const governor = { address: deployment.contracts.governor.address, abi: kGovernorAbi } as const;
    expect(await client.readContract({ ...governor, functionName: 'token' })).toBe(
      deployment.contracts.stakedKei.address,
    );
    expect(await client.readContract({ ...governor, functionName: 'timelock' })).toBe(
      deployment.contracts.timelock.address,
    );
  });

  test('mints the whole supply once', async () => {
    const kei = { address: deployment.contracts.kei.address, abi: keiAbi } as const;
    expect(await client.readContract({ ...kei, functionName: 'totalSupply' })).toBe(10n ** 27n);
  });

  test('says who holds what, and leaves no journal', async () => {
    expect(lines.find((line) => line.startsWith('timelock: PROPOSER_ROLE'))).toMatch(/ {2}governor 0x/);
    expect(lines.find((line) => line.startsWith('governor: guardian'))).toMatch(/ {2}councilGuardian 0x/);
    expect(lines.filter((line) => line.includes('nobody'))).toEqual([]);
    const { hash } = await client.getBlock({ blockNumber: 0n });
    expect(existsSync(journalPath(31337, hash))).toBe(false);
  });

  test('is the one in the committed file', () => {
    expect(committed).toEqual(deployment);
  });
});
