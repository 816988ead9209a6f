import { type Address, encodeFunctionData, zeroAddress } from 'viem';
import { kTimelockAbi, memberGovernorAbi, stakedKeiAbi, wrappedVotesAbi } from '@/lib/contracts/generated';
import type { Hex } from '@/lib/domain/hex';
import { creationData } from '../artifact';
import { timelockRoles } from '../timelock-roles';
import type { Electorate, MemberDaoParameters } from './member-dao-parameters';

/** A member DAO: the token its electorate votes with, its timelock and its governor. */
export type MemberDao = Record<'votes' | 'timelock' | 'governor', Address>;

/** One transaction: without `to`, `data` creates a contract. */
export type MemberDaoStep = { what: string; to?: Address; data: Hex };

const RELAY_MODES = { proportional: 0, winnerTakesAll: 1 } as const;

/**
 * Where the contracts will be.
 *
 * @param ahead Address of the contract that so many steps after the first one creates.
 */
export function memberDaoAddresses(
  electorate: { kind: 'wrap' | 'stake' } | Extract<Electorate, { kind: 'votes' }>,
  ahead: (steps: number) => Address,
): MemberDao {
  const { kind } = electorate;
  if (kind === 'votes') return { votes: electorate.token, timelock: ahead(0), governor: ahead(1) };
  // Stakes obey the timelock, which therefore exists before them.
  const [votes, timelock] = kind === 'wrap' ? [ahead(0), ahead(1)] : [ahead(1), ahead(0)];
  return { votes, timelock, governor: ahead(2) };
}

/**
 * Every transaction that makes a member DAO, in order. Pure: the local chain's history plays the very steps that
 * `npm run dao` sends.
 *
 * @param deployer Administers the timelock until the guardian is named; without a guardian never.
 * @param ahead As for `memberDaoAddresses`.
 */
export function memberDaoSteps(
  parameters: MemberDaoParameters,
  deployer: Address,
  ahead: (steps: number) => Address,
): { dao: MemberDao; steps: MemberDaoStep[] } {
  const { name, outer, guardian, electorate } = parameters;
  const dao = memberDaoAddresses(electorate, ahead);
  const admin = guardian === undefined ? zeroAddress : deployer;
  const governors = [dao.governor];
  const timelock: MemberDaoStep = {
    what: 'KTimelock: executor and treasury',
    data: creationData('KTimelock', kTimelockAbi, [
      BigInt(parameters.timelockDelay),
      governors,
      governors,
      admin,
    ]),
  };
  const settings = {
    name,
    votingDelay: parameters.votingDelay,
    votingPeriod: parameters.votingPeriod,
    proposalThreshold: parameters.proposalThreshold,
    quorumNumerator: BigInt(parameters.quorumPercent),
    relayWindow: parameters.relayWindow,
    relayMode: RELAY_MODES[parameters.relayMode],
  };
  const governor: MemberDaoStep = {
    what: 'MemberGovernor: votes inside, speaks outside',
    data: creationData('MemberGovernor', memberGovernorAbi, [dao.votes, dao.timelock, outer, settings]),
  };
  return {
    dao,
    steps: [...withElectorate(electorate, timelock, dao), governor, ...handOver(dao, deployer, guardian)],
  };
}

function withElectorate(electorate: Electorate, timelock: MemberDaoStep, dao: MemberDao): MemberDaoStep[] {
  if (electorate.kind === 'votes') return [timelock];
  const { token, name, symbol } = electorate;
  if (electorate.kind === 'wrap') {
    const data = creationData('WrappedVotes', wrappedVotesAbi, [token, name, symbol]);
    return [{ what: 'WrappedVotes: the electorate', data }, timelock];
  }
  const data = creationData('StakedKEI', stakedKeiAbi, [token, dao.timelock, name, symbol]);
  return [timelock, { what: 'StakedKEI: the electorate', data }];
}

/** Only a guardian needs an administrator for a moment: the governor's own roles come with the timelock. */
function handOver(
  { timelock }: MemberDao,
  deployer: Address,
  guardian: Address | undefined,
): MemberDaoStep[] {
  if (guardian === undefined) return [];
  const call = (functionName: 'grantRole' | 'renounceRole', role: Hex, account: Address): Hex =>
    encodeFunctionData({ abi: kTimelockAbi, functionName, args: [role, account] });
  return [
    {
      what: 'the guardian may cancel what is queued',
      to: timelock,
      data: call('grantRole', timelockRoles.CANCELLER_ROLE, guardian),
    },
    {
      what: 'the deployer gives up administration',
      to: timelock,
      data: call('renounceRole', timelockRoles.DEFAULT_ADMIN_ROLE, deployer),
    },
  ];
}
