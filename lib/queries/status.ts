import 'server-only';
import { inOneMoment, readRequestMoment } from '@/lib/chain/head';
import { perHead } from '@/lib/chain/per-head';
import { deployment } from '@/lib/contracts/deployment';
import { fromHistory } from './history/from-history';

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
export function readStatus(): Promise<Status> {
  return inOneMoment(readPulse);
}

async function readPulse(): Promise<Status> {
  const [{ head, mark, trouble }, revision] = await Promise.all([readRequestMoment(), readRevision()]);
  return {
    chainId: deployment.chainId,
    block: head.number.toString(),
    timestamp: head.timestamp,
    history: mark === null ? 'chain' : 'index',
    revision: trouble === null ? revision : `${revision}-${trouble}`,
  };
}

/** Longest time that an answer is kept back. Whoever waits learns at least this often that the server is there. */
const PATIENCE_MS = 4_000;
const LOOK_MS = 200;

let looking: { at: number; status: Promise<Status> } | undefined;

/**
 * The pulse once it is another one than somebody has seen, or after some seconds. However many wait, the chain is looked
 * at a few times a second, and not at all when nobody does.
 */
export async function readNextStatus(
  seen: Pick<Status, 'block' | 'revision'>,
  signal: AbortSignal,
): Promise<Status> {
  for (const end = performance.now() + PATIENCE_MS; ; ) {
    const status = await lookTogether();
    const isNew = status.block !== seen.block || status.revision !== seen.revision;
    if (isNew || signal.aborted || performance.now() >= end) return status;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

function lookTogether(): Promise<Status> {
  const now = performance.now();
  if (looking === undefined || now - looking.at >= LOOK_MS) looking = { at: now, status: readStatus() };
  return looking.status;
}

/** States follow from events and from the clock: no proposal has to be asked for its own. */
const readRevision = perHead(async ({ timestamp }): Promise<string> => {
  const [events, passed] = await Promise.all([
    fromHistory((history) => history.events()),
    fromHistory((history) => history.momentsPassed(timestamp)),
  ]);
  return `${events}-${passed}`;
});
