import { type Address, getAddress, type PublicClient, zeroAddress } from 'viem';
import { memberGovernorAbi, stakedKeiAbi, wrappedVotesAbi } from '@/lib/contracts/generated';
import type { Power } from '../power';
import { readRoleHolders, timelockRoles } from '../timelock-roles';
import type { MemberDaoParameters } from './member-dao-parameters';
import type { MemberDao } from './member-dao-steps';

/**
 * Every role and reference that decides who can do what in a member DAO, read from the chain.
 *
 * @param options.suspect The deployer, asked about in every role.
 * @param options.startBlock Block of the DAO's first transaction.
 */
export async function readMemberDaoPowers(
  client: PublicClient,
  dao: MemberDao,
  { electorate, outer, guardian }: MemberDaoParameters,
  options: { suspect: Address; startBlock: number },
): Promise<Power[]> {
  const { timelock, governor, votes } = dao;
  const roles = await readRoleHolders(client, timelock, BigInt(options.startBlock), [
    zeroAddress,
    options.suspect,
    timelock,
    governor,
  ]);
  const expected: Record<string, readonly Address[]> = {
    [timelockRoles.DEFAULT_ADMIN_ROLE]: [timelock],
    [timelockRoles.PROPOSER_ROLE]: [governor],
    [timelockRoles.EXECUTOR_ROLE]: [governor],
    [timelockRoles.CANCELLER_ROLE]: guardian === undefined ? [governor] : [governor, getAddress(guardian)],
  };
  const one = (what: string, holder: Address, wanted: Address): Power => ({
    what,
    holders: [getAddress(holder)],
    expected: [getAddress(wanted)],
  });
  const governs = { address: governor, abi: memberGovernorAbi } as const;
  const powers: Power[] = [...roles].map(([role, holders]) => ({
    what: `timelock: ${Object.entries(timelockRoles).find(([, hash]) => hash === role)?.[0] ?? role}`,
    holders,
    expected: expected[role] ?? [],
  }));
  powers.push(
    one('governor: timelock', await client.readContract({ ...governs, functionName: 'timelock' }), timelock),
    one('governor: votes', await client.readContract({ ...governs, functionName: 'token' }), votes),
    one('governor: outer', await client.readContract({ ...governs, functionName: 'upstream' }), outer),
  );
  if (electorate.kind === 'wrap') {
    const wrapped = { address: votes, abi: wrappedVotesAbi } as const;
    const token = await client.readContract({ ...wrapped, functionName: 'underlying' });
    powers.push(one('votes: wrapped token', token, electorate.token));
  }
  if (electorate.kind === 'stake') {
    const staked = { address: votes, abi: stakedKeiAbi } as const;
    powers.push(
      one(
        'votes: staked token',
        await client.readContract({ ...staked, functionName: 'kei' }),
        electorate.token,
      ),
      one('votes: timelock', await client.readContract({ ...staked, functionName: 'timelock' }), timelock),
    );
  }
  return powers;
}
