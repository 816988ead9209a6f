/** What of a proposal is looked at. `text`: a language of its text, or `original`; without it the reader's own. */
export type ProposalRequest = { ballots?: number; text?: string | undefined };

/** A proposal's address, without the locale; says only what is not usual. */
export function proposalHref(id: bigint, { ballots = 1, text }: ProposalRequest): string {
  const query = new URLSearchParams();
  if (ballots > 1) query.set('ballots', String(ballots));
  if (text !== undefined) query.set('text', text);
  const search = query.toString();
  return `/proposals/${id}${search === '' ? '' : `?${search}`}`;
}
