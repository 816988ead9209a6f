import { useLocale, useTranslations } from 'next-intl';
import { PhasesDrawing } from '@/components/common/drawings/phases-drawing';
import type { GovernanceRules } from '@/lib/domain/governance-rules';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { formatTime } from '@/lib/format/time';
import { Illustrated } from './illustrated';
import { Part } from './part';
import { PhaseNow } from './phase-now';
import { rich } from './rich';

/** How the power moves to builders and DAOs, and what ends for good on the way. */
export function PhasesChapter({ rules }: { rules: Pick<GovernanceRules, 'meter' | 'brake'> }) {
  const t = useTranslations('learn.phases');
  const locale = useLocale();
  const { meter, brake } = rules;
  const words = {
    ...rich,
    shared: formatPercent(meter.sharedBps, locale, 2),
    full: formatPercent(meter.fullBps, locale, 2),
    hold: formatDuration(meter.hold, { locale }),
    date: formatTime(brake.sunset, { locale, style: 'date' }),
  };
  return (
    <Illustrated drawing={<PhasesDrawing {...meter} />}>
      <Part id="meter" title={t('meter.title')}>
        {t.rich('meter.body', words)}
        <PhaseNow meter={meter} />
      </Part>
      <Part id="three" title={t('three.title')}>
        {t.rich('three.body', words)}
      </Part>
      <Part id="advance" title={t('advance.title')}>
        {t.rich('advance.body', words)}
      </Part>
      <Part id="ends" title={t('ends.title')}>
        {t.rich('ends.body', words)}
      </Part>
    </Illustrated>
  );
}
