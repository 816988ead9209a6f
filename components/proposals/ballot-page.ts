import type { Ballot } from '@/lib/domain/ballot';

const PAGE_SIZE = 25;

/** One page of ballots, the heaviest first; `page` is brought into range. */
export function ballotPage(
  ballots: readonly Ballot[],
  page: number,
): { shown: Ballot[]; pages: number; page: number } {
  const sorted = [...ballots].sort((a, b) => (a.weight === b.weight ? 0 : a.weight > b.weight ? -1 : 1));
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  return { shown: sorted.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE), pages, page: at };
}
