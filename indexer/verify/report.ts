/** One thing the index and the chain tell differently, both as text. */
export type Difference = { check: string; subject: string; block: number; index: string; chain: string };

/** What a comparison found. `compared` counts the values held against the chain, check by check. */
export type Report = {
  seed: number;
  block: number;
  compared: Record<string, number>;
  differences: Difference[];
};

/** Gathers what checks find. */
export class Findings {
  readonly compared: Record<string, number> = {};
  readonly differences: Difference[] = [];

  /** Holds one value against the chain's. */
  compare(check: string, subject: string, block: number, index: unknown, chain: unknown): void {
    this.compared[check] = (this.compared[check] ?? 0) + 1;
    if (textOf(index) === textOf(chain)) return;
    this.differences.push({ check, subject, block, index: textOf(index), chain: textOf(chain) });
  }
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
