'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ErrorNotice } from '@/components/common/error-notice';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { Profile } from '@/lib/domain/delegate';
import { type Address, sameAddress } from '@/lib/domain/hex';
import { shortenAddress } from '@/lib/format/address';
import { formatAmount } from '@/lib/format/amount';
import { movingVotes } from './moving-votes';
import { OwnPanel } from './own-panel';
import { PanelSkeleton } from './panel-skeleton';
import { SingleStakes } from './single-stakes';
import { useBacker } from './use-backer';

export type DelegatePanelProps = {
  address: Address;
  profile: Profile | null;
  /** Names by lower-case address. */
  names: Record<string, string>;
};

/** What the connected account can do with this delegate. Only inside a wallet island. */
export function DelegatePanel({ address, profile, names }: DelegatePanelProps) {
  const t = useTranslations('delegates.action');
  const locale = useLocale();
  const transact = useTransact();
  const { backer, failed, retry } = useBacker();
  if (failed) return <ErrorNotice title={t('failed')} onRetry={retry} />;
  if (backer === undefined) return <PanelSkeleton label={t('loading')} />;
  if (sameAddress(backer.account, address))
    return <OwnPanel backer={backer} profile={profile} names={names} />;

  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const nameOf = (account: Address) => names[account.toLowerCase()] ?? shortenAddress(account);
  const { moving, pinned } = movingVotes(backer.stakes);
  const delegate = (delegatee: Address) => void transact({ name: 'delegate', params: { delegatee } });
  const stays =
    pinned > 0n ? <p className="text-muted text-sm">{t('pinned', { votes: amount(pinned) })}</p> : null;
  const single = <SingleStakes backer={backer} address={address} nameOf={nameOf} />;

  if (sameAddress(backer.delegate, address)) {
    return (
      <div className="flex flex-col gap-4">
        <div>
          <p className="font-medium">{t('already')}</p>
          <p className="mt-1 text-pretty text-muted">{t('alreadyBody', { votes: amount(moving) })}</p>
        </div>
        {stays}
        <Button onClick={() => delegate(backer.account)} className="w-full">
          {t('takeBack')}
        </Button>
        {single}
      </div>
    );
  }
  const hasStakes = backer.stakes.length > 0;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-pretty text-muted">{t('body')}</p>
      {moving > 0n ? (
        <div className="rounded-control bg-sunken p-3 text-[0.9375rem]">
          <p className="font-medium tabular-nums">
            {t('moves', { votes: amount(moving), name: nameOf(address) })}
          </p>
          {backer.delegate === null ? null : (
            <p className="mt-1 text-pretty text-muted text-sm">
              {sameAddress(backer.delegate, backer.account)
                ? t('replacesSelf')
                : t('replaces', { name: nameOf(backer.delegate) })}
            </p>
          )}
        </div>
      ) : (
        <p className="text-muted text-sm">{t(hasStakes ? 'noMoving' : 'noVotes')}</p>
      )}
      {stays}
      <Button variant="primary" onClick={() => delegate(address)} className="w-full">
        {moving > 0n ? t('submit', { votes: amount(moving) }) : t('submitNone')}
      </Button>
      {hasStakes ? single : <LinkButton href="/staking">{t('stake')}</LinkButton>}
    </div>
  );
}
