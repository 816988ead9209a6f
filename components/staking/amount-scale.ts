const KEI = 10n ** 18n;

/** Whole KEI a slider offers while nobody's balance is known: even steps to the eye, from 1 to a million. */
const STOPS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000,
  1_000_000,
].map((whole) => BigInt(whole) * KEI);

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
