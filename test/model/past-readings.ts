import type { Address } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import { type Ledger, pastDelegate, pastSupply, pastUnits, pastVotes } from './ledger';
import type { readingsOf } from './reading';
import type { World } from './world';

/** Samples of a ledger's past: seconds at which something changed, those around them, snapshots, and now itself. */
export function pastReadings(
  world: World,
  ledger: Ledger,
  random: Random,
  count: number,
  read: ReturnType<typeof readingsOf>,
): void {
  const accounts = [...new Set([...ledger.units.keys(), ...ledger.votes.keys()])];
  if (accounts.length === 0) return;
  const snapshots = [...world.proposals.values()].map(({ ballots }) => ballots.snapshot);
  for (let sample = 0; sample < count; sample++) {
    const account: Address = random.pick(accounts);
    const changes = [...(ledger.votes.get(account) ?? []), ...(ledger.units.get(account) ?? [])];
    const moments = [...changes.map(({ at }) => at), ...snapshots, world.now];
    const at = random.pick(moments) + random.int(-1, 1);
    const args = [account, BigInt(at)];
    read('getPastVotes', args, () => pastVotes(ledger, account, at, world.now));
    read('getPastBalanceOf', args, () => pastUnits(ledger, account, at, world.now));
    read('getPastDelegate', args, () => pastDelegate(ledger, account, at, world.now));
    read('getPastTotalSupply', [BigInt(at)], () => pastSupply(ledger, at, world.now));
  }
}
