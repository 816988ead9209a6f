import type { Address } from '@/lib/domain/hex';
import { type Split, splitVotes } from '@/lib/domain/split-votes';
import type { Support } from '@/lib/domain/vote-type';
import type { Intent } from '@/lib/transactions/registry';

/**
 * Which votes a ballot is cast with: those the account holds (what is left of them, in sKEI base units), its own stake in
 * its delegate's stead, or the single stakes it gave to one delegate.
 */
export type VoteSource =
  | { kind: 'held'; remaining: bigint }
  | { kind: 'override' }
  | { kind: 'part'; delegatee: Address };

/** The transaction that casts a choice; a split one only with votes that are held. */
export function voteIntent(
  proposalId: string,
  source: VoteSource,
  choice: Support | Split,
  reason: string,
): Intent {
  if (typeof choice === 'object') {
    const {
      against,
      for: inFavour,
      abstain,
    } = splitVotes(source.kind === 'held' ? source.remaining : 0n, choice);
    const parts = { against: `${against}`, for: `${inFavour}`, abstain: `${abstain}` };
    return { name: 'cast-split-vote', params: { proposalId, ...parts, reason } };
  }
  const params = { proposalId, support: choice, reason };
  if (source.kind === 'held') return { name: 'cast-vote', params };
  if (source.kind === 'override') return { name: 'cast-override-vote', params };
  return { name: 'cast-override-part', params: { ...params, delegatee: source.delegatee } };
}
