import type { AmountScale } from './amount-scale';

const KEI = 10n ** 18n;

/** Steps a slider over a balance has. */
const BALANCE_STEPS = 1000;

/**
 * Zero to a balance in a thousand steps. Cut to whole KEI where the balance is large enough for that, except at the end,
 * which is the balance to the last unit.
 */
export function balanceScale(balance: bigint): AmountScale {
  return {
    max: BALANCE_STEPS,
    amountAt: (position) => shareOf(balance, position, BALANCE_STEPS),
    positionOf: (amount) => {
      if (balance === 0n) return 0;
      if (amount >= balance) return BALANCE_STEPS;
      return Number((amount * BigInt(BALANCE_STEPS)) / balance);
    },
  };
}

/** `part / whole` of a balance; everything when `part = whole`, otherwise without dust where whole KEI can be had. */
export function shareOf(balance: bigint, part: number, whole: number): bigint {
  if (part >= whole) return balance;
  const share = (balance * BigInt(part)) / BigInt(whole);
  return share >= KEI ? share - (share % KEI) : share;
}
