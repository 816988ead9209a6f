import 'server-only';
import { readContracts } from '@wagmi/core';
import { readBlockTimes } from '@/lib/chain/block-times';
import type { HeadBlock } from '@/lib/chain/head';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { readStory, type Story } from '@/lib/chain/story';
import { contracts } from '@/lib/contracts/contracts';
import { splitDescription } from '@/lib/domain/description';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { proposalStateOf } from '@/lib/domain/proposal-state';

export type ProposalCreated = Extract<Story['governor'][number], { eventName: 'ProposalCreated' }>;

/** Every proposal, the newest first. The list is the history's; state, tally and times are the chain's. */
export const readProposals = perHead(async (head): Promise<ProposalSummary[]> => {
  const { governor } = await readStory();
  const created = governor.filter((event) => event.eventName === 'ProposalCreated').reverse();
  const ends = governor.filter(
    (event) => event.eventName === 'ProposalExecuted' || event.eventName === 'ProposalCanceled',
  );
  const timeOf = await readBlockTimes([...created, ...ends]);
  const endedAt = new Map(ends.map((event) => [event.args.proposalId, timeOf(event)]));
  const facts = await Promise.all(created.map((event) => readFacts(event.args.proposalId, head)));
  return created.map((event, i) => {
    const fact = facts[i];
    if (fact === undefined) throw new Error('a proposal without facts');
    return {
      id: event.args.proposalId,
      title: splitDescription(event.args.description).title,
      proposer: event.args.proposer,
      createdAt: timeOf(event),
      endedAt: endedAt.get(event.args.proposalId) ?? null,
      ...fact,
    };
  });
});

async function readFacts(
  id: bigint,
  head: HeadBlock,
): Promise<Pick<ProposalSummary, 'state' | 'snapshot' | 'deadline' | 'eta' | 'tally' | 'quorum'>> {
  const { governor } = contracts;
  const blockNumber = head.number;
  const [state, snapshot, deadline, eta, [against, inFavour, abstain]] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber,
    contracts: [
      { ...governor, functionName: 'state', args: [id] },
      { ...governor, functionName: 'proposalSnapshot', args: [id] },
      { ...governor, functionName: 'proposalDeadline', args: [id] },
      { ...governor, functionName: 'proposalEta', args: [id] },
      { ...governor, functionName: 'proposalVotes', args: [id] },
    ],
  });
  const [quorum] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber,
    contracts: [{ ...governor, functionName: 'quorum', args: [quorumTimepoint(snapshot, head)] }],
  });
  return {
    state: proposalStateOf(state),
    snapshot: Number(snapshot),
    deadline: Number(deadline),
    eta: Number(eta),
    tally: { against, for: inFavour, abstain },
    quorum,
  };
}

/** Votes can only be looked up in the past: a snapshot still to come is answered with the newest past second. */
function quorumTimepoint(snapshot: bigint, head: HeadBlock): bigint {
  const newest = BigInt(head.timestamp - 1);
  return snapshot < newest ? snapshot : newest;
}
