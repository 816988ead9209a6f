/** The chapters of Learn in reading order; each name is the last part of its path. */
export const chapters = [
  'how-it-works',
  'staking',
  'council',
  'dao-of-daos',
  'proposals',
  'phases',
  'principles',
  'questions',
  'glossary',
] as const;

export type Chapter = (typeof chapters)[number];
