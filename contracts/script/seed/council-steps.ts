import { encodeFunctionData, type Hex, zeroHash } from 'viem';
import { councilAbi, delegateProfilesAbi, kTimelockAbi } from '@/lib/contracts/generated';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { founderOf } from './cast';
import type { Kind } from './member-names';
import { leaverOf, type Member, membersOf, VOUCHER } from './members';
import type { Step } from './step';
import { contractOf, type World } from './world';

const KINDS: Record<Kind, number> = { enterprise: 0, builder: 1, dao: 2 };

const abi = councilAbi;

/** Applications, endorsements and introductions; seats come by votes. */
export function councilSteps(world: World): Step[] {
  const to = contractOf(world, 'council');
  const members = membersOf(world);
  const steps = members.flatMap((member) => [
    ...application(world, member),
    ...endorsement(to, member),
    ...introduction(world, member),
  ]);
  const left = encodeFunctionData({ abi, functionName: 'resign' });
  return [...steps, { at: 60 * DAY, from: leaverOf(world), to, data: left, what: 'a member leaves' }];
}

function application(world: World, { kind, slug, index, house, account, appliesAt }: Member): Step[] {
  const uri = `https://example.org/council/${slug}.json`;
  const to = contractOf(world, 'council');
  const data = encodeFunctionData({ abi, functionName: 'applyForSeat', args: [KINDS[kind], uri] });
  if (index !== undefined) return [{ at: appliesAt, from: index, to, data, what: `${slug} applies` }];
  // The guild applies by a decision of its own.
  if (house !== true) return [];
  const from = founderOf(world.size);
  const call = [to, 0n, data, zeroHash, zeroHash] as const;
  const step = (at: number, calldata: Hex): Step => ({
    at,
    from,
    to: account,
    data: calldata,
    what: `${slug} applies`,
  });
  return [
    step(
      appliesAt - HOUR,
      encodeFunctionData({ abi: kTimelockAbi, functionName: 'schedule', args: [...call, 0n] }),
    ),
    step(appliesAt, encodeFunctionData({ abi: kTimelockAbi, functionName: 'execute', args: call })),
  ];
}

function endorsement(to: Step['to'], { id, index, endorsed, slug, appliesAt }: Member): Step[] {
  if (endorsed === 'no') return [];
  const own = endorsed === 'self' && index !== undefined;
  // An enterprise vouches once it has a seat itself.
  const at = own ? appliesAt + 6 * HOUR : Math.max(appliesAt, 17 * DAY) + 18 * HOUR;
  const data = encodeFunctionData({ abi, functionName: 'endorse', args: [BigInt(id)] });
  return [
    {
      at,
      from: own ? index : VOUCHER,
      ...(to === undefined ? {} : { to }),
      data,
      what: `${slug} is endorsed`,
    },
  ];
}

function introduction(world: World, { index, profile, slug, appliesAt }: Member): Step[] {
  if (profile === undefined || index === undefined) return [];
  const args = [profile.name, profile.statement] as const;
  return [
    {
      at: appliesAt - 2 * HOUR,
      from: index,
      to: contractOf(world, 'delegateProfiles'),
      data: encodeFunctionData({ abi: delegateProfilesAbi, functionName: 'setProfile', args }),
      what: `${slug} introduces itself`,
    },
  ];
}
