import type { Hex } from '@/lib/domain/hex';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { expiresAt, hasObjectionPeriod, isObjectionPeriod } from '@/lib/domain/proposal-clock';

/** Key in `proposals.timeline`. */
export type StepKey =
  | 'created'
  | 'opens'
  | 'closes'
  | 'objection'
  | 'defeated'
  | 'toQueue'
  | 'queued'
  | 'executable'
  | 'executed'
  | 'toExecute'
  | 'canceled'
  | 'expired';

export type StepStatus = 'done' | 'current' | 'upcoming' | 'failed';

/**
 * One step of a proposal's life; `at` in chain seconds, null while nobody knows. `until`: the last second at which a step
 * somebody has to take can be taken.
 */
export type Step = {
  key: StepKey;
  at: number | null;
  status: StepStatus;
  until?: number;
  transactionHash?: Hex;
};

type Facts = Pick<
  ProposalDetail,
  'state' | 'snapshot' | 'firstDeadline' | 'deadline' | 'eta' | 'created' | 'queued' | 'executed' | 'canceled'
>;

/** The life of a proposal in its order: what happened, what is now, what is to come. */
export function proposalSteps(proposal: Facts, now: number): Step[] {
  const { state, snapshot, firstDeadline, deadline, eta, created, queued, executed, canceled } = proposal;
  const passed = (at: number): StepStatus => (at < now ? 'done' : 'upcoming');
  const steps: Step[] = [
    { key: 'created', at: created.timestamp, status: 'done', transactionHash: created.transactionHash },
    { key: 'opens', at: snapshot, status: state === 'Pending' ? 'current' : passed(snapshot) },
  ];
  const open = state === 'Active';
  if (hasObjectionPeriod(proposal)) {
    const objecting = isObjectionPeriod(proposal, now);
    steps.push({
      key: 'closes',
      at: firstDeadline,
      status: open && !objecting ? 'current' : passed(firstDeadline),
    });
    steps.push({ key: 'objection', at: deadline, status: open && objecting ? 'current' : passed(deadline) });
  } else {
    steps.push({ key: 'closes', at: deadline, status: open ? 'current' : passed(deadline) });
  }
  if (state === 'Defeated')
    return [...steps.slice(0, -1), { key: 'defeated', at: deadline, status: 'failed' }];
  if (queued !== null) {
    steps.push({
      key: 'queued',
      at: queued.timestamp,
      status: 'done',
      transactionHash: queued.transactionHash,
    });
    if (eta > 0) steps.push({ key: 'executable', at: eta, status: now >= eta ? 'done' : 'current' });
  } else if (state !== 'Canceled') {
    if (state === 'Succeeded') {
      steps.push({ key: 'toQueue', at: null, status: 'current', until: expiresAt(proposal) });
    } else if (state !== 'Expired') {
      steps.push({ key: 'toQueue', at: null, status: 'upcoming' });
    }
  }
  if (canceled !== null) {
    const { timestamp, transactionHash } = canceled;
    const before = steps.filter((step) => step.at !== null && step.at <= timestamp);
    const done = before.map((step): Step => ({ ...step, status: 'done' }));
    return [...done, { key: 'canceled', at: timestamp, status: 'failed', transactionHash }];
  }
  if (executed !== null) {
    const { timestamp, transactionHash } = executed;
    return [...steps, { key: 'executed', at: timestamp, status: 'done', transactionHash }];
  }
  if (state === 'Expired') return [...steps, { key: 'expired', at: expiresAt(proposal), status: 'failed' }];
  if (state !== 'Queued') return [...steps, { key: 'toExecute', at: null, status: 'upcoming' }];
  const ready = now >= eta;
  return [
    ...steps,
    { key: 'toExecute', at: null, status: ready ? 'current' : 'upcoming', until: expiresAt(proposal) },
  ];
}
