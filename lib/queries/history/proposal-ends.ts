import 'server-only';
import type { Story } from '@/lib/chain/story';
import { contracts } from '@/lib/contracts/contracts';
import { operationId } from '@/lib/domain/operation-id';

type Placed = Story['governor'][number] | Story['timelock'][number];

export type ProposalEnd = { how: 'executed' | 'canceled'; log: Placed };

/**
 * How proposals ended by somebody's transaction. What the timelock did by itself counts as well: the governor asks it,
 * and a later vote may have given another account a role there.
 */
export function readProposalEnds(story: Story): Map<bigint, ProposalEnd> {
  const ends = new Map<bigint, ProposalEnd>();
  const operations = queuedOperations(story);
  for (const log of story.timelock) {
    if (log.eventName !== 'Cancelled' && log.eventName !== 'CallExecuted') continue;
    const id = operations.get(log.args.id);
    if (id !== undefined) ends.set(id, { how: log.eventName === 'Cancelled' ? 'canceled' : 'executed', log });
  }
  for (const log of story.governor) {
    if (log.eventName === 'ProposalExecuted') ends.set(log.args.proposalId, { how: 'executed', log });
    if (log.eventName === 'ProposalCanceled') ends.set(log.args.proposalId, { how: 'canceled', log });
  }
  return ends;
}

/** Proposals by the id of their operation on the timelock. */
function queuedOperations({ governor }: Story): Map<string, bigint> {
  const queued = new Set(
    governor.flatMap((event) => (event.eventName === 'ProposalQueued' ? [event.args.proposalId] : [])),
  );
  return new Map(
    governor.flatMap((event) => {
      if (event.eventName !== 'ProposalCreated' || !queued.has(event.args.proposalId)) return [];
      const { targets, values, calldatas, description, proposalId } = event.args;
      const actions = targets.map((target, i) => ({
        target,
        value: values[i] ?? 0n,
        calldata: calldatas[i] ?? '0x',
      }));
      return [[operationId(actions, description, contracts.governor.address), proposalId] as const];
    }),
  );
}
