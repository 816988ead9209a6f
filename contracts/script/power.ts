import { type Address, getAddress, type PublicClient, zeroAddress } from 'viem';
import {
  councilAbi,
  councilGuardianAbi,
  keiAbi,
  kGovernorAbi,
  proposalPolicyAbi,
  protocolParametersAbi,
  stakedKeiAbi,
} from '@/lib/contracts/generated';
import { addressOf, type ContractName, type Deployment } from './deployment';
import { readRoleHolders, timelockRoles } from './timelock-roles';

/** One power of a deployment: who holds it on the chain, and who alone should. */
export type Power = { what: string; holders: readonly Address[]; expected: readonly Address[] };

/** Contracts that obey whoever their `timelock` names. */
const GOVERNED = [
  'protocolParameters',
  'integrations',
  'audits',
  'grants',
  'daoIdentity',
  'council',
] as const;

/**
 * Every role, owner and reference that decides who can do what, read from the chain.
 *
 * @param options.deployer Suspected of every role.
 * @param options.keiHolder Who received the whole supply.
 */
export async function readPowers(
  client: PublicClient,
  deployment: Deployment,
  { deployer, keiHolder }: { deployer: Address; keiHolder: Address },
): Promise<Power[]> {
  const at = (name: ContractName): Address => addressOf(deployment, name);
  const [timelock, governor, guardian] = [at('timelock'), at('governor'), at('councilGuardian')];
  const one = (what: string, holder: Address, expected: Address): Power => ({
    what,
    holders: [getAddress(holder)],
    expected: [expected],
  });
  const governs = { address: governor, abi: kGovernorAbi } as const;
  const brakes = { address: guardian, abi: councilGuardianAbi } as const;
  const token = { address: at('stakedKei'), abi: stakedKeiAbi } as const;
  const owned = await Promise.all(
    GOVERNED.map(async (name) => {
      const contract = { address: at(name), abi: protocolParametersAbi } as const;
      return one(
        `${name}: timelock`,
        await client.readContract({ ...contract, functionName: 'timelock' }),
        timelock,
      );
    }),
  );
  const policy = { address: at('proposalPolicy'), abi: proposalPolicyAbi } as const;
  return [
    ...(await timelockPowers(client, deployment, deployer)),
    one('proposalPolicy: owner', await client.readContract({ ...policy, functionName: 'owner' }), timelock),
    ...owned,
    one('stakedKei: timelock', await client.readContract({ ...token, functionName: 'timelock' }), timelock),
    one('stakedKei: kei', await client.readContract({ ...token, functionName: 'kei' }), at('kei')),
    one(
      'governor: guardian',
      await client.readContract({ ...governs, functionName: 'proposalGuardian' }),
      guardian,
    ),
    one('governor: timelock', await client.readContract({ ...governs, functionName: 'timelock' }), timelock),
    one(
      'governor: policy',
      await client.readContract({ ...governs, functionName: 'proposalPolicy' }),
      at('proposalPolicy'),
    ),
    one('governor: votes', await client.readContract({ ...governs, functionName: 'token' }), at('stakedKei')),
    one(
      'councilGuardian: governor',
      await client.readContract({ ...brakes, functionName: 'governor' }),
      governor,
    ),
    one(
      'councilGuardian: council',
      await client.readContract({ ...brakes, functionName: 'council' }),
      at('council'),
    ),
    one('council: governor', await councilGovernor(client, deployment), governor),
    {
      what: 'KEI: whole supply',
      holders: await keiHolders(client, at('kei'), [deployer, keiHolder, timelock]),
      expected: [keiHolder],
    },
  ];
}

/** Whether the holders are those expected and nobody else. */
export function isAsExpected({ holders, expected }: Power): boolean {
  return holders.length === expected.length && holders.every((holder) => expected.includes(holder));
}

async function timelockPowers(
  client: PublicClient,
  deployment: Deployment,
  deployer: Address,
): Promise<Power[]> {
  const timelock = addressOf(deployment, 'timelock');
  const governor = addressOf(deployment, 'governor');
  const expected = new Map<string, readonly Address[]>([
    [timelockRoles.DEFAULT_ADMIN_ROLE, [timelock]],
    [timelockRoles.PROPOSER_ROLE, [governor]],
    [timelockRoles.EXECUTOR_ROLE, [governor]],
    [timelockRoles.CANCELLER_ROLE, [governor]],
  ]);
  // The zero address as executor would open execution to everyone.
  const suspects = [zeroAddress, deployer, timelock, governor, addressOf(deployment, 'councilGuardian')];
  const holders = await readRoleHolders(client, timelock, BigInt(deployment.startBlock), suspects);
  return [...holders].map(([role, accounts]) => ({
    what: `timelock: ${Object.entries(timelockRoles).find(([, hash]) => hash === role)?.[0] ?? role}`,
    holders: accounts,
    expected: expected.get(role) ?? [],
  }));
}

/** The council says whose votes count as duty in an event only. */
async function councilGovernor(client: PublicClient, deployment: Deployment): Promise<Address> {
  const events = await client.getContractEvents({
    address: addressOf(deployment, 'council'),
    abi: councilAbi,
    eventName: 'CouncilGovernorSet',
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  });
  return events.at(-1)?.args.governor ?? zeroAddress;
}

async function keiHolders(
  client: PublicClient,
  address: Address,
  suspects: readonly Address[],
): Promise<Address[]> {
  const balances = await Promise.all(
    [...new Set(suspects)].map(async (account) => ({
      account,
      balance: await client.readContract({
        address,
        abi: keiAbi,
        functionName: 'balanceOf',
        args: [account],
      }),
    })),
  );
  return balances.filter(({ balance }) => balance > 0n).map(({ account }) => account);
}
