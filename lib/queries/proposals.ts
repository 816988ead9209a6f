import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { fromHistory } from './history/from-history';
import { readFacts } from './proposal-facts';

/** Every proposal, the newest first. The list is the history's, the facts are the chain's, the state follows from them. */
export const readProposals = perHead(async (head): Promise<ProposalSummary[]> => {
  const stories = await fromHistory((history) => history.proposals());
  return Promise.all(
    stories.map(async (story) => {
      const { ended: _, ...told } = story;
      return { ...told, ...(await readFacts(story, head)) };
    }),
  );
});
