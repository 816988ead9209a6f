import type { Context } from 'ponder:registry';
import { ballot, proposal, tally } from 'ponder:schema';
import { addTallies, type Ballot } from '@/lib/domain/ballot';
import { type Cast, joinedBallot } from '@/lib/domain/cast';
import type { Tally } from '@/lib/domain/tally';
import { countVoter } from './participation';

type Db = Context['db'];
type Row = typeof ballot.$inferSelect;

/** Key of the ballot with the votes an account held itself. */
export function ownBallot(proposalId: bigint, voter: string): string {
  return `${proposalId}-${voter.toLowerCase()}`;
}

/** A row as the domain knows ballots. */
export function ballotOf({ against, for: inFavour, abstain, ...row }: Row): Ballot {
  return { ...row, parts: { against, for: inFavour, abstain } };
}

/** What of a ballot is in its row. */
export function ballotRow({ parts, ...rest }: Ballot): Omit<Row, 'id' | 'proposalId' | 'firstEvent'> {
  const { voter, weight, takenBack, reason, override, insteadOf, timestamp, transactionHash } = rest;
  return {
    ...parts,
    voter,
    weight,
    takenBack,
    reason,
    override,
    insteadOf,
    timestamp,
    transactionHash,
  };
}

/** Puts a cast on the ballot with this key, and into its proposal's tally. */
export async function addCast(
  db: Db,
  proposalId: bigint,
  cast: Cast,
  { key, event }: { key: string; event: string },
): Promise<void> {
  const before = await db.find(ballot, { id: key });
  const after = joinedBallot(before === null ? undefined : ballotOf(before), cast);
  if (before !== null) await db.update(ballot, { id: key }).set(ballotRow(after));
  else await db.insert(ballot).values({ id: key, proposalId, firstEvent: event, ...ballotRow(after) });
  const counted = await addToTally(db, proposalId, cast.parts, {
    ballots: before === null ? 1 : 0,
    timestamp: cast.timestamp,
  });
  if (before === null) await countVoter(db, counted, cast.voter);
}

/** Adds to a proposal's tally and to the number of its ballots, at `timestamp`. */
export async function addToTally(
  db: Db,
  proposalId: bigint,
  parts: Tally,
  { ballots, timestamp }: { ballots: number; timestamp: number },
): Promise<typeof proposal.$inferSelect> {
  const row = await db.update(proposal, { id: proposalId }).set((before) => ({
    ...addTallies({ against: before.against, for: before.for, abstain: before.abstain }, parts),
    ballots: before.ballots + ballots,
  }));
  const counted = { against: row.against, for: row.for, abstain: row.abstain };
  await db
    .insert(tally)
    .values({ proposalId, timestamp, ...counted })
    .onConflictDoUpdate(counted);
  return row;
}
