'use client';

import { useLocale, useTranslations } from 'next-intl';
import { MAX_DURATION, MIN_DURATION, voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { formatNotice } from './notice-period';

const WIDTH = 320;
const HEIGHT = 96;
const PAD = 8;

/** What the amount would give at every notice period, and where the choice stands on that line. */
export function VotesChart({ amount, duration }: { amount: bigint; duration: number }) {
  const t = useTranslations('staking.chart');
  const locale = useLocale();
  const votes = (seconds: number) => formatAmount(voteWeight(amount, seconds), { decimals: 18, locale });
  // The ends of a line are read at a glance: 19.2, not 19.2307.
  const label = (seconds: number) =>
    formatAmount(voteWeight(amount, seconds), { decimals: 18, locale, style: 'compact' });
  const x = (seconds: number) =>
    PAD + ((WIDTH - 2 * PAD) * (seconds - MIN_DURATION)) / (MAX_DURATION - MIN_DURATION);
  const y = (seconds: number) => HEIGHT - PAD - ((HEIGHT - 2 * PAD) * seconds) / MAX_DURATION;
  const [left, right] = [MIN_DURATION, MAX_DURATION].map((at) => `${x(at)},${y(at)}`);
  const base = HEIGHT - PAD;
  return (
    <figure className="min-w-0 max-w-md">
      <figcaption className="text-muted text-sm">{t('title')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('summary', {
          amount: formatAmount(amount, { decimals: 18, locale }),
          least: votes(MIN_DURATION),
          most: votes(MAX_DURATION),
          notice: formatNotice(duration, locale),
          votes: votes(duration),
        })}
        className="mt-2 h-auto w-full overflow-visible"
      >
        <path d={`M${x(MIN_DURATION)},${base}H${WIDTH - PAD}`} className="stroke-line" strokeWidth="1" />
        <path
          d={`M${x(MIN_DURATION)},${base}L${left}L${x(duration)},${y(duration)}V${base}Z`}
          className="fill-accent-soft"
        />
        <path
          d={`M${left}L${right}`}
          className="stroke-strong"
          strokeWidth="1.5"
          strokeDasharray="3 4"
          fill="none"
        />
        <path
          d={`M${left}L${x(duration)},${y(duration)}`}
          className="stroke-accent"
          strokeWidth="2.5"
          fill="none"
        />
        <path d={`M${x(duration)},${y(duration)}V${base}`} className="stroke-accent" strokeWidth="1" />
        <circle
          cx={x(duration)}
          cy={y(duration)}
          r="6"
          className="fill-surface stroke-accent"
          strokeWidth="2.5"
        />
      </svg>
      <div aria-hidden="true" className="mt-1 flex justify-between gap-4 text-faint text-xs tabular-nums">
        <span>
          {t('start')} · {label(MIN_DURATION)}
        </span>
        <span className="text-right">
          {t('end')} · {label(MAX_DURATION)}
        </span>
      </div>
    </figure>
  );
}
