import { useLocale, useTranslations } from 'next-intl';
import type { GovernanceRules } from '@/lib/domain/governance-rules';
import { formatPercent } from '@/lib/format/percent';
import { Drawing } from './drawing';
import { KindLegend } from './kind-legend';
import { KindShape } from './kind-shape';
import { Label } from './label';

const FOOT = 206;
const HEIGHT = 150;

/** Three pictures of the same scale: what builders and DAOs hold, and the line it must pass for the next phase. */
export function PhasesDrawing({
  sharedBps,
  fullBps,
}: Pick<GovernanceRules['meter'], 'sharedBps' | 'fullBps'>) {
  const t = useTranslations('drawings.phases');
  const locale = useLocale();
  const steps = [
    { phase: 'guided', x: 20, held: sharedBps * 0.66, next: sharedBps },
    { phase: 'shared', x: 124, held: (sharedBps + fullBps) / 2, next: fullBps },
    { phase: 'full', x: 228, held: (fullBps + 10_000) / 2, next: null },
  ] as const;
  const heightOf = (bps: number) => (HEIGHT * bps) / 10_000;
  return (
    <Drawing name="phases" height={250} legend={<KindLegend />}>
      {steps.map(({ phase, x, held, next }) => {
        const top = FOOT - heightOf(held);
        return (
          <g key={phase}>
            <rect
              x={x}
              y={FOOT - HEIGHT}
              width="72"
              height={HEIGHT}
              rx="10"
              className="fill-sunken stroke-line"
            />
            <path
              d={`M${x} ${top}h72v${FOOT - top - 10}a10 10 0 0 1 -10 10h-52a10 10 0 0 1 -10 -10Z`}
              className="fill-accent-soft stroke-accent"
            />
            <KindShape kind="builder" x={x + 22} y={FOOT - 20} r={9} />
            <KindShape kind="dao" x={x + 50} y={FOOT - 20} r={10} />
            <KindShape kind="enterprise" x={x + 36} y={FOOT - HEIGHT + 15} r={8} />
            {next === null ? null : (
              <>
                <path
                  d={`M${x - 6} ${FOOT - heightOf(next)}h84`}
                  strokeDasharray="5 5"
                  className="stroke-ink"
                />
                <Label x={x + 36} y={FOOT - HEIGHT - 26} tone="muted">
                  {formatPercent(next, locale, 2)}
                </Label>
                <path
                  d={`M${x + 36} ${FOOT - HEIGHT - 19}v9m-4 -4l4 5 4 -5`}
                  strokeWidth="1.6"
                  className="stroke-muted"
                />
              </>
            )}
            <Label x={x + 36} y={234}>
              {t(phase)}
            </Label>
          </g>
        );
      })}
      <path d="M98 212h20m-5 -4l5 4 -5 4M202 212h20m-5 -4l5 4 -5 4" className="stroke-accent" />
    </Drawing>
  );
}
