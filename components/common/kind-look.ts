import type { ChartSeries } from '@/components/ui/chart/chart-data';
import type { PowerHolder } from '@/lib/domain/power-history';

/** How each holder of power looks in every chart: a colour, and a fabric for those who do not see it. */
export const kindLooks: Record<PowerHolder, Pick<ChartSeries, 'tone' | 'texture'>> = {
  enterprise: { tone: 'chart-1', texture: 'rising' },
  builder: { tone: 'chart-2', texture: 'falling' },
  dao: { tone: 'chart-3', texture: 'plain' },
  delegates: { tone: 'chart-4', texture: 'level' },
  undelegated: { tone: 'chart-5', texture: 'dotted' },
};
