export type Scale = {
  /** The scale's upper end. */
  top: bigint;
  /** Where its lines stand, from 0 to `top`. */
  steps: bigint[];
};

const MOST_STEPS = 5n;
const FINE = 10_000n;

/** A scale from 0 to at least `max` whose lines stand on round numbers: 1, 2 or 5 times a power of ten apart. */
export function niceScale(max: bigint): Scale {
  if (max <= 0n) return { top: 1n, steps: [0n] };
  let power = 1n;
  for (;;) {
    for (const factor of [1n, 2n, 5n]) {
      const step = factor * power;
      const count = (max + step - 1n) / step;
      if (count <= MOST_STEPS) {
        return {
          top: step * count,
          steps: Array.from({ length: Number(count) + 1 }, (_, i) => step * BigInt(i)),
        };
      }
    }
    power *= 10n;
  }
}

/** How high `value` stands on a scale that ends at `top`: 0 to 1, for drawing alone. */
export function heightOf(value: bigint, top: bigint): number {
  return Number((value * FINE) / top) / Number(FINE);
}
