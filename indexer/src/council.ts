import { councilPhase, duty, member, setting } from 'ponder:schema';
import { timeOf } from '../rows/mark';
import { nothing, on } from '../rows/on';

on('Council:MemberApplied', async ({ event, context: { db } }) => {
  const { memberId, account, kind, uri } = event.args;
  await db.insert(member).values({
    id: Number(memberId),
    account,
    kind,
    uri,
    appliedAt: timeOf(event),
    removed: false,
    leftReason: '',
    attended: 0,
    missed: 0,
    backing: 0n,
  });
});

on('Council:MemberEndorsed', async ({ event, context: { db } }) => {
  const { memberId, endorser } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ endorser, endorsedAt: timeOf(event) });
});

on('Council:MemberSeated', async ({ event, context: { db } }) => {
  const { memberId, account } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ account, seatedAt: timeOf(event) });
});

on('Council:MemberLeft', async ({ event, context: { db } }) => {
  const { memberId, removed, reason: leftReason } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ leftAt: timeOf(event), removed, leftReason });
});

on('Council:MemberInactive', async ({ event, context: { db } }) => {
  await db.update(member, { id: Number(event.args.memberId) }).set({ inactiveSince: timeOf(event) });
});

on('Council:MemberReactivated', async ({ event, context: { db } }) => {
  await db.update(member, { id: Number(event.args.memberId) }).set({ inactiveSince: null });
});

on('Council:MemberUriSet', async ({ event, context: { db } }) => {
  await db.update(member, { id: Number(event.args.memberId) }).set({ uri: event.args.uri });
});

on('Council:AccountRotationOffered', async ({ event, context: { db } }) => {
  await db.update(member, { id: Number(event.args.memberId) }).set({ rotationOfferedTo: event.args.to });
});

on('Council:AccountRotated', async ({ event, context: { db } }) => {
  const { memberId, to: account } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ account, rotationOfferedTo: null });
});

on('Council:DutyRecorded', async ({ event, context: { db } }) => {
  const { memberId, proposalId, attended } = event.args;
  const id = Number(memberId);
  await db
    .insert(duty)
    .values({ id: event.id, memberId: id, proposalId, attended, timestamp: timeOf(event) });
  await db.update(member, { id }).set((row) => ({
    attended: row.attended + Number(attended),
    missed: row.missed + Number(!attended),
  }));
});

on('Council:BackingRefreshed', async ({ event, context: { db } }) => {
  const { memberId, newBacking: backing } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ backing, backingChangedAt: timeOf(event) });
});

on('Council:PhaseMeterChanged', async ({ event, context: { db } }) => {
  const { decentralizedBacking, totalBacking, aboveSince } = event.args;
  const meter = { decentralizedBacking, totalBacking, aboveSince };
  await db
    .insert(councilPhase)
    .values({ id: 0, phase: 0, ...meter })
    .onConflictDoUpdate(meter);
});

on('Council:PhaseAdvanced', async ({ event, context: { db } }) => {
  const { phase } = event.args;
  await db
    .insert(councilPhase)
    .values({ id: 0, phase, decentralizedBacking: 0n, totalBacking: 0n, aboveSince: 0 })
    .onConflictDoUpdate({ phase });
});

on('Council:CouncilSettingsSet', async ({ event, context: { db } }) => {
  const { endorsementBacking, ...rest } = event.args.settings;
  const value = JSON.stringify({ endorsementBacking: String(endorsementBacking), ...rest });
  const row = { value, setAt: timeOf(event) };
  await db
    .insert(setting)
    .values({ name: 'councilSettings', ...row })
    .onConflictDoUpdate(row);
});

on('Council:CouncilGovernorSet', nothing);
on('Council:Initialized', nothing);
on('Council:Upgraded', nothing);
