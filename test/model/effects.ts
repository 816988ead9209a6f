import type { Address } from 'viem';
import { setType, type TypeConfig } from './policy';
import { refuseIf } from './refusal';
import { payKei } from './tokens';
import type { World } from './world';

const MAX_EARLY_EXIT_RATE_BPS = 5_000;

/** What one action of a proposal does. Amounts in base units or wei, times in seconds. */
export type Effect =
  | { does: 'pay'; to: Address; amount: bigint }
  | { does: 'send'; to: Address; amount: bigint }
  | { does: 'call'; known: boolean }
  | { does: 'setRate'; bps: number }
  | { does: 'setType'; proposalType: number; config: TypeConfig }
  | { does: 'setDelay'; seconds: number }
  | { does: 'setGuardian'; to: Address }
  | { does: 'release' };

/** How strong a type it needs: 1 work with granted money, 2 anything else, 3 the treasury, 4 power. */
export function tierOf(effect: Effect): number {
  switch (effect.does) {
    case 'call':
      return effect.known ? 1 : 2;
    case 'setRate':
      return 2;
    case 'send':
      return effect.amount === 0n ? 2 : 3;
    case 'pay':
      return 3;
    default:
      return 4;
  }
}

/** What happens when the timelock does it. @throws Refusal with the error of whatever was called. */
export function carryOut(world: World, effect: Effect): void {
  switch (effect.does) {
    case 'pay':
      payKei(world, world.family.timelock, effect.to, effect.amount);
      return;
    case 'send':
      sendEther(world, effect.to, effect.amount);
      return;
    case 'call':
      return;
    case 'setRate':
      refuseIf(effect.bps > MAX_EARLY_EXIT_RATE_BPS, 'StakedKEIRateTooHigh');
      world.earlyExitRateBps = effect.bps;
      return;
    case 'setType':
      setType(world, effect.proposalType, effect.config);
      return;
    case 'setDelay':
      world.minDelay = effect.seconds;
      return;
    case 'setGuardian':
      world.guardian = effect.to;
      return;
    case 'release':
      refuseIf(world.released, 'StakedKEIReleased');
      world.released = true;
  }
}

function sendEther(world: World, to: Address, amount: bigint): void {
  const balance = world.ether.get(world.family.timelock) ?? 0n;
  refuseIf(balance < amount, 'FailedCall');
  world.ether.set(world.family.timelock, balance - amount);
  world.ether.set(to, (world.ether.get(to) ?? 0n) + amount);
}
