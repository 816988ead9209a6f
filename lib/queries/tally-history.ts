import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { readStory } from '@/lib/chain/story';
import { wholly } from '@/lib/domain/ballot';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { sampleTimes } from '@/lib/domain/sample-times';
import { type TallyChange, type TallySample, tallyAt } from '@/lib/domain/tally-history';
import { supportOf } from '@/lib/domain/vote-type';
import { castOf } from './ballots';

const SAMPLES = 25;

/** How a proposal's tally came together, from its snapshot to `now` or its deadline; empty before anybody voted. */
export async function readTallyHistory(
  { id, snapshot, deadline }: Pick<ProposalSummary, 'id' | 'snapshot' | 'deadline'>,
  now: number,
): Promise<TallySample[]> {
  const { governor } = await readStory();
  const events = governor.filter((event) => 'proposalId' in event.args && event.args.proposalId === id);
  const timeOf = await readBlockTimes(events);
  const changes = events.flatMap((event): TallyChange[] => {
    const timestamp = timeOf(event);
    if (event.eventName === 'VoteReduced') {
      const { against, for: inFavour, abstain } = wholly(supportOf(event.args.support), event.args.weight);
      return [{ timestamp, change: { against: -against, for: -inFavour, abstain: -abstain } }];
    }
    const cast = castOf(event, timeOf);
    return cast === null ? [] : [{ timestamp, change: cast.parts }];
  });
  const end = Math.min(now, deadline);
  return changes.length === 0 ? [] : tallyAt(changes, sampleTimes(snapshot, end, SAMPLES));
}
