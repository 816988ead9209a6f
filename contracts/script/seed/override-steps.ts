import { encodeFunctionData } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { HOUR } from '@/lib/domain/time-units';
import type { Support } from '@/lib/domain/vote-type';
import type { VotingWindow } from './ballot-steps';
import { delegates } from './cast';
import type { Mood } from './proposal-plan';
import type { Random } from './random';
import type { Staker } from './stakers';
import type { Step } from './step';
import { accountOf, contractOf, type World } from './world';

const LAST_DELEGATE = Math.max(...delegates);

/** In sKEI. Large delegators would turn results around. */
const SMALL = 60_000;

const REASONS = [
  'I usually agree with my delegate. Not here.',
  'Lần này tôi tự bỏ phiếu.',
  '이번 안건은 제가 직접 투표합니다.',
] as const;

/**
 * Delegators who take their weight back from a delegate who voted: all of it, or the part they gave stake by stake.
 * Nobody of the demo's own people does: that is left for whoever tries the app.
 */
export function overrideSteps(
  world: World,
  random: Random,
  present: readonly Staker[],
  mood: Mood,
  id: bigint,
  voted: ReadonlySet<number>,
  { snapshot, end }: VotingWindow,
): Step[] {
  const to = contractOf(world, 'governor');
  const abi = kGovernorAbi;
  const people = present.filter(({ index, votes }) => index > LAST_DELEGATE && votes < SMALL);
  const at = (): number => Math.floor(snapshot + (end - snapshot) * (0.82 + random.next() * 0.12));
  const choice = (): Support => (random.chance(0.6) ? 0 : 2);
  const whole = people
    .filter(({ delegate }) => delegate !== undefined && voted.has(delegate))
    .slice(0, mood.overrides ?? 0)
    .map(({ index }) => {
      const args = [id, choice(), random.pick(REASONS)] as const;
      const data = encodeFunctionData({ abi, functionName: 'castOverrideVote', args });
      return { at: at(), from: index, to, data, what: `account ${index} overrides` };
    });
  const parts = people.flatMap(({ index, part }) =>
    part !== undefined && part.since < snapshot - HOUR && voted.has(part.delegate)
      ? [{ index, delegate: part.delegate }]
      : [],
  );
  const partly = parts.slice(0, mood.partOverrides ?? 0).map(({ index, delegate }) => {
    const args = [id, accountOf(world, delegate), choice(), random.pick(REASONS)] as const;
    const data = encodeFunctionData({ abi, functionName: 'castOverridePart', args });
    return { at: at(), from: index, to, data, what: `account ${index} overrides a part` };
  });
  return [...whole, ...partly];
}
