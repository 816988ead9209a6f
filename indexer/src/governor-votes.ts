import { ballot, bucket, proposal } from 'ponder:schema';
import { wholly } from '@/lib/domain/ballot';
import { castParts, reducedBallot } from '@/lib/domain/cast';
import { supportOf } from '@/lib/domain/vote-type';
import { addCast, addToTally, ballotOf, ballotRow, ownBallot } from '../rows/ballots';
import { markOf, timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('KGovernor:VoteCast', async ({ event, context: { db } }) => {
  const { voter, proposalId, support, weight, reason } = event.args;
  const parts = castParts(support, weight, '0x');
  const cast = { voter, parts, weight, reason, override: 'none', insteadOf: null, ...markOf(event) } as const;
  await addCast(db, proposalId, cast, { key: ownBallot(proposalId, voter), event: event.id });
});

on('KGovernor:VoteCastWithParams', async ({ event, context: { db } }) => {
  const { voter, proposalId, support, weight, reason, params } = event.args;
  const parts = castParts(support, weight, params);
  const cast = { voter, parts, weight, reason, override: 'none', insteadOf: null, ...markOf(event) } as const;
  await addCast(db, proposalId, cast, { key: ownBallot(proposalId, voter), event: event.id });
});

on('KGovernor:OverrideVoteCast', async ({ event, context: { db } }) => {
  const { voter, proposalId, support, weight, reason } = event.args;
  const parts = castParts(support, weight, '0x');
  const cast = { voter, parts, weight, reason, override: 'all', insteadOf: null, ...markOf(event) } as const;
  await addCast(db, proposalId, cast, { key: event.id, event: event.id });
  await db.update(proposal, { id: proposalId }).set({ lastOverride: event.id });
});

on('KGovernor:OverridePartCast', async ({ event, context: { db } }) => {
  const { proposalId, bucket: address } = event.args;
  const cast = await db.find(proposal, { id: proposalId });
  if (cast?.lastOverride == null) throw new Error(`no override on ${proposalId} to tell more about`);
  const stakes = await db.find(bucket, { address });
  await db
    .update(ballot, { id: cast.lastOverride })
    .set({ override: 'part', insteadOf: stakes?.delegatee ?? null });
});

on('KGovernor:VoteReduced', async ({ event, context: { db } }) => {
  const { delegate, proposalId, support, weight } = event.args;
  const id = ownBallot(proposalId, delegate);
  const row = await db.find(ballot, { id });
  if (row === null) throw new Error(`no ballot of ${delegate} on ${proposalId} to reduce`);
  await db.update(ballot, { id }).set(ballotRow(reducedBallot(ballotOf(row), supportOf(support), weight)));
  const taken = wholly(supportOf(support), -weight);
  await addToTally(db, proposalId, taken, { ballots: 0, timestamp: timeOf(event) });
});
