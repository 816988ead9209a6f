import { useTranslations } from 'next-intl';
import { type PhaseMeter, readPhaseMeter } from '@/lib/domain/council';
import { AdvancePhaseButton } from './advance-phase-button';

/** The button that begins the next phase, once the contract lets anybody press it. `now`: chain seconds. */
export function AdvancePhase({ meter, now }: { meter: PhaseMeter; now: number }) {
  const t = useTranslations('charts.phase');
  const next = meter.phase === 'guided' ? 'shared' : 'full';
  if (readPhaseMeter(meter, now).standing !== 'ready') return null;
  return (
    <div className="print:hidden">
      <AdvancePhaseButton phase={next}>{t('begin', { phase: t(`name.${next}`) })}</AdvancePhaseButton>
    </div>
  );
}
