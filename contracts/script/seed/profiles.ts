import { readFileSync } from 'node:fs';
import { encodeFunctionData } from 'viem';
import { delegateProfilesAbi } from '@/lib/contracts/generated';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { delegates } from './cast';
import type { Step } from './step';
import { contractOf, type World } from './world';

/** Every delegate introduces itself within the first days. */
export function profileSteps(world: World): Step[] {
  return delegates.map((from, i) => {
    const text = readFileSync(`contracts/script/seed/texts/delegates/${from}.md`, 'utf8');
    const end = text.indexOf('\n');
    const args = [text.slice(0, end).trim(), text.slice(end).trim()] as const;
    return {
      at: DAY + i * 9 * HOUR,
      from,
      to: contractOf(world, 'delegateProfiles'),
      data: encodeFunctionData({ abi: delegateProfilesAbi, functionName: 'setProfile', args }),
      what: `delegate ${from} introduces itself`,
    };
  });
}
