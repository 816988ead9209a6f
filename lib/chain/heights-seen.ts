const MOST = 1_000;

type Seen = { number: bigint; at: number };

/** Remembers when each height was first seen, to tell for how long somebody has been behind. Clock in milliseconds. */
export class HeightsSeen {
  private seen: Seen[] = [];

  /** The newest block is this high now. A chain that went back is seen anew. */
  see(number: bigint, now: number): void {
    const newest = this.seen.at(-1);
    if (newest?.number === number) return;
    if (newest !== undefined && number < newest.number)
      this.seen = this.seen.filter((entry) => entry.number < number);
    this.seen.push({ number, at: now });
    if (this.seen.length > MOST) this.seen.shift();
  }

  /** For how long there has been a block above `number`, as far as is known; 0 when there is none. */
  behindFor(number: bigint, now: number): number {
    const above = this.seen.find((entry) => entry.number > number);
    return above === undefined ? 0 : now - above.at;
  }
}
