import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { formatAmount } from '@/lib/format/amount';
import { formatTime } from '@/lib/format/time';
import type { DueStake } from '@/lib/queries/history/history';
import { KickButton } from './kick-button';

/** Stakes whose owners planned to leave and whose day has come; nothing while there are none. */
export function DueStakes({ stakes, names }: { stakes: DueStake[]; names: Record<string, string> }) {
  const t = useTranslations('staking.due');
  const locale = useLocale();
  if (stakes.length === 0) return null;
  return (
    <section aria-labelledby="due-stakes">
      <h2 id="due-stakes" className="font-semibold text-2xl tracking-tight">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-muted">{t('lead')}</p>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {stakes.map(({ owner, index, amount, exitAt }) => {
          const name = names[owner.toLowerCase()];
          return (
            <li
              key={`${owner}-${index}`}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-5 py-4 sm:px-6"
            >
              <div className="min-w-0">
                <AddressLabel address={owner} href={`/delegates/${owner}`} {...(name ? { name } : {})} />
                <p className="mt-0.5 text-muted text-sm tabular-nums">
                  {t('stake', {
                    number: index + 1,
                    amount: formatAmount(amount, { decimals: 18, locale }),
                    date: formatTime(exitAt, { locale, style: 'date' }),
                  })}
                </p>
              </div>
              <KickButton owner={owner} index={index} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
