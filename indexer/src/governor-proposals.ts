import { operation, proposal, setting } from 'ponder:schema';
import { contracts } from '@/lib/contracts/contracts';
import { readDescription } from '@/lib/domain/description';
import { operationId } from '@/lib/domain/operation-id';
import { titlesOf } from '@/lib/domain/proposal-text';
import { addActions } from '../rows/actions';
import { markOf, timeOf } from '../rows/mark';
import { nothing, on } from '../rows/on';
import { cancelProposal } from '../rows/participation';

on('KGovernor:ProposalCreated', async ({ event, context: { db } }) => {
  const {
    proposalId: id,
    proposer,
    description,
    targets,
    values,
    calldatas,
    voteStart,
    voteEnd,
  } = event.args;
  const { timestamp, transactionHash } = markOf(event);
  await db.insert(proposal).values({
    id,
    createdEvent: event.id,
    proposer,
    description,
    titles: titlesOf(readDescription(description)),
    targets: [...targets],
    values: values.map(String),
    calldatas: [...calldatas],
    createdAt: timestamp,
    createdTransaction: transactionHash,
    snapshot: Number(voteStart),
    firstDeadline: Number(voteEnd),
    deadline: Number(voteEnd),
    // The event that follows says these.
    quorumBps: 0,
    approvalBps: 0,
    extraDelay: 0,
    against: 0n,
    for: 0n,
    abstain: 0n,
    ballots: 0,
    eta: 0,
  });
  const calls = targets.map((target, i) => ({
    target,
    value: values[i] ?? 0n,
    calldata: calldatas[i] ?? '0x',
  }));
  await addActions(db, id, calls, event.id);
});

on('KGovernor:ProposalTyped', async ({ event, context: { db } }) => {
  const { proposalId: id, proposalType: type, quorumBps, approvalBps, extraDelay, codeHash } = event.args;
  await db.update(proposal, { id }).set({ type, quorumBps, approvalBps, extraDelay, codeHash });
});

on('KGovernor:ProposalObjectionPeriod', async ({ event, context: { db } }) => {
  const { timestamp, transactionHash } = markOf(event);
  await db.update(proposal, { id: event.args.proposalId }).set({
    deadline: Number(event.args.lateDeadline),
    objectionAt: timestamp,
    objectionTransaction: transactionHash,
  });
});

on('KGovernor:ProposalQueued', async ({ event, context: { db } }) => {
  const { timestamp: queuedAt, transactionHash: queuedTransaction } = markOf(event);
  const row = await db
    .update(proposal, { id: event.args.proposalId })
    .set({ eta: Number(event.args.etaSeconds), queuedAt, queuedTransaction });
  const actions = row.targets.map((target, i) => ({
    target,
    value: BigInt(row.values[i] ?? 0),
    calldata: row.calldatas[i] ?? '0x',
  }));
  const id = operationId(actions, row.description, contracts.governor.address);
  await db.insert(operation).values({ id, proposalId: row.id }).onConflictDoUpdate({ proposalId: row.id });
});

on('KGovernor:ProposalExecuted', async ({ event, context: { db } }) => {
  const { timestamp: executedAt, transactionHash: executedTransaction } = markOf(event);
  await db.update(proposal, { id: event.args.proposalId }).set({ executedAt, executedTransaction });
});

on('KGovernor:ProposalCanceled', async ({ event, context: { db } }) => {
  const { timestamp: canceledAt, transactionHash: canceledTransaction } = markOf(event);
  await cancelProposal(db, event.args.proposalId, { canceledAt, canceledTransaction });
});

on('KGovernor:ProposalPolicySet', async ({ event, context: { db } }) => {
  const row = { value: event.args.newPolicy.toLowerCase(), setAt: timeOf(event) };
  await db
    .insert(setting)
    .values({ name: 'proposalPolicy', ...row })
    .onConflictDoUpdate(row);
});

on('KGovernor:ProposalGuardianSet', async ({ event, context: { db } }) => {
  const row = { value: event.args.newProposalGuardian.toLowerCase(), setAt: timeOf(event) };
  await db
    .insert(setting)
    .values({ name: 'proposalGuardian', ...row })
    .onConflictDoUpdate(row);
});

on('KGovernor:TimelockChange', nothing);
on('KGovernor:EIP712DomainChanged', nothing);
