import { encodeFunctionData } from 'viem';
import { auditsAbi, grantsAbi } from '@/lib/contracts/generated';
import { DAY } from '@/lib/domain/time-units';
import { cast } from './cast';
import { reportHash } from './programme-actions';
import type { Step } from './step';
import { contractOf, type World } from './world';

/** What happens between the votes: the auditor hands its reports in, the school draws its stream. */
export function programmeSteps(world: World): Step[] {
  const handIn = (at: number, milestone: number): Step => ({
    at,
    from: cast.auditor,
    to: contractOf(world, 'audits'),
    data: encodeFunctionData({
      abi: auditsAbi,
      functionName: 'handIn',
      args: [0n, reportHash(milestone), `https://example.org/audits/report-${milestone + 1}.pdf`],
    }),
    what: `the auditor hands in report ${milestone + 1}`,
  });
  const release = (at: number): Step => ({
    at,
    from: cast.school,
    to: contractOf(world, 'grants'),
    data: encodeFunctionData({ abi: grantsAbi, functionName: 'release', args: [0n] }),
    what: 'the school draws its stream',
  });
  return [handIn(40 * DAY, 0), handIn(112 * DAY, 1), release(74 * DAY), release(104 * DAY)];
}
