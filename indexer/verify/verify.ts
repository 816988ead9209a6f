import type { Client } from 'viem';
import { deployment } from '@/lib/contracts/deployment';
import { seededRandom } from '@/lib/domain/seeded-random';
import { type Ask, NothingThere } from './ask';
import { checkCouncil } from './check-council';
import { checkEvents } from './check-events';
import { checkProposals } from './check-proposals';
import { checkTreasury } from './check-treasury';
import { checkDelegates, checkTotals } from './check-votes';
import { Findings, type Report } from './report';

/** Widest range of blocks whose events are counted at once: public endpoints refuse more. */
const RANGE = 5_000;

/**
 * Compares the index with the chain, each answer at the block it speaks of. What it finds depends on `seed` alone.
 *
 * @param client Asked for state of recent blocks and for logs; best not the node that the index reads.
 * @throws Error when either side does not answer.
 */
export async function verify(
  ask: Ask,
  client: Client,
  { seed, top = 20, sample = 5 }: { seed: number; top?: number; sample?: number },
): Promise<Report> {
  const random = seededRandom(seed);
  const found = new Findings();
  const block = await checkTotals(ask, client, found);
  try {
    await checkRest(ask, client, found, { block, top, sample, random });
  } catch (error) {
    if (error instanceof NothingThere) found.compare('answers', error.message, block, 'nothing', 'something');
    // An index that is wrong in one thing and cannot be asked for another is wrong.
    if (found.differences.length === 0) throw error;
  }
  return { seed, block, compared: found.compared, differences: found.differences };
}

async function checkRest(
  ask: Ask,
  client: Client,
  found: Findings,
  { block, top, sample, random }: { block: number; top: number; sample: number; random: () => number },
): Promise<void> {
  await checkProposals(ask, client, found);
  await checkDelegates(ask, client, found, { top, sample, random });
  await checkCouncil(ask, client, found);
  await checkTreasury(ask, client, found);
  const { startBlock } = deployment;
  const recent = { from: Math.max(startBlock, block - RANGE + 1), to: block };
  await checkEvents(ask, client, found, recent);
  const from = startBlock + Math.floor(random() * Math.max(1, block - startBlock));
  const past = { from, to: Math.min(block, from + RANGE - 1) };
  await checkEvents(ask, client, found, past);
}
