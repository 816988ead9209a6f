import type { Address, Hex } from 'viem';
import { actionOf } from './action';
import { anyUser } from './choose';
import { anyEffect, anyType } from './effect-choice';
import { carryOut, type Effect } from './effects';
import { move } from './move';

/** After so many seconds of a sequence every lock may be opened: what is refused from then on is worth a look too. */
const RELEASE_AFTER = 3 * 365 * 86_400;

/** None, and two that do nothing. */
const TARGET_CODES: Hex[] = ['0x', '0x00', '0x5b00'];

export const timelockMoves = {
  /** The timelock itself, so that what takes a whole proposal also happens often. */
  byTimelock: move<{ by: Address; effect: Effect }>({
    weight: () => 3,
    choose(world, random) {
      const by = world.family.timelock;
      if (world.now > world.startedAt + RELEASE_AFTER && random.chance(0.2))
        return { by, effect: { does: 'release' } };
      if (random.chance(0.65)) return { by, effect: { does: 'setType', ...anyType(world, random) } };
      const effect = anyEffect(world, random);
      const direct = effect.does === 'setRate' || effect.does === 'setDelay' || effect.does === 'pay';
      return { by, effect: direct ? effect : { does: 'setRate', bps: 1_234 } };
    },
    apply: (world, { effect }) => carryOut(world, effect),
    call({ family }, { effect }) {
      const { target, data } = actionOf(family, effect);
      return { to: target, data };
    },
  }),

  /** Somebody replaces the code behind an address that proposals call. */
  changeCode: move<{ by: Address; code: Hex }>({
    weight: () => 0.4,
    choose: (world, random) => ({ by: anyUser(world, random), code: random.pick(TARGET_CODES) }),
    apply(world, { code }) {
      world.targetCode = code;
    },
    call: ({ family }, { code }) => ({ to: family.target, code }),
  }),
};
