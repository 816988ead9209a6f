import { useLocale, useTranslations } from 'next-intl';
import { Chart } from '@/components/common/chart';
import { amountUnit } from '@/components/common/chart-unit';
import { kindLooks } from '@/components/common/kind-look';
import type { PowerHolder, PowerSample } from '@/lib/domain/power-history';
import { formatAmount } from '@/lib/format/amount';
import { formatShare } from '@/lib/format/share';
import { formatTime } from '@/lib/format/time';

// From the bottom up: what the phases are about stands first.
const order: PowerHolder[] = ['dao', 'builder', 'enterprise', 'delegates', 'undelegated'];

/** Who holds all votes, over time. */
export function PowerChart({ samples }: { samples: PowerSample[] }) {
  const t = useTranslations('charts.power');
  const locale = useLocale();
  const newest = samples.at(-1);
  if (newest === undefined) return null;
  const share = (votes: bigint) => formatShare(votes, newest.total, locale);
  // Whoever never held anything is no part of the picture.
  const shown = order.filter((holder) => samples.some((sample) => sample[holder] > 0n));
  const held = t('caption', {
    total: formatAmount(newest.total, { decimals: 18, locale, style: 'compact' }),
    council: share(newest.dao + newest.builder + newest.enterprise),
    dao: share(newest.dao),
    builder: share(newest.builder),
    enterprise: share(newest.enterprise),
    delegates: share(newest.delegates),
  });
  return (
    <Chart
      name="power-by-kind"
      title={t('title')}
      caption={
        newest.undelegated === 0n ? held : `${held} ${t('nobody', { share: share(newest.undelegated) })}`
      }
      shape="area"
      series={shown.map((holder) => ({ name: t(`holder.${holder}`), ...kindLooks[holder] }))}
      points={samples.map((sample) => ({
        label: formatTime(sample.timestamp, { locale }),
        short: formatTime(sample.timestamp, { locale, style: 'day' }),
        values: shown.map((holder) => sample[holder]),
      }))}
      header={t('header')}
      upToNow
      unit={amountUnit(locale)}
    />
  );
}
