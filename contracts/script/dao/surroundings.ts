import type { PublicClient } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { HOUR } from '@/lib/domain/time-units';
import { CLOCK_MODE, electorateProblems } from './electorate-problems';
import type { MemberDaoParameters } from './member-dao-parameters';
import { shortestBallot } from './shortest-ballot';

/** Seconds that must be left to vote inside on the shortest outer vote. */
const LEAST_BALLOT = HOUR;

/**
 * What on the chain speaks against these parameters: the outer governor, the token, the time that would be left.
 *
 * @returns One line per wrong setting; none when they can be deployed.
 */
export async function memberDaoOutOfPlace(
  client: PublicClient,
  chainId: number,
  parameters: MemberDaoParameters,
): Promise<string[]> {
  const serves = await client.getChainId();
  if (serves !== chainId) return [`the node at RPC_URL serves chain ${serves}, not ${chainId}`];
  return [...(await outerProblems(client, parameters)), ...(await electorateProblems(client, parameters))];
}

async function outerProblems(
  client: PublicClient,
  { outer, relayWindow }: MemberDaoParameters,
): Promise<string[]> {
  if ((await client.getCode({ address: outer })) === undefined)
    return [`outer: there is no contract at ${outer}`];
  const governor = { address: outer, abi: kGovernorAbi } as const;
  const inParts = await client
    .readContract({ ...governor, functionName: 'remainingVotes', args: [0n, outer] })
    .then(
      () => true,
      () => false,
    );
  if (!inParts) return [`outer: ${outer} is no governor whose votes can be cast in parts`];
  const mode = await client.readContract({ ...governor, functionName: 'CLOCK_MODE' });
  if (mode !== CLOCK_MODE) return [`outer: the clock of ${outer} is "${mode}", not "${CLOCK_MODE}"`];
  const ballot = await shortestBallot(client, outer);
  if (relayWindow + LEAST_BALLOT <= ballot) return [];
  return [
    `relayWindow is ${relayWindow} s: outer votes may be open for only ${ballot} s, and ${LEAST_BALLOT} s must be left to vote inside`,
  ];
}
