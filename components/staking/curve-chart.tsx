import { useLocale, useTranslations } from 'next-intl';
import { Chart } from '@/components/common/chart';
import { amountUnit } from '@/components/common/chart-unit';
import { WEEK } from '@/lib/domain/time-units';
import { MAX_DURATION, MIN_DURATION, voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';

const KEI = 10n ** 18n;
const EXAMPLES = [
  { amount: 1_000n * KEI, tone: 'accent', texture: 'plain' },
  { amount: 500n * KEI, tone: 'chart-1', texture: 'level' },
  { amount: 100n * KEI, tone: 'chart-2', texture: 'dotted' },
] as const;
const STEP = 12 * WEEK;

/** Votes by amount and notice period: three amounts over all periods. */
export function CurveChart() {
  const t = useTranslations('charts.curve');
  const locale = useLocale();
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const periods = Array.from(
    { length: (MAX_DURATION - MIN_DURATION) / STEP + 1 },
    (_, i) => MIN_DURATION + i * STEP,
  );
  const most = EXAMPLES[0].amount;
  return (
    <Chart
      name="votes-by-amount-and-notice"
      title={t('title')}
      caption={t('caption', {
        amount: amount(most),
        least: amount(voteWeight(most, MIN_DURATION)),
        most: amount(voteWeight(most, MAX_DURATION)),
      })}
      shape="line"
      series={EXAMPLES.map(({ amount: kei, tone, texture }) => ({
        name: t('series', { amount: amount(kei) }),
        tone,
        texture,
      }))}
      points={periods.map((period) => ({
        label: weeks(period, locale, 'long'),
        short: weeks(period, locale, 'short'),
        values: EXAMPLES.map(({ amount: kei }) => voteWeight(kei, period)),
      }))}
      header={t('header')}
      unit={amountUnit(locale)}
      level={2}
    />
  );
}

/** Whole weeks throughout: years would not come out even. */
function weeks(seconds: number, locale: string, unitDisplay: 'long' | 'short'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'week', unitDisplay }).format(seconds / WEEK);
}
