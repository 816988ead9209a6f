import type { z } from 'zod';

/** Every write of the app, loaded when it is used. */
export const registry = {
  stake: async () => (await import('./stake')).stake,
  increase: async () => (await import('./increase')).increase,
  extend: async () => (await import('./extend')).extend,
  'begin-exit': async () => (await import('./begin-exit')).beginExit,
  'cancel-exit': async () => (await import('./cancel-exit')).cancelExit,
  split: async () => (await import('./split')).split,
  merge: async () => (await import('./merge')).merge,
  'schedule-exit': async () => (await import('./schedule-exit')).scheduleExit,
  'exit-early': async () => (await import('./exit-early')).exitEarly,
  kick: async () => (await import('./kick')).kick,
  withdraw: async () => (await import('./withdraw')).withdraw,
  delegate: async () => (await import('./delegate')).delegate,
  'delegate-stake': async () => (await import('./delegate-stake')).delegateStake,
  'set-profile': async () => (await import('./set-profile')).setProfile,
  propose: async () => (await import('./propose')).propose,
  'cast-vote': async () => (await import('./cast-vote')).castVote,
  'cast-override-vote': async () => (await import('./cast-override-vote')).castOverrideVote,
  'cast-split-vote': async () => (await import('./cast-split-vote')).castSplitVote,
  'cast-override-part': async () => (await import('./cast-override-part')).castOverridePart,
  queue: async () => (await import('./queue')).queue,
  execute: async () => (await import('./execute')).execute,
  cancel: async () => (await import('./cancel')).cancel,
  'advance-phase': async () => (await import('./advance-phase')).advancePhase,
  'sign-veto': async () => (await import('./sign-veto')).signVeto,
} as const;

type Registry = typeof registry;

export type TransactionName = keyof Registry;

type Schema<N extends TransactionName> = Awaited<ReturnType<Registry[N]>>['schema'];

/** What the interface asks for: a name and plain JSON, so that it survives a reload. */
export type Intent = { [N in TransactionName]: { name: N; params: z.input<Schema<N>> } }[TransactionName];
