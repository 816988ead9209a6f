import { encodeFunctionData } from 'viem';
import { councilGuardianAbi } from '@/lib/contracts/generated';
import { HOUR } from '@/lib/domain/time-units';
import { signersOf } from './members';
import { type ProposalPlan, proposalId } from './proposal-plan';
import type { Random } from './random';
import type { Step } from './step';
import { contractOf, type World } from './world';

const REASONS = [
  'Eighty percent of our KEI to an unpublished contract: no.',
  'Chưa có mã nguồn công khai, chưa thể phê duyệt.',
  '상환 조건도, 공개된 코드도 없습니다.',
  '',
] as const;

/** As many seats as it takes sign against a proposal, the last one at `until` (seconds of the history). */
export function vetoSteps(world: World, random: Random, plan: ProposalPlan, until: number): Step[] {
  const signers = signersOf(world);
  return signers.map((from, i) => ({
    at: until - (signers.length - 1 - i) * HOUR,
    from,
    to: contractOf(world, 'councilGuardian'),
    data: encodeFunctionData({
      abi: councilGuardianAbi,
      functionName: 'signVeto',
      args: [proposalId(world, plan), random.pick(REASONS)],
    }),
    what: `account ${from} signs against a proposal`,
  }));
}
