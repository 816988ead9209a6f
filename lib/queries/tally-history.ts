import 'server-only';
import type { ProposalSummary } from '@/lib/domain/proposal';
import type { TallySample } from '@/lib/domain/tally-history';
import { fromHistory } from './history/from-history';

const SAMPLES = 25;

/** How a proposal's tally came together, from its snapshot to `now` or its deadline; empty before anybody voted. */
export async function readTallyHistory(
  { id, snapshot, deadline }: Pick<ProposalSummary, 'id' | 'snapshot' | 'deadline'>,
  now: number,
): Promise<TallySample[]> {
  return fromHistory((history) => history.tallies({ id, snapshot }, Math.min(now, deadline), SAMPLES));
}
