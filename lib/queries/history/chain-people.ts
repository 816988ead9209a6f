import 'server-only';
import { atHead } from '@/lib/chain/at-head';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';
import type { DelegateSummary, Profile } from '@/lib/domain/delegate';
import { type Address, sameAddress } from '@/lib/domain/hex';
import { isExitDue } from '@/lib/domain/stake';
import { readBuckets } from './buckets';
import type { History } from './history';
import { readLedger } from './ledger';
import { readProposalEnds } from './proposal-ends';
import { backersOf, countBackers } from './stake-ledger';

/** Everyone who holds votes or has introduced itself, from the events. */
export const chainDelegates = perHead(async (head): Promise<DelegateSummary[]> => {
  const [ledger, story] = await Promise.all([readLedger(), readStory()]);
  const profiles = await readProfiles();
  const counts = countBackers(ledger);
  const voted = votedBy(story);
  const since = await firstVotes(story);
  const ends = readProposalEnds(story);
  const begun = story.governor.flatMap((event) => {
    if (event.eventName !== 'ProposalCreated') return [];
    const { proposalId: id, voteStart } = event.args;
    const snapshot = Number(voteStart);
    return snapshot < head.timestamp && ends.get(id)?.how !== 'canceled' ? [{ id, snapshot }] : [];
  });
  const addresses = new Map<string, Address>();
  for (const { address, votes } of ledger.votes.values())
    if (votes > 0n) addresses.set(address.toLowerCase(), address);
  for (const [key, { address }] of profiles) addresses.set(key, address);
  return [...addresses].map(([key, address]) => {
    const votable = begun.filter((proposal) => (since.get(key) ?? Infinity) <= proposal.snapshot);
    return {
      address,
      profile: profiles.get(key)?.profile ?? null,
      votes: ledger.votes.get(key)?.votes ?? 0n,
      delegators: counts.get(key) ?? 0,
      voted: votable.filter((proposal) => voted.get(key)?.has(proposal.id)).length,
      votable: votable.length,
    };
  });
});

export const chainPeople: Pick<History, 'names' | 'backers' | 'buckets' | 'counts' | 'dueStakes'> = {
  names: async (addresses) => {
    const profiles = await readProfiles();
    const named = addresses.map((address) => {
      const key = address.toLowerCase();
      return [key, profiles.get(key)?.profile.name ?? ''] as const;
    });
    return Object.fromEntries(named.filter(([, name]) => name !== ''));
  },
  backers: async (delegate, most) => backersOf(await readLedger(), delegate).slice(0, most),
  buckets: async (owner) =>
    [...(await readBuckets()).values()]
      .filter((bucket) => sameAddress(bucket.owner, owner))
      .map(({ delegatee, bucket }) => ({ delegatee, bucket })),
  counts: async () => {
    const { accounts, votes } = await readLedger();
    return {
      stakers: [...accounts.values()].filter((account) => account.stakes.size > 0).length,
      delegates: [...votes.values()].filter((delegate) => delegate.votes > 0n).length,
    };
  },
  dueStakes: (most) =>
    atHead(async ({ timestamp }) => {
      const { accounts } = await readLedger();
      return [...accounts.values()]
        .flatMap(({ address, stakes }) => [...stakes.values()].map((stake) => ({ ...stake, owner: address })))
        .filter((stake) => isExitDue(stake, timestamp))
        .sort((a, b) => a.exitAt - b.exitAt || a.owner.localeCompare(b.owner) || a.index - b.index)
        .slice(0, most)
        .map(({ unlockAt: _, ...stake }) => stake);
    }),
};

/** What accounts say of themselves; the latest word counts, empty ones take it back. */
const readProfiles = perHead(async (): Promise<Map<string, { address: Address; profile: Profile }>> => {
  const { delegateProfiles } = await readStory();
  const profiles = new Map<string, { address: Address; profile: Profile }>();
  for (const { args } of delegateProfiles) {
    const { account: address, name, statement } = args;
    if (name === '' && statement === '') profiles.delete(address.toLowerCase());
    else profiles.set(address.toLowerCase(), { address, profile: { name, statement } });
  }
  return profiles;
});

/** The proposals each account voted on. */
function votedBy(story: Story): Map<string, Set<bigint>> {
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
