'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { type Stake, stakeVotes } from '@/lib/domain/stake';
import { formatAmount } from '@/lib/format/amount';
import type { Staker } from '@/lib/queries/staker';

export type SingleStakesProps = { backer: Staker; address: Address; nameOf: (account: Address) => string };

/** The connected account's committed stakes one by one: each can go to this delegate, or follow the account. */
export function SingleStakes({ backer, address, nameOf }: SingleStakesProps) {
  const t = useTranslations('delegates.single');
  const locale = useLocale();
  const transact = useTransact();
  const stakes = backer.stakes.filter((stake) => stake.unlockAt === 0);
  if (stakes.length === 0) return null;
  const give = (stake: Stake, delegatee: Address) =>
    void transact({ name: 'delegate-stake', params: { index: stake.index, delegatee } });
  const receiver = (stake: Stake) => {
    const to = stake.delegatee ?? backer.delegate;
    if (sameAddress(to, address)) return t('here');
    if (sameAddress(to, backer.account)) return t('goesTo', { name: t('myself') });
    return t('goesTo', { name: to === null ? t('nobody') : nameOf(to) });
  };
  return (
    <Disclosure summary={t('title')} className="border-line border-t pt-2 [&>div]:pl-0">
      <p className="text-pretty text-muted text-sm">{t('body')}</p>
      <ul className="mt-3 divide-y divide-line">
        {stakes.map((stake) => {
          const number = stake.index + 1;
          const pinnedHere = sameAddress(stake.delegatee, address);
          return (
            <li
              key={stake.index}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
            >
              <div className="min-w-0">
                <p className="font-medium text-[0.9375rem]">{t('stake', { number })}</p>
                <p className="text-muted text-sm tabular-nums">
                  {t('votes', { votes: formatAmount(stakeVotes(stake), { decimals: 18, locale }) })}
                  {' · '}
                  <bdi>{receiver(stake)}</bdi>
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                {pinnedHere ? null : (
                  <Button
                    size="sm"
                    aria-label={t('giveName', { number })}
                    onClick={() => give(stake, address)}
                  >
                    {t('give')}
                  </Button>
                )}
                {stake.delegatee === null ? null : (
                  <Button
                    size="sm"
                    variant="ghost"
                    aria-label={t('followName', { number })}
                    onClick={() => give(stake, ZERO_ADDRESS)}
                  >
                    {t('follow')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
