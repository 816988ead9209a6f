import type { MemberKind } from './council';

/** An account's votes from `timestamp` on. */
export type VotesChange = { timestamp: number; account: string; votes: bigint };
/** Whose seat an account holds from `timestamp` on; null when none any more. */
export type SeatChange = { timestamp: number; account: string; kind: MemberKind | null };
/** Votes created (or, negative, ended) at `timestamp`. */
export type SupplyChange = { timestamp: number; change: bigint };

/** What happened to power, each list from the oldest to the newest. Accounts in lower case, votes in sKEI base units. */
export type PowerEvents = { votes: VotesChange[]; seats: SeatChange[]; supply: SupplyChange[] };

/** Who may hold power: seats of each kind, delegates without a seat, and nobody. */
export const powerHolders = ['enterprise', 'builder', 'dao', 'delegates', 'undelegated'] as const;

export type PowerHolder = (typeof powerHolders)[number];

export type PowerSample = { timestamp: number; total: bigint } & Record<PowerHolder, bigint>;

/**
 * All votes at each of `times` (ascending), by who held them then. Changes of that very second count, as in
 * `getPastVotes`. The five parts add up to `total` exactly.
 */
export function powerAt({ votes, seats, supply }: PowerEvents, times: readonly number[]): PowerSample[] {
  const votesOf = new Map<string, bigint>();
  const kindOf = new Map<string, MemberKind>();
  const held = { enterprise: 0n, builder: 0n, dao: 0n, delegates: 0n };
  let total = 0n;
  const holder = (account: string) => kindOf.get(account) ?? 'delegates';
  const nextVotes = reader(votes, ({ account, votes: now }) => {
    held[holder(account)] += now - (votesOf.get(account) ?? 0n);
    votesOf.set(account, now);
  });
  const nextSeats = reader(seats, ({ account, kind }) => {
    const moved = votesOf.get(account) ?? 0n;
    held[holder(account)] -= moved;
    if (kind === null) kindOf.delete(account);
    else kindOf.set(account, kind);
    held[holder(account)] += moved;
  });
  const nextSupply = reader(supply, ({ change }) => {
    total += change;
  });
  return times.map((timestamp) => {
    nextVotes(timestamp);
    nextSeats(timestamp);
    nextSupply(timestamp);
    const { enterprise, builder, dao, delegates } = held;
    const undelegated = total - enterprise - builder - dao - delegates;
    return { timestamp, total, enterprise, builder, dao, delegates, undelegated };
  });
}

/** Gives `take` what happened since the last call, up to and including a moment. */
function reader<Change extends { timestamp: number }>(
  changes: readonly Change[],
  take: (change: Change) => void,
): (until: number) => void {
  let i = 0;
  return (until) => {
    for (let next = changes[i]; next !== undefined && next.timestamp <= until; next = changes[i]) {
      take(next);
      i += 1;
    }
  };
}
