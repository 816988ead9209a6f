import type { Context } from 'ponder:registry';
import { delegate, participation, proposal } from 'ponder:schema';
import { and, eq, exists, sql } from 'ponder';
import type { Address } from '@/lib/domain/hex';

type Db = Context['db'];

/** Counts a voter once for a proposal, if it held votes when that was put to the vote. */
export async function countVoter(db: Db, { id, snapshot }: Voted, voter: Address): Promise<void> {
  const row = await db.find(delegate, { address: voter });
  if (row?.since == null || snapshot < row.since) return;
  const key = { proposalId: id, voter };
  if ((await db.find(participation, key)) !== null) return;
  await db.insert(participation).values(key);
  await db.update(delegate, { address: voter }).set((before) => ({ voted: before.voted + 1 }));
}

type Voted = Pick<typeof proposal.$inferSelect, 'id' | 'snapshot'>;

/** Marks a proposal as canceled, and takes it off what its voters took part in: it is nobody's failure or merit. */
export async function cancelProposal(
  db: Db,
  id: bigint,
  canceled: { canceledAt: number; canceledTransaction: `0x${string}` },
): Promise<void> {
  const before = await db.find(proposal, { id });
  const known = before?.canceledAt != null;
  await db.update(proposal, { id }).set(canceled);
  if (known) return;
  const tookPart = db.sql
    .select()
    .from(participation)
    .where(and(eq(participation.proposalId, id), eq(participation.voter, delegate.address)));
  await db.sql
    .update(delegate)
    .set({ voted: sql`${delegate.voted} - 1` })
    .where(exists(tookPart));
}
