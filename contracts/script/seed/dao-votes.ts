import {
  type Address,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  keccak256,
  stringToHex,
} from 'viem';
import { councilAbi, delegateProfilesAbi, memberGovernorAbi } from '@/lib/contracts/generated';
import { DAY, HOUR } from '@/lib/domain/time-units';
import type { Support } from '@/lib/domain/vote-type';
import { DAO_TIMES } from './dao-creation';
import { electorate } from './dao-electorate';
import { daosOf } from './daos';
import type { Step } from './step';
import { accountOf, contractOf, type World } from './world';

const abi = memberGovernorAbi;

/** When the guild's decision is proposed, and when it has applied for its seat. */
const PROPOSED = 3 * DAY;
export const GUILD_APPLIES =
  PROPOSED + DAO_TIMES.votingDelay + DAO_TIMES.votingPeriod + 2 * HOUR + DAO_TIMES.timelockDelay + 4 * HOUR;

const DAO_KIND = 2;

/**
 * What the member DAOs decide for themselves: the guild asks for a seat in the council, and both introduce themselves.
 * The account that acts outside is the governor, so its own timelock has it relay the calls.
 */
export function daoDecisions(world: World): Step[] {
  const { harbour, kites } = daosOf(world);
  const people = electorate(world);
  const apply = encodeFunctionData({
    abi: councilAbi,
    functionName: 'applyForSeat',
    args: [DAO_KIND, 'https://example.org/council/harbour-guild.json'],
  });
  const introduce = (name: string, statement: string): { to: Address; data: Hex } => ({
    to: contractOf(world, 'delegateProfiles'),
    data: encodeFunctionData({
      abi: delegateProfilesAbi,
      functionName: 'setProfile',
      args: [name, statement],
    }),
  });
  return [
    ...decision(
      world,
      harbour.governor,
      people.harbour,
      '# Ask for a seat in the council\n\nThe guild applies as a member DAO and introduces itself.',
      [
        { to: contractOf(world, 'council'), data: apply },
        introduce(
          'Harbour Guild',
          'Dock workers, freight brokers and two ship chandlers between Đà Nẵng and Busan. Our own token decides how the guild votes: every proposal is mirrored inside before the guild speaks outside.',
        ),
      ],
    ),
    ...decision(
      world,
      kites.governor,
      people.kites,
      '# Introduce the workshop\n\nSo that guild members know whom they delegate to.',
      [
        introduce(
          'Kite Workshop',
          'Eleven kite makers from Huế. We vote inside the Harbour Guild, and decide among ourselves how.',
        ),
      ],
    ),
  ];
}

function decision(
  world: World,
  governor: Address,
  voters: readonly number[],
  text: string,
  calls: readonly { to: Address; data: Hex }[],
): Step[] {
  const [proposer = 0] = voters;
  const description = `${text}\n\n#proposer=${accountOf(world, proposer)}`;
  const targets = calls.map(() => governor);
  const values = calls.map(() => 0n);
  const calldatas = calls.map(({ to, data }) =>
    encodeFunctionData({ abi, functionName: 'relay', args: [to, 0n, data] }),
  );
  const hash = keccak256(stringToHex(description));
  const hashed = [targets, values, calldatas, hash] as const;
  const id = hashProposal(targets, values, calldatas, hash);
  const snapshot = PROPOSED + DAO_TIMES.votingDelay;
  const deadline = snapshot + DAO_TIMES.votingPeriod;
  const queued = deadline + 2 * HOUR;
  const step = (at: number, data: Hex, what: string): Step => ({
    at,
    from: proposer,
    to: governor,
    data,
    what,
  });
  return [
    step(
      PROPOSED,
      encodeFunctionData({ abi, functionName: 'propose', args: [targets, values, calldatas, description] }),
      'a member DAO proposes',
    ),
    ...innerVotes(governor, id, voters, snapshot + 3 * HOUR),
    step(queued, encodeFunctionData({ abi, functionName: 'queue', args: hashed }), 'a member DAO queues'),
    step(
      queued + DAO_TIMES.timelockDelay + 4 * HOUR,
      encodeFunctionData({ abi, functionName: 'execute', args: hashed }),
      'a member DAO executes',
    ),
  ];
}

/** Most are in favour, the third is against, the fifth abstains. */
export function innerVotes(governor: Address, id: bigint, voters: readonly number[], from: number): Step[] {
  const supports: readonly Support[] = [1, 1, 0, 1, 2];
  return voters.map((voter, i) => ({
    at: from + i * 2 * HOUR,
    from: voter,
    to: governor,
    data: encodeFunctionData({
      abi,
      functionName: 'castVote',
      args: [id, supports[i % supports.length] ?? 1],
    }),
    what: `account ${voter} votes inside a member DAO`,
  }));
}

/** The governor's `hashProposal`. */
export function hashProposal(
  targets: readonly Address[],
  values: readonly bigint[],
  calldatas: readonly Hex[],
  descriptionHash: Hex,
): bigint {
  const types = [
    { type: 'address[]' },
    { type: 'uint256[]' },
    { type: 'bytes[]' },
    { type: 'bytes32' },
  ] as const;
  return BigInt(keccak256(encodeAbiParameters(types, [targets, values, calldatas, descriptionHash])));
}
