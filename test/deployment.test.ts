import { createPublicClient, http, type PublicClient } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { type Deployment, readDeployment } from '@/contracts/script/deployment';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { readRoleHolders, timelockRoles } from '@/contracts/script/timelock-roles';
import { keiAbi, kGovernorAbi, kTimelockAbi } from '@/lib/contracts/generated';
import { buildContracts } from '@/scripts/build-contracts';
import { freePort } from '@/scripts/port';

const deployer = mnemonicToAccount(DEMO_MNEMONIC);

describe('a fresh deployment, read from the chain', () => {
  let chain: LocalChain;
  let deployment: Deployment;
  let committed: Deployment;
  let client: PublicClient;

  beforeAll(async () => {
    buildContracts();
    // Before deploying, which writes the file.
    committed = readDeployment(31337);
    chain = await startLocalChain({ port: await freePort() });
    deployment = await deploy({ rpcUrl: chain.rpcUrl, chainId: 31337, parameters, account: deployer });
    client = createPublicClient({ transport: http(chain.rpcUrl) });
  });
  afterAll(() => chain?.stop());

  test('gives the timelock roles to the governor alone, and administration to the timelock itself', async () => {
    const { governor, timelock } = deployment.contracts;
    const holders = await readRoleHolders(client, timelock.address, 0n, [
      deployer.address,
      parameters.guardian,
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
    const governor = { address: deployment.contracts.governor.address, abi: kGovernorAbi } as const;
    const timelock = { address: deployment.contracts.timelock.address, abi: kTimelockAbi } as const;
    expect({
      votingDelay: Number(await client.readContract({ ...governor, functionName: 'votingDelay' })),
      votingPeriod: Number(await client.readContract({ ...governor, functionName: 'votingPeriod' })),
      proposalThreshold: await client.readContract({ ...governor, functionName: 'proposalThreshold' }),
      quorumNumerator: await client.readContract({ ...governor, functionName: 'quorumNumerator' }),
      timelockDelay: Number(await client.readContract({ ...timelock, functionName: 'getMinDelay' })),
      guardian: await client.readContract({ ...governor, functionName: 'proposalGuardian' }),
    }).toEqual({
      votingDelay: parameters.votingDelay,
      votingPeriod: parameters.votingPeriod,
      proposalThreshold: parameters.proposalThreshold,
      quorumNumerator: parameters.quorumNumerator,
      timelockDelay: parameters.timelockDelay,
      guardian: parameters.guardian,
    });
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

  test('is the one in the committed file', () => {
    expect(committed).toEqual(deployment);
  });
});
