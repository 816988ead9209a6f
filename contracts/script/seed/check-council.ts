import type { PublicClient } from 'viem';
import { councilAbi } from '@/lib/contracts/generated';
import { absenteeOf, leaverOf, membersOf } from './members';
import { contractOf, type World } from './world';

/** Standing of a member, by the number of `ICouncil.Standing`. */
const APPLIED = 1;
const ENDORSED = 2;
const SEATED = 3;
const INACTIVE = 4;
const LEFT = 5;

/** Demands that every member stands where the plan left it. @throws Error listing those that do not. */
export async function checkCouncil(client: PublicClient, world: World): Promise<void> {
  const members = membersOf(world);
  const standings = await client.readContract({
    address: contractOf(world, 'council'),
    abi: councilAbi,
    functionName: 'membersOf',
    args: [1n, BigInt(members.length + 1)],
  });
  const wrong = members.filter(({ id, account, index, round, endorsed }) => {
    const found = standings[id - 1];
    const waiting = endorsed === 'no' ? APPLIED : ENDORSED;
    const seated = index === leaverOf(world) ? LEFT : index === absenteeOf(world) ? INACTIVE : SEATED;
    return found?.account !== account || found.standing !== (round === undefined ? waiting : seated);
  });
  if (wrong.length > 0)
    throw new Error(
      `seed: these members are not where they should be: ${wrong.map(({ slug }) => slug).join(', ')}`,
    );
}
