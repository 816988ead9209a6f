export type Load = { perSecond: number; p50: number; p99: number; bytes: number };

/**
 * Asks the same over and over for `seconds`, `lanes` at a time.
 *
 * @returns Answers a second, and times to the answer's last byte in milliseconds.
 * @throws Error when an answer is not 200.
 */
export async function measureLoad(
  request: () => [url: string, init?: RequestInit],
  { seconds, lanes }: { seconds: number; lanes: number },
): Promise<Load> {
  const times: number[] = [];
  let bytes = 0;
  const end = performance.now() + seconds * 1000;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      const answer = await fetch(...request());
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${answer.status}: ${text.slice(0, 300)}`);
      times.push(performance.now() - begun);
      bytes = text.length;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), bytes };
}
