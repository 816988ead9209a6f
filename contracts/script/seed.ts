import { type Address, createPublicClient, getAddress, http } from 'viem';
import { z } from 'zod';
import { DAY } from '@/lib/domain/time-units';
import type { Deployment } from './deployment';
import type { SeedSize } from './seed/cast';
import { checkCouncil } from './seed/check-council';
import { checkStates } from './seed/check-states';
import { planSeed } from './seed/plan';
import { play } from './seed/play';
import { rpc } from './seed/rpc';
import type { World } from './seed/world';

/** How far back the seed's history begins, in seconds. */
export const HISTORY = 120 * DAY;

/**
 * Plays the history of a lively DAO onto a local chain that was deployed `HISTORY` ago, and brings the chain's clock to
 * the present.
 *
 * @param options.start Timestamp of the chain's first block.
 * @returns How many transactions and proposals were made.
 * @throws Error when a transaction fails, or a proposal ends in another state than it should.
 */
export async function seed(options: {
  rpcUrl: string;
  deployment: Deployment;
  size: SeedSize;
  start: number;
}): Promise<{ transactions: number; proposals: number }> {
  const { rpcUrl, deployment, size, start } = options;
  const accounts = z
    .array(z.string())
    .parse(await rpc(rpcUrl, 'eth_accounts'))
    .map((account): Address => getAddress(account));
  const world: World = { size, accounts, deployment, start, length: HISTORY };
  const { steps, proposals } = planSeed(world);
  await play(rpcUrl, world, start, steps);
  await rpc(rpcUrl, 'evm_setNextBlockTimestamp', [Math.floor(Date.now() / 1000)]);
  await rpc(rpcUrl, 'evm_mine');
  const client = createPublicClient({ transport: http(rpcUrl), cacheTime: 0 });
  await checkStates(client, world, proposals);
  await checkCouncil(client, world);
  return { transactions: steps.length, proposals: proposals.length };
}
