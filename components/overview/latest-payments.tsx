import { useLocale, useTranslations } from 'next-intl';
import { ProposalTitle } from '@/components/common/proposal-title';
import { Time } from '@/components/common/time';
import type { TreasuryMovement } from '@/lib/domain/treasury';
import { shortenAddress } from '@/lib/format/address';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';

export type LatestPaymentsProps = {
  movements: TreasuryMovement[];
  names: Record<string, string>;
  now: number;
};

/** What the treasury paid last, each payment with the vote that ordered it. */
export function LatestPayments({ movements, names, now }: LatestPaymentsProps) {
  const t = useTranslations('overview.payments');
  const locale = useLocale();
  if (movements.length === 0) return <p className="text-muted">{t('empty')}</p>;
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {movements.map((movement, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one transaction may move the same amount twice
        <li key={`${movement.transactionHash}-${at}`} className="px-5 py-3.5">
          <div className="min-w-0">
            <p className="font-medium tabular-nums">
              {t('out', {
                amount: `${formatAmount(movement.amount, { decimals: movement.asset.decimals, locale })} ${movement.asset.symbol}`,
                name: names[movement.counterparty.toLowerCase()] ?? shortenAddress(movement.counterparty),
              })}
            </p>
            <p className="mt-0.5 text-faint text-sm">
              <Time timestamp={movement.timestamp} now={now} relativeOnly />
              {movement.proposal === null ? null : (
                <>
                  {' · '}
                  <Link href={`/proposals/${movement.proposal.id}`} className="link">
                    <ProposalTitle titles={movement.proposal.titles} />
                  </Link>
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
