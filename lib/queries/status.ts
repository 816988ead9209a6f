import 'server-only';
import { readHeadBlock } from '@/lib/chain/head';
import { perHead } from '@/lib/chain/per-head';
import { readStory } from '@/lib/chain/story';
import { deployment } from '@/lib/contracts/deployment';
import { isObjectionPeriod } from '@/lib/domain/proposal-clock';
import { readProposals } from './proposals';

export type Status = {
  chainId: number;
  /** Decimal height of the newest block. */
  block: string;
  /** Its timestamp, chain seconds. */
  timestamp: number;
  /** Changes whenever an event of ours happened or a proposal's clock moved it into another state. */
  revision: string;
};

/** The chain's pulse. */
export const readStatus = perHead(async (): Promise<Status> => {
  const [head, story, proposals] = await Promise.all([readHeadBlock(), readStory(), readProposals()]);
  const states = proposals.map(
    (proposal) =>
      `${proposal.state.slice(0, 2)}${isDue(proposal.eta, head.timestamp) ? '!' : ''}${
        isObjectionPeriod(proposal, head.timestamp) ? '~' : ''
      }`,
  );
  return {
    chainId: deployment.chainId,
    block: head.number.toString(),
    timestamp: head.timestamp,
    revision: `${story.count}-${states.join('')}`,
  };
});

/** Queued, and the timelock's delay is over: from now on it can be executed. */
function isDue(eta: number, now: number): boolean {
  return eta !== 0 && now >= eta;
}
