'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { AddressLabel } from '@/components/common/address-label';
import { sameAddress } from '@/lib/domain/hex';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';
import { movingVotes } from './moving-votes';
import { setMyDelegate } from './my-delegate-store';
import { useBacker } from './use-backer';

/** Names by lower-case address. */
export type MyDelegationBarProps = { names: Record<string, string> };

/** One line over the directory: who votes for the connected account. Only inside a wallet island. */
export function MyDelegationBar({ names }: MyDelegationBarProps) {
  const t = useTranslations('delegates.mine');
  const locale = useLocale();
  const { backer } = useBacker();
  const delegate = backer?.delegate ?? null;
  // The marks in the list are server-rendered rows outside of this island; they learn it through the store.
  useEffect(() => {
    setMyDelegate(delegate);
    return () => setMyDelegate(null);
  }, [delegate]);
  if (backer === undefined) return null;
  const { moving, pinned } = movingVotes(backer.stakes);
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  return (
    <section
      aria-label={t('label')}
      className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card bg-accent-soft px-5 py-3"
    >
      {delegate === null || backer.ownVotes === 0n ? (
        <p>
          {t('noStake')}{' '}
          <Link href="/staking" className="link">
            {t('stake')}
          </Link>
        </p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-1.5">
          {t('to', { votes: amount(moving) })}{' '}
          {sameAddress(delegate, backer.account) ? (
            <strong className="font-semibold">{t('self')}</strong>
          ) : (
            <AddressLabel
              address={delegate}
              name={names[delegate.toLowerCase()] ?? null}
              href={`/delegates/${delegate}`}
            />
          )}
          {pinned > 0n ? <span className="text-muted">{t('pinned', { votes: amount(pinned) })}</span> : null}
        </p>
      )}
      <Link href={`/delegates/${backer.account}`} className="link text-sm">
        {t('page')}
      </Link>
    </section>
  );
}
