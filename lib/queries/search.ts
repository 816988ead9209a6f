import 'server-only';
import { parseEventLogs } from 'viem';
import { serverClient } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { type Address, type Hex, sameAddress } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { matchScore } from '@/lib/domain/search-text';
import { readCouncil } from './council';
import { readDelegates } from './delegates';
import { readProposals } from './proposals';

/** Longest query that is looked at: a proposal's id has 78 digits. */
export const MAX_QUERY = 120;
const MOST_HITS = 6;

/** `number`: its place in the order of creation, from 1. */
export type ProposalHit = { proposal: ProposalSummary; number: number };
export type PersonHit = { address: Address; name: string | null; isDelegate: boolean; isCouncil: boolean };
export type SearchHits = {
  proposals: ProposalHit[];
  people: PersonHit[];
  /** A pasted transaction of ours: the proposal it made, queued, executed or canceled. */
  transaction: { hash: Hex; proposal: ProposalHit } | null;
};

/**
 * Proposals by title in any of their languages, number, id or state; people by name or address; our transactions by hash.
 *
 * @param stateName The states' names in the language of who asks.
 */
export async function searchChain(
  query: string,
  stateName: (state: ProposalSummary['state']) => string,
): Promise<SearchHits> {
  const text = query.slice(0, MAX_QUERY).trim();
  const [proposals, people] = await Promise.all([numberedProposals(), readPeople()]);
  const number = /^#?(\d{1,9})$/.exec(text)?.[1];
  return {
    proposals: best(proposals, (hit) => {
      if (hit.proposal.id.toString() === text) return 9;
      if (number !== undefined && hit.number === Number(number)) return 8;
      const titles = hit.proposal.titles.map(({ title }) => title).join(' ');
      return matchScore(text, `${titles} ${stateName(hit.proposal.state)}`);
    }),
    people: best(people, ({ name, address }) =>
      Math.max(matchScore(text, name ?? ''), text.length > 4 ? matchScore(text, address) : 0),
    ),
    transaction: await findTransaction(text, proposals),
  };
}

async function numberedProposals(): Promise<ProposalHit[]> {
  const oldestFirst = [...(await readProposals())].sort((a, b) => a.createdAt - b.createdAt);
  // Of equals the newest comes first.
  return oldestFirst.map((proposal, i) => ({ proposal, number: i + 1 })).reverse();
}

/** Everyone in the directory, and seats that nobody backs. */
async function readPeople(): Promise<PersonHit[]> {
  const [delegates, { members }] = await Promise.all([readDelegates(), readCouncil()]);
  const seats = members.filter(({ standing }) => standing === 'seated' || standing === 'inactive');
  const council = new Set(seats.map(({ account }) => account.toLowerCase()));
  const listed = new Set(delegates.map(({ address }) => address.toLowerCase()));
  return [
    ...delegates.map(({ address, profile, votes }) => ({
      address,
      name: profile?.name || null,
      isDelegate: votes > 0n,
      isCouncil: council.has(address.toLowerCase()),
    })),
    ...seats
      .filter(({ account }) => !listed.has(account.toLowerCase()))
      .map(({ account }) => ({ address: account, name: null, isDelegate: false, isCouncil: true })),
  ];
}

async function findTransaction(
  text: string,
  proposals: readonly ProposalHit[],
): Promise<SearchHits['transaction']> {
  if (!/^0x[0-9a-f]{64}$/i.test(text)) return null;
  const hash = text.toLowerCase() as Hex;
  const receipt = await serverClient()
    .getTransactionReceipt({ hash })
    .catch(() => null);
  const { abi, address } = contracts.governor;
  const logs = (receipt?.logs ?? []).filter((log) => sameAddress(log.address, address));
  const event = parseEventLogs({ abi, logs }).find(({ args }) => 'proposalId' in args);
  if (event === undefined || !('proposalId' in event.args)) return null;
  const { proposalId } = event.args;
  const proposal = proposals.find((hit) => hit.proposal.id === proposalId);
  return proposal === undefined ? null : { hash, proposal };
}

function best<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, score: scoreOf(item) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HITS)
    .map(({ item }) => item);
}
