'use client';

import { useTranslations } from 'next-intl';
import { useAccount, useReadContracts } from 'wagmi';
import { Badge } from '@/components/ui/badge';
import { contracts } from '@/lib/contracts/contracts';

/** A mark on an open proposal that the connected account can vote on and has not. */
export function NeedsVote({ proposalId }: { proposalId: string }) {
  const t = useTranslations('proposals.list');
  const { address: account } = useAccount();
  const { governor } = contracts;
  const { data } = useReadContracts({
    allowFailure: false,
    query: { enabled: account !== undefined },
    contracts: [
      { ...governor, functionName: 'hasVoted', args: [BigInt(proposalId), account ?? governor.address] },
      {
        ...governor,
        functionName: 'remainingVotes',
        args: [BigInt(proposalId), account ?? governor.address],
      },
    ],
  });
  if (data === undefined) return null;
  const [voted, votes] = data;
  if (voted) {
    return (
      <Badge tone="neutral" icon="check">
        {t('voted')}
      </Badge>
    );
  }
  return votes > 0n ? (
    <Badge tone="warning" icon="proposals">
      {t('needsVote')}
    </Badge>
  ) : null;
}
