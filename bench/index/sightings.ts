/** When blocks were first there, and when they were first shown by something; milliseconds of `performance.now`. */
export class Sightings {
  readonly #mined = new Map<number, { at: number; votes: number }>();
  readonly #shown = new Map<string, Map<number, number>>();

  mined(block: number, votes: number): void {
    if (!this.#mined.has(block)) this.#mined.set(block, { at: performance.now(), votes });
  }

  /** `what` shows everything up to `block` now. */
  shown(what: string, block: number): void {
    const first = this.#shown.get(what) ?? new Map<number, number>();
    this.#shown.set(what, first);
    const now = performance.now();
    for (let at = block; !first.has(at) && this.#mined.has(at); at -= 1) first.set(at, now);
  }

  /** Of every vote, how long after its block it was shown; and of how many that did not come. */
  delays(what: string): { delays: number[]; missing: number } {
    const delays: number[] = [];
    let missing = 0;
    for (const [block, { at, votes }] of this.#mined) {
      const seen = this.#shown.get(what)?.get(block);
      if (seen === undefined) missing += votes;
      else for (let i = 0; i < votes; i += 1) delays.push(Math.max(0, seen - at));
    }
    return { delays: delays.sort((a, b) => a - b), missing };
  }
}
