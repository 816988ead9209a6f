'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { Profile } from '@/lib/domain/delegate';
import { sameAddress } from '@/lib/domain/hex';
import { shortenAddress } from '@/lib/format/address';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';
import type { Staker } from '@/lib/queries/staker';
import { IntroduceForm } from './introduce-form';
import { movingVotes } from './moving-votes';

export type OwnPanelProps = { backer: Staker; profile: Profile | null; names: Record<string, string> };

/** One's own page: vote oneself again, and say who one is. */
export function OwnPanel({ backer, profile, names }: OwnPanelProps) {
  const t = useTranslations('delegates.action');
  const locale = useLocale();
  const transact = useTransact();
  const { account, delegate } = backer;
  const elsewhere = delegate !== null && !sameAddress(delegate, account);
  const { moving, pinned } = movingVotes(backer.stakes);
  const takeBack = () => void transact({ name: 'delegate', params: { delegatee: account } });
  return (
    <div className="flex flex-col gap-5">
      <div>
        <p className="font-medium">{t('self')}</p>
        {elsewhere ? (
          <p className="mt-1 text-muted">
            {t('selfElsewhere', { name: names[delegate.toLowerCase()] ?? shortenAddress(delegate) })}
          </p>
        ) : null}
        {!elsewhere && (moving > 0n || pinned === 0n) ? (
          <p className="mt-1 text-muted">{t(moving > 0n ? 'selfVotes' : 'selfNone')}</p>
        ) : null}
        {pinned > 0n ? (
          <p className="mt-1 text-pretty text-muted">
            {t('pinned', { votes: formatAmount(pinned, { decimals: 18, locale }) })}{' '}
            <Link href="/staking" className="link">
              {t('myStakes')}
            </Link>
          </p>
        ) : null}
      </div>
      {elsewhere ? <Button onClick={takeBack}>{t('takeBack')}</Button> : null}
      {backer.ownVotes === 0n ? <LinkButton href="/staking">{t('stake')}</LinkButton> : null}
      <IntroduceForm key={account} profile={profile} />
    </div>
  );
}
