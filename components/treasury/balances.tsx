import { useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { Stat } from '@/components/ui/stat';
import { StatGroup } from '@/components/ui/stat-group';
import type { AssetBalance } from '@/lib/domain/treasury';

/** What the treasury holds, to four decimals; every digit on hover. */
export function Balances({ balances }: { balances: AssetBalance[] }) {
  const t = useTranslations('treasury');
  return (
    <section aria-labelledby="balances">
      <h2 id="balances" className="mb-4 font-semibold text-2xl tracking-tight">
        {t('balances')}
      </h2>
      <StatGroup>
        {balances.map(({ address, symbol, name, decimals, balance }) => (
          <Stat
            key={address}
            label={name === symbol ? symbol : `${name} · ${symbol}`}
            value={<Amount value={balance} decimals={decimals} style="compact" />}
            hint={<Amount value={balance} decimals={decimals} symbol={symbol} />}
          />
        ))}
      </StatGroup>
    </section>
  );
}
