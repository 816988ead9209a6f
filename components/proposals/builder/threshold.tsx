'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useAccount, useReadContract } from 'wagmi';
import { Amount } from '@/components/common/amount';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { contracts } from '@/lib/contracts/contracts';
import { ZERO_ADDRESS } from '@/lib/domain/hex';

export type ThresholdProps = {
  /** sKEI base units. */
  threshold: bigint;
  /** Tells the form what the connected account has; undefined until read. */
  onVotes: (votes: bigint | undefined) => void;
};

/** The connected account's votes beside what proposing takes. */
export function Threshold({ threshold, onVotes }: ThresholdProps) {
  const t = useTranslations('newProposal.threshold');
  const { address } = useAccount();
  const { data: votes } = useReadContract({
    ...contracts.stakedKei,
    functionName: 'getVotes',
    args: [address ?? ZERO_ADDRESS],
    query: { enabled: address !== undefined },
  });
  // The form around this island needs the figure for its button.
  useEffect(() => {
    onVotes(votes);
    return () => onVotes(undefined);
  }, [votes, onVotes]);

  if (votes === undefined) return <p className="text-muted text-sm">{t('reading')}</p>;
  const enough = votes >= threshold;
  return (
    <div className="text-sm">
      <p className="flex items-start gap-2">
        <Icon
          name={enough ? 'check' : 'warning'}
          size={18}
          className={enough ? 'shrink-0 text-for' : 'shrink-0 text-warning'}
        />
        <span>
          {t.rich(enough ? 'enough' : 'missing', {
            votes: () => <Amount value={votes} symbol="sKEI" className="font-medium" />,
            threshold: () => <Amount value={threshold} symbol="sKEI" className="font-medium" />,
            missing: () => (
              <Amount value={enough ? 0n : threshold - votes} symbol="sKEI" className="font-medium" />
            ),
          })}
        </span>
      </p>
      {enough ? null : (
        <LinkButton href="/staking" size="sm" className="mt-3">
          {t('stake')}
        </LinkButton>
      )}
    </div>
  );
}
