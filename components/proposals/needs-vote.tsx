'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { useWallet } from '@/components/wallet/wallet-store';

/** What `/api/standing` answers; `remaining` are votes in base units. */
type Standing = { voted: boolean; remaining: string };

/**
 * A mark on an open proposal that the connected account can vote on and has not. The server asks the governor: a list
 * that is read would otherwise carry its ABI and viem for one word.
 */
export function NeedsVote({ proposalId }: { proposalId: string }) {
  const t = useTranslations('proposals.list');
  const { account } = useWallet();
  const { data } = useQuery({
    queryKey: ['standing', proposalId, account],
    enabled: account !== undefined,
    queryFn: async (): Promise<Standing> => {
      const response = await fetch(`/api/standing?proposal=${proposalId}&voter=${account}`);
      if (!response.ok) throw new Error(`the standing was not told: ${response.status}`);
      return response.json();
    },
  });
  if (data === undefined) return null;
  if (data.voted) {
    return (
      <Badge tone="neutral" icon="check">
        {t('voted')}
      </Badge>
    );
  }
  return BigInt(data.remaining) > 0n ? (
    <Badge tone="warning" icon="proposals">
      {t('needsVote')}
    </Badge>
  ) : null;
}
