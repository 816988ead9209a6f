import 'server-only';
import { cache } from 'react';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';
import type { Ballot } from '@/lib/domain/ballot';
import type { Backing, DelegateSummary, Profile } from '@/lib/domain/delegate';
import type { Address } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { readLedger } from './ledger';
import { readProfiles } from './profiles';
import { readProposal } from './proposal';
import { readProposals } from './proposals';
import { backersOf, countBackers } from './stake-ledger';

/** Everyone who holds votes or has introduced itself, the strongest first. */
export const readDelegates = perHead(async (head): Promise<DelegateSummary[]> => {
  const [ledger, profiles, story, proposals] = await Promise.all([
    readLedger(),
    readProfiles(),
    readStory(),
    readProposals(),
  ]);
  const counts = countBackers(ledger);
  const voted = ballotsByVoter(story);
  const since = await firstVotes(story);
  const started = proposals.filter(
    (proposal) => proposal.snapshot < head.timestamp && proposal.state !== 'Canceled',
  );
  const named = story.delegateProfiles
    .map((event) => event.args.account)
    .filter((account) => profiles.has(account.toLowerCase()));
  const addresses = new Map<string, Address>();
  for (const { address, votes } of ledger.votes.values()) {
    if (votes > 0n) addresses.set(address.toLowerCase(), address);
  }
  for (const address of named) addresses.set(address.toLowerCase(), address);
  return [...addresses]
    .map(([key, address]) => {
      const votable = started.filter((proposal) => (since.get(key) ?? Infinity) <= proposal.snapshot);
      return {
        address,
        profile: profiles.get(key) ?? null,
        votes: ledger.votes.get(key)?.votes ?? 0n,
        delegators: counts.get(key) ?? 0,
        voted: votable.filter((proposal) => voted.get(key)?.has(proposal.id)).length,
        votable: votable.length,
      };
    })
    .sort((a, b) => (a.votes === b.votes ? 0 : a.votes > b.votes ? -1 : 1));
});

export type DelegateDetail = DelegateSummary & {
  backers: Backing[];
  /** Its ballots, the newest proposal first. */
  ballots: { proposal: ProposalSummary; ballot: Ballot }[];
};

/** One delegate. An account without votes or profile is shown empty: any address may be looked up. */
export const readDelegate = cache(async (address: Address): Promise<DelegateDetail> => {
  const [delegates, ledger, proposals] = await Promise.all([readDelegates(), readLedger(), readProposals()]);
  const key = address.toLowerCase();
  const summary =
    delegates.find((delegate) => delegate.address.toLowerCase() === key) ?? emptyDelegate(address);
  const voted = ballotsByVoter(await readStory()).get(key) ?? new Set<bigint>();
  const details = await Promise.all(
    proposals
      .filter((proposal) => voted.has(proposal.id))
      .map(async (proposal) => {
        const ballots = (await readProposal(proposal.id))?.ballots ?? [];
        return ballots
          .filter((ballot) => ballot.voter.toLowerCase() === key)
          .map((ballot) => ({ proposal, ballot }));
      }),
  );
  return { ...summary, backers: backersOf(ledger, address), ballots: details.flat() };
});

/** Names by lower-case address, for labels. */
export async function readNames(): Promise<Record<string, string>> {
  const named = [...(await readProfiles())].map(([key, profile]: [string, Profile]) => [key, profile.name]);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}

function emptyDelegate(address: Address): DelegateSummary {
  return { address, profile: null, votes: 0n, delegators: 0, voted: 0, votable: 0 };
}

function ballotsByVoter(story: Story): Map<string, Set<bigint>> {
  const voted = new Map<string, Set<bigint>>();
  for (const event of story.governor) {
    if (
      event.eventName === 'VoteCast' ||
      event.eventName === 'VoteCastWithParams' ||
      event.eventName === 'OverrideVoteCast'
    ) {
      const key = event.args.voter.toLowerCase();
      voted.set(key, (voted.get(key) ?? new Set()).add(event.args.proposalId));
    }
  }
  return voted;
}

/** When each account first held votes, in chain seconds. */
async function firstVotes(story: Story): Promise<Map<string, number>> {
  const timeOf = await readBlockTimes(story.stakedKei);
  const since = new Map<string, number>();
  for (const event of story.stakedKei) {
    if (event.eventName !== 'DelegateVotesChanged' || event.args.newVotes === 0n) continue;
    const key = event.args.delegate.toLowerCase();
    if (!since.has(key)) since.set(key, timeOf(event));
  }
  return since;
}
