'use client';

import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';

const answer = z.object({
  name: z.string().nullable(),
  ballots: z.array(
    z.object({
      support: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      weight: z.string().transform(BigInt),
      reason: z.string(),
      override: z.boolean(),
    }),
  ),
});

/** One account's ballots on one proposal: its vote as a delegate, its override of its own delegate. */
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
