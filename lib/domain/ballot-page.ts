import type { Ballot } from './ballot';

/**
 * Which page of a proposal's ballots is asked for, from 1. The cursors are where the page before it ended, or the one
 * after it began, as the index names places; who does not know the place goes by the number.
 */
export type BallotPlace = { page: number; after?: string; before?: string };

/** One page of a proposal's ballots, the heaviest first; of equals, the one cast first later comes first. */
export type BallotPage = {
  shown: Ballot[];
  page: number;
  /** Pages there are, at least one. */
  pages: number;
  /** Ballots there are. */
  count: number;
  /** Whether any of them is an override. */
  overrides: boolean;
  /** Where the page before this one ends; null when only its number leads there. */
  previous: string | null;
  /** Where the page after this one begins; null likewise. */
  next: string | null;
};
