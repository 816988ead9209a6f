import { type Address, encodeFunctionData, isAddressEqual, type LocalAccount } from 'viem';
import {
  auditsAbi,
  councilAbi,
  councilGuardianAbi,
  councilProxyAbi,
  daoIdentityAbi,
  delegateProfilesAbi,
  demoTokenAbi,
  grantsAbi,
  integrationsAbi,
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  proposalPolicyAbi,
  protocolParametersAbi,
  stakedKeiAbi,
} from '@/lib/contracts/generated';
import { checkParameters } from './check-parameters';
import { type DeploySession, openSession } from './deploy-session';
import { type ContractName, type Deployment, writeDeployment } from './deployment';
import type { NetworkParameters } from './network-parameters';
import { policyArguments } from './policy-arguments';
import { powerTable } from './power-table';
import { timelockRoles } from './timelock-roles';
import { treasuryTokens } from './treasury-tokens';
import { verifyLife } from './verify-life';
import { verifyRoles } from './verify-roles';

export type DeployOptions = {
  rpcUrl: string;
  chainId: number;
  parameters: NetworkParameters;
  /** Signs on this machine. */
  account: LocalAccount;
  /** Called at the end with one line per role, owner and reference. */
  report?: (line: string) => void;
};

/**
 * Deploys everything, hands the timelock to the governor, gives up the deployer's role, reads every role back from the
 * chain and writes `contracts/deployments/<chainId>.json`. Broken off, it continues where it was when called again with
 * the same account and parameters. Expects compiled contracts in `contracts/out-deploy` (`npm run generate` makes them).
 *
 * @throws Error before anything is sent when a parameter is out of bounds; later when a transaction fails or anybody
 * but the governor holds power at the end.
 */
export async function deploy(options: DeployOptions): Promise<Deployment> {
  const { rpcUrl, chainId, parameters, account } = options;
  checkParameters(parameters);
  const { chainName, nativeCurrency } = parameters;
  const chain = { id: chainId, name: chainName, nativeCurrency };
  const session = await openSession({ rpcUrl, chain, account, parameters });
  const contracts = await createContracts(session, parameters, account.address);
  await handOver(session, contracts, account.address);

  const tokens: Address[] = [contracts.kei];
  for (const { name, symbol, decimals, supply } of parameters.demoTokens ?? []) {
    const args = [name, symbol, decimals, account.address, supply] as const;
    tokens.push(await session.create('DemoToken', demoTokenAbi, args));
  }
  tokens.push(...(parameters.treasuryTokens ?? []));

  const deployment: Deployment = {
    chainId,
    chainName,
    nativeCurrency,
    startBlock: session.journal.startBlock ?? 0,
    contracts: {
      kei: { address: contracts.kei },
      stakedKei: { address: contracts.stakedKei },
      governor: { address: contracts.governor },
      timelock: { address: contracts.timelock },
      proposalPolicy: { address: contracts.proposalPolicy },
      council: { address: contracts.council },
      councilGuardian: { address: contracts.councilGuardian },
      protocolParameters: { address: contracts.protocolParameters },
      integrations: { address: contracts.integrations },
      audits: { address: contracts.audits },
      grants: { address: contracts.grants },
      daoIdentity: { address: contracts.daoIdentity },
      delegateProfiles: { address: contracts.delegateProfiles },
    },
    tokens: await treasuryTokens(session.client, tokens),
  };
  const keiHolder = parameters.keiHolder ?? account.address;
  const powers = await verifyRoles(session.client, deployment, { deployer: account.address, keiHolder });
  await verifyLife(session.client, deployment);
  writeDeployment(deployment);
  session.journal.remove();
  const names = Object.entries(deployment.contracts).map(([name, at]) => [at.address, name] as const);
  for (const line of powerTable(new Map(names), powers)) options.report?.(line);
  return deployment;
}

async function createContracts(
  { client, create, ahead }: DeploySession,
  parameters: NetworkParameters,
  deployer: Address,
): Promise<Record<ContractName, Address>> {
  const kei = await create('KEI', keiAbi, [parameters.keiHolder ?? deployer]);
  const timelockArguments = [BigInt(parameters.timelockDelay), [], [], deployer] as const;
  const timelock = await create('KTimelock', kTimelockAbi, timelockArguments);
  const stakedKei = await create('StakedKEI', stakedKeiAbi, [kei, timelock, 'Staked KEI', 'sKEI']);

  const protocolParameters = await create('ProtocolParameters', protocolParametersAbi, [timelock]);
  const integrations = await create('Integrations', integrationsAbi, [timelock]);
  const audits = await create('Audits', auditsAbi, [timelock]);
  const grants = await create('Grants', grantsAbi, [timelock]);
  const daoIdentity = await create('DAOIdentity', daoIdentityAbi, [timelock, parameters.daoURI]);
  const delegateProfiles = await create('DelegateProfiles', delegateProfilesAbi, []);

  // The policy asks the timelock for its delay and names what it prices: both exist by now.
  const policy = policyArguments(parameters, { timelock, grants, audits });
  const proposalPolicy = await create('ProposalPolicy', proposalPolicyAbi, policy);

  // The governor names its guardian, the guardian its governor: one of the two addresses is computed.
  const expected = ahead(3);
  const governor = await create('KGovernor', kGovernorAbi, [stakedKei, timelock, proposalPolicy, expected]);
  const implementation = await create('Council', councilAbi, []);
  const initialization = encodeFunctionData({
    abi: councilAbi,
    functionName: 'initialize',
    args: [timelock, stakedKei, governor, parameters.council],
  });
  const council = await create('CouncilProxy', councilProxyAbi, [implementation, initialization]);
  const { vetoBps, lifetime } = parameters.guardian;
  const { timestamp } = await client.getBlock();
  const sunset = Number(timestamp) + lifetime;
  const guardianArguments = [council, governor, BigInt(vetoBps), sunset] as const;
  const councilGuardian = await create('CouncilGuardian', councilGuardianAbi, guardianArguments);
  if (!isAddressEqual(councilGuardian, expected))
    throw new Error(`the council's guardian is at ${councilGuardian}, the governor obeys ${expected}`);

  return {
    kei,
    stakedKei,
    governor,
    timelock,
    proposalPolicy,
    council,
    councilGuardian,
    protocolParameters,
    integrations,
    audits,
    grants,
    daoIdentity,
    delegateProfiles,
  };
}

async function handOver(
  { send }: DeploySession,
  { timelock, governor }: Record<'timelock' | 'governor', Address>,
  deployer: Address,
): Promise<void> {
  const abi = kTimelockAbi;
  for (const role of ['PROPOSER_ROLE', 'EXECUTOR_ROLE', 'CANCELLER_ROLE'] as const) {
    const args = [timelockRoles[role], governor] as const;
    const data = encodeFunctionData({ abi, functionName: 'grantRole', args });
    await send(`granting ${role}`, { to: timelock, data });
  }
  const args = [timelockRoles.DEFAULT_ADMIN_ROLE, deployer] as const;
  const data = encodeFunctionData({ abi, functionName: 'renounceRole', args });
  await send('renouncing administration', { to: timelock, data });
}
