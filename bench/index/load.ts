export type Load = { perSecond: number; p50: number; p99: number; bytes: number };

/** What is asked next. */
export type Ask = () => [url: string, init?: RequestInit];

/**
 * Asks several things over and over, `lanes` at a time, each for `seconds` in all: in turns of a second, so that whatever
 * else the machine does falls on all of them.
 *
 * @returns Of each, answers a second, and times to the answer's last byte in milliseconds.
 * @throws Error when an answer is not 200.
 */
export async function measureLoads(
  asks: readonly Ask[],
  { seconds, lanes }: { seconds: number; lanes: number },
): Promise<Load[]> {
  const found = asks.map(() => ({ times: [] as number[], bytes: 0, spent: 0 }));
  // The first turn warms up and is not counted.
  for (let turn = -1; turn < seconds; turn += 1) {
    for (const [i, ask] of asks.entries()) {
      const begun = performance.now();
      const { times, bytes } = await oneTurn(ask, lanes);
      const mine = found[i];
      if (mine === undefined || turn < 0) continue;
      mine.times.push(...times);
      mine.bytes = bytes;
      mine.spent += performance.now() - begun;
    }
  }
  return found.map(({ times, bytes, spent }) => {
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return { perSecond: (times.length * 1000) / spent, p50: at(0.5), p99: at(0.99), bytes };
  });
}

async function oneTurn(ask: Ask, lanes: number): Promise<{ times: number[]; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  const end = performance.now() + 1000;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      const asked = ask();
      // A server closes what was idle for some seconds, perhaps just when it is used again.
      const answer = await fetch(...asked).catch(() => fetch(...asked));
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${answer.status}: ${text.slice(0, 300)}`);
      times.push(performance.now() - begun);
      bytes = text.length;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { times, bytes };
}

/** A load in one line. */
export function loadLine({ perSecond, p50, p99, bytes }: Load): string {
  const number = (value: number, width: number) => value.toFixed(1).padStart(width);
  return `${number(perSecond, 8)}/s  p50 ${number(p50, 6)} ms  p99 ${number(p99, 6)} ms  ${bytes} B`;
}
