import { type Ballots, sumOf } from './counting';
import { latest, valueAt } from './history';
import type { Ledger } from './ledger';
import type { World } from './world';

/** What must hold of the model itself, beside agreeing with the chain; each broken one as a sentence. */
export function invariantBreaks(world: World): string[] {
  const breaks: string[] = [];
  let staked = 0n;
  for (const stakes of world.stakes.values()) for (const { amount } of stakes) staked += amount;
  if ((world.kei.get(world.family.stakedKei) ?? 0n) < staked) breaks.push('less KEI is held than staked');
  if (latest(world.staked.supply, 0n) > staked) breaks.push('there are more votes than KEI staked');
  for (const [id, { ballots }] of world.proposals) {
    breaks.push(...ballotBreaks(world, world.staked, ballots, `proposal ${id}`));
  }
  for (const [address, { mirrors }] of world.members) {
    for (const [id, { ballots }] of mirrors) {
      breaks.push(...ballotBreaks(world, world.wrapped, ballots, `mirror ${id} at ${address}`));
    }
  }
  return breaks;
}

/** Nobody casts more than it had at the snapshot, and all together not more than there was. */
function ballotBreaks(world: World, ledger: Ledger, ballots: Ballots, name: string): string[] {
  if (world.now <= ballots.snapshot) return [];
  const breaks: string[] = [];
  for (const [account, receipt] of ballots.receipts) {
    const weight = valueAt(ledger.votes.get(account), ballots.snapshot, 0n);
    if (sumOf(receipt) + receipt.overridden > weight)
      breaks.push(`${account} cast more than it had on ${name}`);
  }
  if (sumOf(ballots.tally) > valueAt(ledger.supply, ballots.snapshot, 0n)) {
    breaks.push(`more was cast than existed on ${name}`);
  }
  return breaks;
}
