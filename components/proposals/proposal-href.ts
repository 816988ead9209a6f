import type { BallotPlace } from '@/lib/domain/ballot-page';

/** What of a proposal is looked at. `text`: a language of its text, or `original`; without it the reader's own. */
export type ProposalRequest = { ballots?: BallotPlace; text?: string | undefined };

/** A proposal's address, without the locale; says only what is not usual. */
export function proposalHref(id: bigint, { ballots = { page: 1 }, text }: ProposalRequest): string {
  const { page, after, before } = ballots;
  const query = new URLSearchParams();
  if (page > 1) {
    query.set('ballots', String(page));
    if (after !== undefined) query.set('after', after);
    if (before !== undefined) query.set('before', before);
  }
  if (text !== undefined) query.set('text', text);
  const search = query.toString();
  return `/proposals/${id}${search === '' ? '' : `?${search}`}`;
}
