import 'server-only';
import { perHeadBy } from '@/lib/chain/per-head-by';
import { readDescription } from '@/lib/domain/description';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { fromHistory } from './history/from-history';
import { readFacts } from './proposal-facts';

/** One proposal with its text, actions and marks; null when the governor has none with this id. */
export const readProposal = perHeadBy(async (head, id: bigint): Promise<ProposalDetail | null> => {
  const record = await fromHistory((history) => history.proposal(id));
  if (record === null) return null;
  const { ended: _, ...told } = record;
  return { ...told, ...(await readFacts(record, head)), texts: readDescription(record.description) };
});
