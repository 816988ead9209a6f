import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { Stat } from '@/components/ui/stat';
import { StatGroup } from '@/components/ui/stat-group';
import { basisPoints } from '@/lib/domain/tally';
import type { AssetBalance } from '@/lib/domain/treasury';
import { formatAmount } from '@/lib/format/amount';
import { formatCount } from '@/lib/format/count';
import { formatPercent } from '@/lib/format/percent';

export type TotalsProps = {
  totals: { totalStaked: bigint; totalVotes: bigint; keiSupply: bigint; stakers: number; delegates: number };
  balances: AssetBalance[];
};

/** The DAO in five figures. */
export function Totals({ totals, balances }: TotalsProps) {
  const t = useTranslations('overview.totals');
  const locale = useLocale();
  const held = balances.filter(({ balance }) => balance > 0n);
  const [first, ...others] = held;
  const compact = (asset: AssetBalance) =>
    `${formatAmount(asset.balance, { decimals: asset.decimals, locale, style: 'compact' })} ${asset.symbol}`;
  return (
    <StatGroup>
      <Stat
        label={t('staked')}
        value={<Amount value={totals.totalStaked} style="compact" />}
        hint={t('stakedHint', {
          share: formatPercent(basisPoints(totals.totalStaked, totals.keiSupply), locale),
        })}
      />
      <Stat
        label={t('votes')}
        value={<Amount value={totals.totalVotes} votes style="compact" />}
        hint={t('votesHint')}
      />
      <Stat label={t('stakers')} value={formatCount(totals.stakers, locale)} hint={t('stakersHint')} />
      <Stat label={t('delegates')} value={formatCount(totals.delegates, locale)} hint={t('delegatesHint')} />
      <Stat
        label={t('treasury')}
        value={
          first === undefined ? (
            0
          ) : (
            <Amount value={first.balance} decimals={first.decimals} symbol={first.symbol} style="compact" />
          )
        }
        hint={others.map(compact).join(' · ')}
      />
    </StatGroup>
  );
}
