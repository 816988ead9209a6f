import type { z } from 'zod';
import type { Ballot } from '@/lib/domain/ballot';
import type { BallotPage, BallotPlace } from '@/lib/domain/ballot-page';
import type { Page } from '@/lib/indexer/ask';
import type { ballotRow } from '@/lib/indexer/rows';

type Row = z.output<typeof ballotRow>;

/** Rows read at once to come to a page of which only the number is known, and how many such reads are made for it. */
const STRIDE = 1_000;
const MOST_STRIDES = 10;

/** A ballot of the index's as the domain has it. */
export function ballotOf({ proposalId, against, for: inFavour, abstain, ...rest }: Row): {
  proposalId: bigint;
  ballot: Ballot;
} {
  return { proposalId, ballot: { ...rest, parts: { against, for: inFavour, abstain } } };
}

/**
 * A page of ballots, the heaviest first, from the place its cursor names: as much is read for page 400 as for the first.
 * Without a cursor the place is counted off, for as many rows as that is reasonable; further on it is the first page.
 *
 * @param read At most `limit` rows, `search` being more of the question.
 */
export async function indexBallotPage(
  { ballots: count, overrides }: { ballots: number; overrides: boolean },
  place: BallotPlace,
  size: number,
  read: (limit: number, search: string) => Promise<Page<Row>>,
): Promise<BallotPage> {
  const pages = Math.max(1, Math.ceil(count / size));
  const wanted = Math.min(place.page, pages);
  const answer = (page: number, rows: Row[], edges: Pick<BallotPage, 'previous' | 'next'>): BallotPage => ({
    shown: rows.map((row) => ballotOf(row).ballot),
    page,
    pages,
    count,
    overrides,
    // Whatever a cursor said: before the first page there is none, nor after the last.
    previous: page === 1 ? null : edges.previous,
    next: page === pages ? null : edges.next,
  });
  if (wanted > 1 && place.before !== undefined) {
    const { items, previous, next } = await read(size, `&order=ascending&${cursor(place.before)}`);
    if (items.length === size) return answer(wanted, items.reverse(), { previous: next, next: previous });
  }
  if (wanted > 1 && place.after !== undefined) {
    const found = await read(size, `&${cursor(place.after)}`);
    if (found.items.length > 0) return answer(wanted, found.items, found);
  }
  const skipped = (wanted - 1) * size;
  const page = skipped > STRIDE * MOST_STRIDES ? 1 : wanted;
  let from = '';
  for (let left = page === 1 ? 0 : skipped; left > 0; left -= STRIDE) {
    const { next } = await read(Math.min(left, STRIDE), from);
    // Fewer rows than were counted a moment ago.
    if (next === null) return answer(1, (await read(size, '')).items, { previous: null, next: null });
    from = `&${cursor(next)}`;
  }
  const found = await read(size, from);
  return answer(page, found.items, found);
}

function cursor(text: string): string {
  return `cursor=${encodeURIComponent(text)}`;
}
