import { mirror } from 'ponder:schema';
import { addInnerVote } from '../rows/inner-votes';
import { markOf } from '../rows/mark';
import { on } from '../rows/on';

// Whoever applies for a seat is listened to here, and may be any contract: nothing it says may stop the index.

for (const source of ['MemberGovernor', 'RotatedGovernor'] as const) {
  on(`${source}:MirrorOpened`, async ({ event, context: { db } }) => {
    const { upstreamId: proposalId, localId, snapshot, deadline, mode } = event.args;
    const governor = event.log.address;
    await db
      .insert(mirror)
      .values({ id: `${governor}-${localId}`, governor, proposalId, localId, snapshot, deadline, mode })
      .onConflictDoNothing();
  });

  on(`${source}:UpstreamCast`, async ({ event, context: { db } }) => {
    const { localId, againstVotes, forVotes, abstainVotes, whole, onlyAgainst } = event.args;
    const id = `${event.log.address}-${localId}`;
    if ((await db.find(mirror, { id })) === null) return;
    const { timestamp: relayedAt, transactionHash: relayTransaction } = markOf(event);
    await db.update(mirror, { id }).set({
      against: againstVotes,
      for: forVotes,
      abstain: abstainVotes,
      whole,
      onlyAgainst,
      relayedAt,
      relayTransaction,
    });
  });

  on(`${source}:VoteCast`, async ({ event, context: { db } }) => {
    const { proposalId: localId, ...vote } = event.args;
    await addInnerVote(db, event, 'cast', { localId, ...vote });
  });

  on(`${source}:VoteCastWithParams`, async ({ event, context: { db } }) => {
    const { proposalId: localId, ...vote } = event.args;
    await addInnerVote(db, event, 'cast', { localId, ...vote });
  });

  on(`${source}:OverrideVoteCast`, async ({ event, context: { db } }) => {
    const { proposalId: localId, ...vote } = event.args;
    await addInnerVote(db, event, 'override', { localId, ...vote });
  });

  on(`${source}:VoteReduced`, async ({ event, context: { db } }) => {
    const { proposalId: localId, delegate: voter, support, weight } = event.args;
    await addInnerVote(db, event, 'reduced', { localId, voter, support, weight: -weight, reason: '' });
  });
}
