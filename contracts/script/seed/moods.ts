import type { Mood } from './proposal-plan';

/** How most decisions go. */
export const LIKED: Mood['lean'] = { for: 84, against: 9, abstain: 7 };
export const CONTESTED: Mood['lean'] = { for: 70, against: 22, abstain: 8 };
export const DISLIKED: Mood['lean'] = { for: 17, against: 74, abstain: 9 };

/** Passed, queued and executed within hours of the moment each was possible. */
export const DONE = { queue: 5, execute: 7, expected: 'Executed' } as const;
