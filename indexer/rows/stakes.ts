import type { Context } from 'ponder:registry';
import { account, backing, delegate, stake } from 'ponder:schema';
import type { Address } from '@/lib/domain/hex';
import { type Stake, stakeVotes } from '@/lib/domain/stake';
import { countAccount } from './power';

type Db = Context['db'];

/** An open stake as the index has it. @throws Error when there is none: an event was missed. */
export async function openStake(db: Db, owner: Address, index: bigint): Promise<Stake> {
  const row = await db.find(stake, { owner, index: Number(index) });
  if (row === null || row.closedAt !== null) throw new Error(`no open stake ${index} of ${owner}`);
  // Ponder changes rows it has given out when they are updated: this one must stay what it was.
  return { ...row };
}

/** Writes a stake that was not there before. */
export async function addStake(db: Db, owner: Address, added: Stake, openedAt: number): Promise<void> {
  const { index, amount, duration, unlockAt, exitAt, delegatee } = added;
  await db
    .insert(stake)
    .values({ owner, index, amount, duration, unlockAt, exitAt, delegatee, openedAt, closedAt: null });
  await moveVotes(db, owner, null, added);
}

/** Makes `to` of a stake, and moves the votes it carries. */
export async function changeStake(db: Db, owner: Address, from: Stake, to: Partial<Stake>): Promise<void> {
  const next = { ...from, ...to };
  const { amount, duration, unlockAt, exitAt, delegatee } = next;
  await db.update(stake, { owner, index: from.index }).set({ amount, duration, unlockAt, exitAt, delegatee });
  await moveVotes(db, owner, from, next);
}

/** Ends a stake: withdrawn, or merged into another. */
export async function closeStake(db: Db, owner: Address, from: Stake, closedAt: number): Promise<void> {
  await db.update(stake, { owner, index: from.index }).set({ closedAt });
  await moveVotes(db, owner, from, null);
}

/** Gives the votes of an account's stakes without a delegate of their own to somebody else. */
export async function changeDelegate(db: Db, address: Address, to: Address | null): Promise<void> {
  const row = await db.find(account, { address });
  const from = row?.delegate ?? null;
  const votes = row?.defaultVotes ?? 0n;
  await db
    .insert(account)
    .values({ address, delegate: to, defaultVotes: 0n })
    .onConflictDoUpdate({ delegate: to });
  await back(db, from, address, -votes);
  await back(db, to, address, votes);
}

async function moveVotes(db: Db, owner: Address, from: Stake | null, to: Stake | null): Promise<void> {
  const row = await db
    .insert(account)
    .values({ address: owner, delegate: null, defaultVotes: 0n })
    .onConflictDoUpdate({});
  let byDefault = 0n;
  for (const [one, sign] of [
    [from, -1n],
    [to, 1n],
  ] as const) {
    if (one === null) continue;
    const votes = sign * stakeVotes(one);
    if (one.delegatee === null) byDefault += votes;
    await back(db, one.delegatee ?? row.delegate, owner, votes);
  }
  const [defaultVotes, stakes] = [row.defaultVotes, row.stakes];
  const more = Number(to !== null) - Number(from !== null);
  await db
    .update(account, { address: owner })
    .set({ defaultVotes: defaultVotes + byDefault, stakes: stakes + more });
  await countAccount(db, 'stakers', { before: stakes, after: stakes + more });
}

/** Adds to the votes one account gives to another, and counts the accounts that give some. */
async function back(db: Db, to: Address | null, delegator: Address, votes: bigint): Promise<void> {
  if (to === null || votes === 0n) return;
  const key = { delegate: to, delegator };
  const before = (await db.find(backing, key))?.votes ?? 0n;
  const after = before + votes;
  if (after === 0n) await db.delete(backing, key);
  else
    await db
      .insert(backing)
      .values({ ...key, votes: after })
      .onConflictDoUpdate({ votes: after });
  const more = Number(after > 0n) - Number(before > 0n);
  if (more === 0) return;
  await db
    .insert(delegate)
    .values({ address: to, votes: 0n, delegators: more, since: null })
    .onConflictDoUpdate((row) => ({ delegators: row.delegators + more }));
}
