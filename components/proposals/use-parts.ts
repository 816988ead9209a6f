'use client';

import { useReadContracts } from 'wagmi';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';
import type { CastBallots } from './use-cast-ballots';

/** Stakes that an account had given to one delegate, stake by stake, when voting opened. Votes in sKEI base units. */
export type Part = { delegatee: Address; votes: bigint; hasOverridden: boolean };

export type PartsQuery = { parts: Part[]; retry: () => void };

/** The parts behind `buckets` at the snapshot, from the chain; those that were empty are left out. */
export function useParts(
  proposalId: string,
  snapshot: number,
  buckets: CastBallots['parts'] | undefined,
): PartsQuery {
  const { governor, stakedKei } = contracts;
  const known = buckets ?? [];
  const query = { enabled: known.length > 0 };
  const votes = useReadContracts({
    allowFailure: false,
    query,
    contracts: known.map(
      ({ bucket }) =>
        ({ ...stakedKei, functionName: 'getPastBalanceOf', args: [bucket, BigInt(snapshot)] }) as const,
    ),
  });
  const overridden = useReadContracts({
    allowFailure: false,
    query,
    contracts: known.map(
      ({ bucket }) =>
        ({ ...governor, functionName: 'hasVotedOverride', args: [BigInt(proposalId), bucket] }) as const,
    ),
  });
  const parts = known.map(({ delegatee }, i) => ({
    delegatee,
    votes: votes.data?.[i] ?? 0n,
    hasOverridden: overridden.data?.[i] ?? false,
  }));
  return {
    parts: parts.filter((part) => part.votes > 0n),
    retry: () => void Promise.all([votes.refetch(), overridden.refetch()]),
  };
}
