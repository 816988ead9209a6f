import {
  type Abi,
  type Account,
  type Address,
  type ContractConstructorArgs,
  createPublicClient,
  createWalletClient,
  defineChain,
  getAddress,
  http,
} from 'viem';
import {
  delegateProfilesAbi,
  demoTokenAbi,
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  stakedKeiAbi,
} from '@/lib/contracts/generated';
import { creationBytecode } from './artifact';
import { type Deployment, writeDeployment } from './deployment';
import type { NetworkParameters } from './network-parameters';
import { timelockRoles } from './timelock-roles';
import { treasuryTokens } from './treasury-tokens';
import { verifyRoles } from './verify-roles';

export type DeployOptions = {
  rpcUrl: string;
  chainId: number;
  parameters: NetworkParameters;
  account: Account;
};

/**
 * Deploys everything, hands the timelock to the governor, gives up the deployer's role, reads every role back from the
 * chain and writes `contracts/deployments/<chainId>.json`. Expects compiled contracts in `contracts/out-deploy` (`npm run generate` makes them).
 *
 * @throws Error when a transaction fails or anybody but the governor holds a role at the end.
 */
export async function deploy({ rpcUrl, chainId, parameters, account }: DeployOptions): Promise<Deployment> {
  const chain = defineChain({
    id: chainId,
    name: parameters.chainName,
    nativeCurrency: parameters.nativeCurrency,
    rpcUrls: { default: { http: [rpcUrl] } },
  });
  const client = createPublicClient({ chain, transport: http(rpcUrl), pollingInterval: 50, cacheTime: 0 });
  const wallet = createWalletClient({ account, chain, transport: http(rpcUrl) });
  let startBlock: number | undefined;

  async function mined(hash: `0x${string}`, what: string): Promise<Address | undefined> {
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== 'success') throw new Error(`${what} failed in transaction ${hash}`);
    startBlock ??= Number(receipt.blockNumber);
    return receipt.contractAddress ? getAddress(receipt.contractAddress) : undefined;
  }

  async function create<const abi extends Abi>(
    name: string,
    abi: abi,
    args: ContractConstructorArgs<abi>,
  ): Promise<Address> {
    // viem cannot narrow a generic ABI; the arguments were checked against it by this function's own signature.
    const options = { abi: abi as Abi, bytecode: creationBytecode(name), args: args as readonly unknown[] };
    const address = await mined(await wallet.deployContract(options), `deploying ${name}`);
    if (address === undefined) throw new Error(`deploying ${name} gave no address`);
    return address;
  }

  const kei = await create('KEI', keiAbi, [parameters.keiHolder ?? account.address]);
  const timelock = await create('KTimelock', kTimelockAbi, [
    BigInt(parameters.timelockDelay),
    [],
    [],
    account.address,
  ]);
  const stakedKei = await create('StakedKEI', stakedKeiAbi, [kei, timelock, 'Staked KEI', 'sKEI']);
  const { votingDelay, votingPeriod, proposalThreshold, quorumNumerator, guardian } = parameters;
  const governor = await create('KGovernor', kGovernorAbi, [
    stakedKei,
    timelock,
    { votingDelay, votingPeriod, proposalThreshold, quorumNumerator, guardian },
  ]);
  const delegateProfiles = await create('DelegateProfiles', delegateProfilesAbi, []);

  const roles = { address: timelock, abi: kTimelockAbi } as const;
  for (const role of ['PROPOSER_ROLE', 'EXECUTOR_ROLE', 'CANCELLER_ROLE'] as const) {
    const args = [timelockRoles[role], governor] as const;
    await mined(
      await wallet.writeContract({ ...roles, functionName: 'grantRole', args }),
      `granting ${role}`,
    );
  }
  const args = [timelockRoles.DEFAULT_ADMIN_ROLE, account.address] as const;
  await mined(
    await wallet.writeContract({ ...roles, functionName: 'renounceRole', args }),
    'renouncing admin',
  );

  const tokens: Address[] = [kei];
  for (const { name, symbol, decimals, supply } of parameters.demoTokens ?? []) {
    tokens.push(await create('DemoToken', demoTokenAbi, [name, symbol, decimals, account.address, supply]));
  }
  tokens.push(...(parameters.treasuryTokens ?? []));

  const deployment: Deployment = {
    chainId,
    chainName: parameters.chainName,
    nativeCurrency: parameters.nativeCurrency,
    startBlock: startBlock ?? 0,
    contracts: {
      kei: { address: kei },
      stakedKei: { address: stakedKei },
      governor: { address: governor },
      timelock: { address: timelock },
      delegateProfiles: { address: delegateProfiles },
    },
    tokens: await treasuryTokens(client, tokens),
  };
  await verifyRoles(client, deployment, account.address);
  writeDeployment(deployment);
  return deployment;
}
