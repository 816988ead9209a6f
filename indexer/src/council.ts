import { duty, member, seat, setting } from 'ponder:schema';
import { memberKinds } from '@/lib/domain/council';
import { listenTo } from '../rows/inner-votes';
import { timeOf } from '../rows/mark';
import { changeMeter } from '../rows/meter';
import { nothing, on } from '../rows/on';
import { changeSeat } from '../rows/power';

on('Council:MemberApplied', async ({ event, context: { db } }) => {
  const { memberId, account, kind, uri } = event.args;
  await listenTo(db, account, 'MemberGovernor', event.block.number);
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
  const { memberId, account, kind } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ account, seatedAt: timeOf(event) });
  await changeSeat(db, account, memberKinds[kind] ?? null, timeOf(event));
});

on('Council:MemberLeft', async ({ event, context: { db } }) => {
  const { memberId, account, removed, reason: leftReason } = event.args;
  await db.update(member, { id: Number(memberId) }).set({ leftAt: timeOf(event), removed, leftReason });
  await changeSeat(db, account, null, timeOf(event));
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
  const { memberId, from, to: account } = event.args;
  await listenTo(db, account, 'RotatedGovernor', event.block.number);
  await db.update(member, { id: Number(memberId) }).set({ account, rotationOfferedTo: null });
  // An applicant may move as well, without any seat to take along.
  const held = await db.find(seat, { account: from });
  if (held === null) return;
  const { kind } = held;
  await changeSeat(db, from, null, timeOf(event));
  await changeSeat(db, account, kind, timeOf(event));
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
  await changeMeter(db, { decentralizedBacking, totalBacking, aboveSince }, timeOf(event));
});

on('Council:PhaseAdvanced', async ({ event, context: { db } }) => {
  await changeMeter(db, { phase: event.args.phase }, timeOf(event));
});

on('Council:CouncilSettingsSet', async ({ event, context: { db } }) => {
  const { endorsementBacking, ...rest } = event.args.settings;
  const value = JSON.stringify({ endorsementBacking: String(endorsementBacking), ...rest });
  const row = { value, setAt: timeOf(event) };
  await db
    .insert(setting)
    .values({ name: 'councilSettings', ...row })
    .onConflictDoUpdate(row);
  const { sharedBps, fullBps } = rest;
  await changeMeter(db, { sharedBps, fullBps }, timeOf(event));
});

on('Council:CouncilGovernorSet', nothing);
on('Council:Initialized', nothing);
on('Council:Upgraded', nothing);
