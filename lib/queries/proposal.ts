import 'server-only';
import { cache } from 'react';
import { readDescription } from '@/lib/domain/description';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { fromHistory } from './history/from-history';
import { readProposals } from './proposals';

/** One proposal with its text, actions, ballots and marks; null when the governor has none with this id. */
export const readProposal = cache(async (id: bigint): Promise<ProposalDetail | null> => {
  const summary = (await readProposals()).find((proposal) => proposal.id === id);
  if (summary === undefined) return null;
  const [record, ballots] = await Promise.all([
    fromHistory((history) => history.proposal(id)),
    fromHistory((history) => history.ballots(id)),
  ]);
  if (record === null) return null;
  return { ...summary, ...record, texts: readDescription(record.description), ballots };
});
