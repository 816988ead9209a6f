import type { Context } from 'ponder:registry';
import { delegate, power, seat, totals } from 'ponder:schema';
import type { MemberKind } from '@/lib/domain/council';
import type { Address } from '@/lib/domain/hex';

type Db = Context['db'];
type Held = Omit<typeof totals.$inferSelect, 'id' | 'staked' | 'stakers' | 'holders'>;

const nothing = {
  ...{ staked: 0n, stakers: 0, holders: 0 },
  ...{ votes: 0n, enterprise: 0n, builder: 0n, dao: 0n, delegates: 0n },
};

/** Adds to what is staked in all, KEI base units. */
export async function addStaked(db: Db, amount: bigint): Promise<void> {
  await db
    .insert(totals)
    .values({ id: 0, ...nothing, staked: amount })
    .onConflictDoUpdate((row) => ({ staked: row.staked + amount }));
}

/** An account came to have its first of something that accounts are counted by, or lost its last; or neither. */
export async function countAccount(
  db: Db,
  what: 'stakers' | 'holders',
  { before, after }: { before: bigint | number; after: bigint | number },
): Promise<void> {
  const change = Number(after > 0) - Number(before > 0);
  if (change === 0) return;
  await db
    .insert(totals)
    .values({ id: 0, ...nothing, [what]: change })
    .onConflictDoUpdate((row) => ({ [what]: row[what] + change }));
}

/** Votes came into being, or ended; sKEI base units. */
export async function addVotes(db: Db, change: bigint, timestamp: number): Promise<void> {
  await add(db, timestamp, { votes: change });
}

/** An account holds more votes than before, or fewer. */
export async function addHeld(db: Db, account: Address, change: bigint, timestamp: number): Promise<void> {
  const found = await db.find(seat, { account });
  await add(db, timestamp, { [found?.kind ?? 'delegates']: change });
}

/** An account took a seat, or left its own: the votes it holds are counted with others from now on. */
export async function changeSeat(
  db: Db,
  account: Address,
  kind: MemberKind | null,
  timestamp: number,
): Promise<void> {
  const votes = (await db.find(delegate, { address: account }))?.votes ?? 0n;
  await addHeld(db, account, -votes, timestamp);
  await db.delete(seat, { account });
  if (kind !== null) await db.insert(seat).values({ account, kind });
  await addHeld(db, account, votes, timestamp);
}

async function add(db: Db, timestamp: number, change: Partial<Held>): Promise<void> {
  const row = await db
    .insert(totals)
    .values({ id: 0, ...nothing, ...change })
    .onConflictDoUpdate((before) => sum(before, change));
  const { id: _, staked: __, stakers: ___, holders: ____, ...held } = row;
  await db
    .insert(power)
    .values({ timestamp, ...held })
    .onConflictDoUpdate(held);
}

function sum(before: Held, change: Partial<Held>): Held {
  const more = (key: keyof Held): bigint => before[key] + (change[key] ?? 0n);
  return {
    votes: more('votes'),
    enterprise: more('enterprise'),
    builder: more('builder'),
    dao: more('dao'),
    delegates: more('delegates'),
  };
}
