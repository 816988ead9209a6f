const KEI = 10n ** 18n;

/** Whole KEI a slider offers while nobody's balance is known: even steps to the eye, from 1 to a million. */
const STOPS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000,
  1_000_000,
].map((whole) => BigInt(whole) * KEI);

/** Steps a slider over a balance has. */
const BALANCE_STEPS = 1000;

/** A slider's scale: positions `0 … max`, what each stands for, and where an amount lies. Amounts in base units. */
export type AmountScale = {
  max: number;
  amountAt: (position: number) => bigint;
  positionOf: (amount: bigint) => number;
};

/** Without a wallet: round amounts, the position of anything between two stops is the lower one's. */
export const openScale: AmountScale = {
  max: STOPS.length - 1,
  amountAt: (position) => STOPS[Math.min(Math.max(position, 0), STOPS.length - 1)] ?? KEI,
  positionOf: (amount) => Math.max(0, STOPS.filter((stop) => stop <= amount).length - 1),
};

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
