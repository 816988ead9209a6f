import 'server-only';
import { readRequestMoment } from '@/lib/chain/head';
import { perHead } from '@/lib/chain/per-head';
import { deployment } from '@/lib/contracts/deployment';
import { isObjectionPeriod } from '@/lib/domain/proposal-clock';
import { fromHistory } from './history/from-history';
import { readProposals } from './proposals';

export type Status = {
  chainId: number;
  /** Decimal height of the block that pages show. */
  block: string;
  /** Its timestamp, chain seconds. */
  timestamp: number;
  /** Who tells the history: the index, or the chain's events. */
  history: 'index' | 'chain';
  /** Changes whenever an event of ours happened, a proposal's clock moved it on, or the index began or ceased to serve. */
  revision: string;
};

/** The chain's pulse. */
export async function readStatus(): Promise<Status> {
  const [{ head, mark, trouble }, revision] = await Promise.all([readRequestMoment(), readRevision()]);
  return {
    chainId: deployment.chainId,
    block: head.number.toString(),
    timestamp: head.timestamp,
    history: mark === null ? 'chain' : 'index',
    revision: trouble === null ? revision : `${revision}-${trouble}`,
  };
}

const readRevision = perHead(async ({ timestamp }): Promise<string> => {
  const [events, proposals] = await Promise.all([
    fromHistory((history) => history.events()),
    readProposals(),
  ]);
  const states = proposals.map(
    (proposal) =>
      `${proposal.state.slice(0, 2)}${isDue(proposal.eta, timestamp) ? '!' : ''}${
        isObjectionPeriod(proposal, timestamp) ? '~' : ''
      }`,
  );
  return `${events}-${states.join('')}`;
});

/** Queued, and the timelock's delay is over: from now on it can be executed. */
function isDue(eta: number, now: number): boolean {
  return eta !== 0 && now >= eta;
}
