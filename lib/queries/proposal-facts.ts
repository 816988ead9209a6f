import 'server-only';
import { readContracts } from '@wagmi/core';
import type { HeadBlock } from '@/lib/chain/head-block';
import { processWide } from '@/lib/chain/process-wide';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { expiresAt } from '@/lib/domain/proposal-clock';
import { proposalState } from '@/lib/domain/proposal-state';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import { DAY } from '@/lib/domain/time-units';
import type { ProposalStory } from './history/history';

type Facts = Pick<ProposalSummary, 'deadline' | 'eta' | 'tally' | 'terms' | 'quorum'>;
type Told = Pick<ProposalStory, 'id' | 'snapshot' | 'ended' | 'endedAt'>;

const MOST_SETTLED = 50_000;

const settled = processWide('settled-facts', () => new Map<string, Facts>());

/**
 * What the chain has of a proposal at `head`, and the state that follows from it. Nothing changes any more in one that
 * can no longer be acted on: its facts are asked for once.
 */
export async function readFacts(
  told: Told,
  head: HeadBlock,
): Promise<Facts & Pick<ProposalSummary, 'state'>> {
  const { id, snapshot, ended, endedAt } = told;
  // A chain begun anew may have the same proposal, but not at the same moments.
  const key = `${id}-${snapshot}-${ended}-${endedAt}`;
  const known = settled.get(key);
  // Gone back in time, as a local chain can, it is open again.
  const isKnown = known !== undefined && isSettled(known, told, head.timestamp);
  const facts = isKnown ? known : await askFacts(told, head);
  if (!isSettled(facts, told, head.timestamp)) settled.delete(key);
  else if (!isKnown) {
    if (settled.size >= MOST_SETTLED) settled.clear();
    settled.set(key, facts);
  }
  const { approvalBps } = facts.terms;
  const state = proposalState({ ...facts, approvalBps, snapshot, ended }, head.timestamp);
  return { state, ...facts };
}

/** Whether it ended, or expired, so long ago that no reorganisation takes that back. */
function isSettled(facts: Facts, { endedAt }: Told, now: number): boolean {
  const over = endedAt === null ? expiresAt(facts) : Math.max(endedAt, facts.deadline);
  return now > over + DAY;
}

async function askFacts({ id, snapshot }: Told, head: HeadBlock): Promise<Facts> {
  const { governor, stakedKei } = contracts;
  // Votes can only be looked up in the past: a snapshot still to come is answered with the newest past second.
  const timepoint = BigInt(Math.min(snapshot, head.timestamp - 1));
  const [deadline, eta, [against, inFavour, abstain], frozen, votes] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber: head.number,
    contracts: [
      { ...governor, functionName: 'proposalDeadline', args: [id] },
      { ...governor, functionName: 'proposalEta', args: [id] },
      { ...governor, functionName: 'proposalVotes', args: [id] },
      { ...governor, functionName: 'proposalTerms', args: [id] },
      { ...stakedKei, functionName: 'getPastTotalSupply', args: [timepoint] },
    ],
  });
  const { proposalType: type, quorumBps, approvalBps, thresholdBps, extraDelay } = frozen;
  return {
    deadline: Number(deadline),
    eta: Number(eta),
    tally: { against, for: inFavour, abstain },
    terms: { type, quorumBps, approvalBps, thresholdBps, extraDelay },
    quorum: shareOfVotes(votes, quorumBps),
  };
}
