import type { Address, Hex } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import type { World } from './world';

/** A transaction (`value` is never sent: what the contracts pay comes from the timelock), or a change of code. */
export type Call = { to: Address; data: Hex } | { to: Address; code: Hex };

/** One kind of step: how chance chooses its input, what the model says it does, and the call that does it. */
export type Move<Input> = {
  /** How often, beside the others; may follow from what there is to do. */
  weight(world: World): number;
  choose(world: World, random: Random): Input;
  /** @throws Refusal when the contracts must revert; the world is then as before. */
  apply(world: World, input: Input): void;
  call(world: World, input: Input): Call;
};

/** Every move's input says who sends it. */
export type Sent = { by: Address };

/** A move among others: the input it is given is the one it chose. */
export function move<Input extends Sent>(definition: Move<Input>): Move<Sent> {
  return definition as Move<Sent>;
}
