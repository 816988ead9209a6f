import { useLocale, useTranslations } from 'next-intl';
import { kindLooks } from '@/components/common/kind-look';
import { ChartSwatch } from '@/components/ui/chart/chart-swatch';
import { ChartTextures, textureOf } from '@/components/ui/chart/chart-textures';
import type { MemberKind } from '@/lib/domain/council';
import { basisPoints } from '@/lib/domain/tally';
import { formatAmount } from '@/lib/format/amount';
import { formatShare } from '@/lib/format/share';

export type PhaseBarProps = {
  /** Backing of active seats, sKEI base units. */
  backing: Record<MemberKind, bigint>;
  /** Share that the next phase takes; null in the last one. */
  neededBps: number | null;
};

// Those whose share is measured stand first: the mark is where they must reach together.
const order: MemberKind[] = ['dao', 'builder', 'enterprise'];

/** The council's backing now, by kind, with the mark of the next phase. The bar only draws what the words beneath it say. */
export function PhaseBar({ backing, neededBps }: PhaseBarProps) {
  const t = useTranslations('charts');
  const locale = useLocale();
  const total = order.reduce((sum, kind) => sum + backing[kind], 0n);
  const series = order.map((kind) => ({ name: t(`power.holder.${kind}`), ...kindLooks[kind] }));
  let left = 0;
  return (
    <div>
      <svg aria-hidden="true" className="h-6 w-full overflow-visible">
        <ChartTextures name="phase-bar" series={series} />
        <rect width="100%" height="16" y="4" rx="4" className="fill-line" />
        {order.map((kind, row) => {
          const width = basisPoints(backing[kind], total) / 100;
          const x = left;
          left += width;
          return (
            <rect
              key={kind}
              x={`${x}%`}
              y="4"
              width={`${width}%`}
              height="16"
              fill={textureOf('phase-bar', row)}
              className="stroke-surface"
            />
          );
        })}
        {neededBps === null ? null : (
          <rect
            x={`${neededBps / 100}%`}
            width="4"
            height="24"
            rx="2"
            className="-translate-x-0.5 fill-ink stroke-surface"
          />
        )}
      </svg>
      <dl aria-label={t('phase.now')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
        {order.map((kind, row) => (
          <div key={kind} className="flex items-center gap-2">
            <dt className="flex items-center gap-2">
              <ChartSwatch
                name="phase-bar-legend"
                series={series[row] ?? { name: '', tone: 'strong', texture: 'plain' }}
                row={row}
                shape="bar"
              />
              {t(`power.holder.${kind}`)}
            </dt>
            <dd className="text-muted tabular-nums">
              {formatAmount(backing[kind], { decimals: 18, locale, style: 'compact' })} ·{' '}
              {formatShare(backing[kind], total, locale)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
