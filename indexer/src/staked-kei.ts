import { account, bucket, delegate, stakeChange } from 'ponder:schema';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { openedStake, splitStake, stakeChanges } from '@/lib/domain/stake-change';
import { markOf, timeOf } from '../rows/mark';
import { nothing, on } from '../rows/on';
import { addHeld, addStaked, addVotes, countAccount } from '../rows/power';
import { addStake, changeDelegate, changeStake, closeStake, openStake } from '../rows/stakes';

on('StakedKEI:StakeOpened', async ({ event, context: { db } }) => {
  const { owner, index, amount } = event.args;
  await addStake(db, owner, openedStake(event.args), timeOf(event));
  await addStaked(db, amount);
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: Number(index), name: 'StakeOpened', amount, ...markOf(event) });
});

on('StakedKEI:StakeChanged', async ({ event, context: { db } }) => {
  const { owner, index, amount } = event.args;
  const before = await openStake(db, owner, index);
  await changeStake(db, owner, before, stakeChanges.StakeChanged(event.args));
  // A merge has taken its source off the sum just before.
  await addStaked(db, amount - before.amount);
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: Number(index), name: 'StakeChanged', amount, ...markOf(event) });
});

on('StakedKEI:ExitBegun', async ({ event, context: { db } }) => {
  const { owner, index } = event.args;
  const stake = await openStake(db, owner, index);
  await changeStake(db, owner, stake, stakeChanges.ExitBegun(event.args));
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: stake.index, name: 'ExitBegun', ...markOf(event) });
});

on('StakedKEI:ExitScheduled', async ({ event, context: { db } }) => {
  const { owner, index } = event.args;
  const stake = await openStake(db, owner, index);
  await changeStake(db, owner, stake, stakeChanges.ExitScheduled(event.args));
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: stake.index, name: 'ExitScheduled', ...markOf(event) });
});

on('StakedKEI:ExitCanceled', async ({ event, context: { db } }) => {
  const { owner, index } = event.args;
  const stake = await openStake(db, owner, index);
  await changeStake(db, owner, stake, stakeChanges.ExitCanceled());
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: stake.index, name: 'ExitCanceled', ...markOf(event) });
});

on('StakedKEI:StakeWithdrawn', async ({ event, context: { db } }) => {
  const { owner, index, amount } = event.args;
  const stake = await openStake(db, owner, index);
  await closeStake(db, owner, stake, timeOf(event));
  await addStaked(db, -stake.amount);
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: stake.index, name: 'StakeWithdrawn', amount, ...markOf(event) });
});

on('StakedKEI:StakeSplit', async ({ event, context: { db } }) => {
  const { owner, index, amount } = event.args;
  const source = await openStake(db, owner, index);
  const [rest, part] = splitStake(source, event.args);
  await changeStake(db, owner, source, rest);
  await addStake(db, owner, part, timeOf(event));
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: source.index, name: 'StakeSplit', amount, ...markOf(event) });
});

on('StakedKEI:StakeMerged', async ({ event, context: { db } }) => {
  const { owner, from } = event.args;
  const stake = await openStake(db, owner, from);
  await closeStake(db, owner, stake, timeOf(event));
  await addStaked(db, -stake.amount);
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: stake.index, name: 'StakeMerged', ...markOf(event) });
});

on('StakedKEI:StakeDelegated', async ({ event, context: { db } }) => {
  const { owner, index, delegatee, bucket: address } = event.args;
  const stake = await openStake(db, owner, index);
  await changeStake(db, owner, stake, stakeChanges.StakeDelegated(event.args));
  await db
    .insert(stakeChange)
    .values({ id: event.id, owner, index: stake.index, name: 'StakeDelegated', ...markOf(event) });
  if (address === ZERO_ADDRESS) return;
  await db.insert(bucket).values({ address, owner, delegatee }).onConflictDoNothing();
  // Its own first delegation came before anything said that it is no person.
  await db.delete(account, { address });
});

on('StakedKEI:DelegateChanged', async ({ event, context: { db } }) => {
  const { delegator, toDelegate } = event.args;
  if ((await db.find(bucket, { address: delegator })) !== null) return;
  await changeDelegate(db, delegator, toDelegate === ZERO_ADDRESS ? null : toDelegate);
});

on('StakedKEI:DelegateVotesChanged', async ({ event, context: { db } }) => {
  const { delegate: address, previousVotes, newVotes: votes } = event.args;
  const since = votes > 0n ? timeOf(event) : null;
  await addHeld(db, address, votes - previousVotes, timeOf(event));
  await countAccount(db, 'holders', { before: previousVotes, after: votes });
  await db
    .insert(delegate)
    .values({ address, votes, delegators: 0, since })
    .onConflictDoUpdate((row) => ({ votes, since: row.since ?? since }));
});

on('StakedKEI:Transfer', async ({ event, context: { db } }) => {
  const { from, value } = event.args;
  await addVotes(db, from === ZERO_ADDRESS ? value : -value, timeOf(event));
});

on('StakedKEI:EarlyExitRateSet', nothing);
on('StakedKEI:AllReleased', nothing);
on('StakedKEI:Approval', nothing);
on('StakedKEI:EIP712DomainChanged', nothing);
