import type { ActionValue } from './action-value';

/** Key in the catalog `actions.phrases`: one sentence for each kind of action. */
export type PhraseKey =
  | 'transferEther'
  | 'transferToken'
  | 'approveToken'
  | 'setVotingDelay'
  | 'setVotingPeriod'
  | 'setProposalThreshold'
  | 'updateQuorum'
  | 'setGuardian'
  | 'updateDelay'
  | 'call'
  | 'callWithEther'
  | 'unknown'
  | 'unknownWithEther';

/** A sentence to be said: which one, and what goes into its places. */
export type Phrase = { key: PhraseKey; values: Record<string, ActionValue> };
