/** The governor's vote types, in the order of its `support` numbers. */
export const voteTypes = ['Against', 'For', 'Abstain'] as const;

export type VoteType = (typeof voteTypes)[number];

/** 0 Against, 1 For, 2 Abstain. */
export type Support = 0 | 1 | 2;

/** @throws RangeError for a number the governor does not count. */
export function supportOf(value: number): Support {
  if (value !== 0 && value !== 1 && value !== 2) throw new RangeError(`no support ${value}`);
  return value;
}
