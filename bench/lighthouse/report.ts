import type { Audit } from './audit';

/** A page and what it is held against, measured within the same minutes. */
export type Sample = { page: Audit; floor: Audit; usual: Audit };

/** What is said of a page: raw figures and ratios, each the median of its own; and whether it is whole. */
export function report(path: string, samples: Sample[]): { lines: string[]; whole: boolean } {
  if (samples.length === 0) return { lines: [`${path}: not measured in time`], whole: false };
  const of = (figure: (sample: Sample) => number) => median(samples.map(figure));
  const least = (figure: (audit: Audit) => number) => Math.min(...samples.map(({ page }) => figure(page)));
  const accessibility = least((audit) => audit.accessibility);
  const bestPractices = least((audit) => audit.bestPractices);
  const cls = Math.max(...samples.map(({ page }) => page.cls));
  const three = (figure: (audit: Audit) => number) =>
    [of(({ page }) => figure(page)), of(({ floor }) => figure(floor)), of(({ usual }) => figure(usual))]
      .map((value) => Math.round(value))
      .join(' / ');
  const line = [
    `${path}: accessibility ${accessibility}, best practices ${bestPractices}, CLS ${cls.toFixed(3)}`,
    `LCP page / floor / usual ${three(({ lcp }) => lcp)} ms`,
    `÷ floor ${of(({ page, floor }) => page.lcp / floor.lcp).toFixed(2)}`,
    `÷ usual ${of(({ page, usual }) => page.lcp / usual.lcp).toFixed(2)}`,
    `TBT ${three(({ tbt }) => tbt)} ms`,
    `− floor ${Math.round(of(({ page, floor }) => page.tbt - floor.tbt))} ms`,
  ].join(', ');
  const problems = [...new Set(samples.flatMap(({ page }) => page.problems))];
  return {
    lines: [line, ...problems.map((problem) => `    ${problem}`)],
    whole: accessibility === 100 && bestPractices === 100 && cls === 0,
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
