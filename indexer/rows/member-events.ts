/** Events of a member DAO's governor that are read; others of its own are not the council's business. */
export const memberEvents = [
  'MirrorOpened',
  'UpstreamCast',
  'VoteCast',
  'VoteCastWithParams',
  'OverrideVoteCast',
  'VoteReduced',
] as const;
