import 'server-only';
import { readContract } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import { readHeadBlock } from '@/lib/chain/head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { expiresAt, hasObjectionPeriod } from '@/lib/domain/proposal-clock';
import { readProposals } from './proposals';

/** Something that the passing of time alone will bring. `timestamp`: the first chain second at which it has happened. */
export type UpcomingEvent =
  | {
      kind: 'voteStart' | 'voteEnd' | 'objectionEnd' | 'executable' | 'expiry';
      timestamp: number;
      proposalId: string;
      title: string;
    }
  | { kind: 'unlock'; timestamp: number; number: number };

export type Upcoming = { now: number; events: UpcomingEvent[] };

const MOST_STAKES = 200n;

/** What lies ahead of the chain's clock, soonest first: the proposals', and the account's stakes that are leaving. */
export async function readUpcoming(account: Address | undefined): Promise<Upcoming> {
  const [head, proposals, unlocks] = await Promise.all([
    readHeadBlock(),
    readProposals(),
    account === undefined ? [] : readUnlocks(account),
  ]);
  const events = [...proposals.flatMap(eventsOf), ...unlocks].filter(
    (event) => event.timestamp > head.timestamp,
  );
  return { now: head.timestamp, events: events.sort((a, b) => a.timestamp - b.timestamp) };
}

function eventsOf(summary: ProposalSummary): UpcomingEvent[] {
  const { id, titles, state, snapshot, firstDeadline, deadline, eta } = summary;
  const proposal = { proposalId: id.toString(), title: titles[0].title };
  const expiry = { kind: 'expiry', timestamp: expiresAt(summary) + 1, ...proposal } as const;
  if (state === 'Pending') return [{ kind: 'voteStart', timestamp: snapshot + 1, ...proposal }];
  if (state === 'Active') {
    const end = { kind: 'voteEnd', timestamp: firstDeadline + 1, ...proposal } as const;
    if (!hasObjectionPeriod(summary)) return [end];
    return [end, { kind: 'objectionEnd', timestamp: deadline + 1, ...proposal }];
  }
  if (state === 'Succeeded') return [expiry];
  if (state === 'Queued') return [{ kind: 'executable', timestamp: eta, ...proposal }, expiry];
  return [];
}

async function readUnlocks(account: Address): Promise<UpcomingEvent[]> {
  const stakes = await atHead(({ number: blockNumber }) =>
    readContract(serverConfig, {
      ...contracts.stakedKei,
      functionName: 'stakesOf',
      args: [account, 0n, MOST_STAKES],
      blockNumber,
    }),
  );
  return stakes.flatMap(({ unlockAt }, index) =>
    unlockAt === 0 ? [] : [{ kind: 'unlock' as const, timestamp: unlockAt, number: index + 1 }],
  );
}
