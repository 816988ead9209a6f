import 'server-only';
import { cache } from 'react';
import { perHead } from '@/lib/chain/per-head';
import type { Ballot } from '@/lib/domain/ballot';
import type { Backing, DelegateSummary } from '@/lib/domain/delegate';
import { type Address, sameAddress } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { fromHistory } from './history/from-history';
import { readProposals } from './proposals';

const MOST_BACKERS = 100;

/** Everyone who holds votes or has introduced itself, the strongest first. */
export const readDelegates = perHead(async (): Promise<DelegateSummary[]> => {
  const delegates = await fromHistory((history) => history.delegates());
  return strongestFirst(delegates);
});

export type DelegateDetail = DelegateSummary & {
  /** The strongest first, and no more than a page can bear; `delegators` says how many there are. */
  backers: Backing[];
  /** Its ballots, the newest proposal first. */
  ballots: { proposal: ProposalSummary; ballot: Ballot }[];
};

/** One delegate. An account without votes or profile is shown empty: any address may be looked up. */
export const readDelegate = cache(async (address: Address): Promise<DelegateDetail> => {
  const [delegates, proposals, backers, ballots] = await Promise.all([
    readDelegates(),
    readProposals(),
    fromHistory((history) => history.backers(address, MOST_BACKERS)),
    fromHistory((history) => history.ballotsOf(address)),
  ]);
  const summary =
    delegates.find((delegate) => sameAddress(delegate.address, address)) ?? emptyDelegate(address);
  return {
    ...summary,
    backers,
    ballots: proposals.flatMap((proposal) =>
      ballots
        .filter(({ proposalId }) => proposalId === proposal.id)
        .map(({ ballot }) => ({ proposal, ballot })),
    ),
  };
});

/** Names by lower-case address, for labels. */
export const readNames = perHead(async (): Promise<Record<string, string>> => {
  const named = (await readDelegates()).map(
    ({ address, profile }) => [address.toLowerCase(), profile?.name ?? ''] as const,
  );
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
});

/** Of equals, the lower address comes first: whoever tells the history, the order is one. */
function strongestFirst(delegates: readonly DelegateSummary[]): DelegateSummary[] {
  return [...delegates].sort((a, b) => {
    if (a.votes !== b.votes) return a.votes > b.votes ? -1 : 1;
    return a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1;
  });
}

function emptyDelegate(address: Address): DelegateSummary {
  return { address, profile: null, votes: 0n, delegators: 0, voted: 0, votable: 0 };
}
