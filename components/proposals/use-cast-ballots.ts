'use client';

import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';

const amount = z.string().transform(BigInt);
const address = z.string().transform((text): Address => `0x${text.slice(2)}`);

const answer = z.object({
  name: z.string().nullable(),
  ballots: z.array(
    z.object({
      parts: z.object({ against: amount, for: amount, abstain: amount }),
      weight: amount,
      reason: z.string(),
      override: z.enum(['none', 'all', 'part']),
      insteadOf: address.nullable(),
    }),
  ),
  parts: z.array(z.object({ delegatee: address, bucket: address, name: z.string().nullable() })),
});

/**
 * One account's ballots on one proposal (its vote as a delegate, its overrides), and whom it ever gave single stakes to.
 */
export type CastBallots = z.output<typeof answer>;

/** Reads what an account cast, and its name. `revision` is part of the key: another value asks again. */
export function useCastBallots(
  proposalId: string,
  voter: Address | undefined,
  revision: string,
): CastBallots | undefined {
  const { data } = useQuery({
    queryKey: ['cast-ballots', proposalId, voter, revision],
    enabled: voter !== undefined && voter !== ZERO_ADDRESS,
    queryFn: async () => {
      const search = new URLSearchParams({ proposal: proposalId, voter: voter ?? '' });
      const response = await fetch(`/api/ballots?${search}`, { cache: 'no-store' });
      if (!response.ok) throw new Error(`ballots: ${response.status}`);
      return answer.parse(await response.json());
    },
    placeholderData: (previous) => previous,
  });
  return data;
}
