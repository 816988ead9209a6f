import type { Hex } from '@/lib/domain/hex';
import type { ProposalDetail } from '@/lib/domain/proposal';

/** Key in `proposals.timeline`. */
export type StepKey =
  | 'created'
  | 'opens'
  | 'closes'
  | 'defeated'
  | 'toQueue'
  | 'queued'
  | 'executable'
  | 'executed'
  | 'toExecute'
  | 'canceled'
  | 'expired';

export type StepStatus = 'done' | 'current' | 'upcoming' | 'failed';

/** One step of a proposal's life; `at` in chain seconds, null while nobody knows. */
export type Step = { key: StepKey; at: number | null; status: StepStatus; transactionHash?: Hex };

type Facts = Pick<
  ProposalDetail,
  'state' | 'snapshot' | 'deadline' | 'eta' | 'created' | 'queued' | 'executed' | 'canceled'
>;

/** The life of a proposal in its order: what happened, what is now, what is to come. */
export function proposalSteps(proposal: Facts, now: number): Step[] {
  const { state, snapshot, deadline, eta, created, queued, executed, canceled } = proposal;
  const passed = (at: number): StepStatus => (at < now ? 'done' : 'upcoming');
  const steps: Step[] = [
    { key: 'created', at: created.timestamp, status: 'done', transactionHash: created.transactionHash },
    { key: 'opens', at: snapshot, status: state === 'Pending' ? 'current' : passed(snapshot) },
    { key: 'closes', at: deadline, status: state === 'Active' ? 'current' : passed(deadline) },
  ];
  if (state === 'Defeated')
    return [...steps.slice(0, 2), { key: 'defeated', at: deadline, status: 'failed' }];
  if (state === 'Expired') return [...steps, { key: 'expired', at: null, status: 'failed' }];
  if (queued !== null) {
    steps.push({
      key: 'queued',
      at: queued.timestamp,
      status: 'done',
      transactionHash: queued.transactionHash,
    });
    if (eta > 0) steps.push({ key: 'executable', at: eta, status: now >= eta ? 'done' : 'current' });
  } else if (state !== 'Canceled') {
    steps.push({ key: 'toQueue', at: null, status: state === 'Succeeded' ? 'current' : 'upcoming' });
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
  const ready = state === 'Queued' && now >= eta;
  return [...steps, { key: 'toExecute', at: null, status: ready ? 'current' : 'upcoming' }];
}
