/** What people ask, in groups; each question is the anchor of its answer. */
export const questionGroups = {
  votes: ['zero-votes', 'tokens-without-votes', 'now-or-snapshot', 'leaving', 'selling-votes'],
  delegation: ['delegate-vote', 'take-back', 'many-delegates'],
  decisions: ['abstain', 'majority-failed', 'late-vote', 'who-proposes', 'who-carries-out'],
  safety: ['who-stops', 'who-takes-stake', 'who-spends', 'changed-code', 'interface-vanishes', 'cost'],
} as const;

export type QuestionGroup = keyof typeof questionGroups;
