import { useLocale, useTranslations } from 'next-intl';
import { Meter } from '@/components/ui/meter';
import type { GovernanceRules } from '@/lib/domain/governance-rules';
import { basisPoints } from '@/lib/domain/tally';
import { formatPercent } from '@/lib/format/percent';

/** Where the meter stands, with the mark of the next phase. */
export function PhaseNow({ meter }: { meter: GovernanceRules['meter'] }) {
  const t = useTranslations('learn.phases');
  const locale = useLocale();
  const { phase, decentralized, total, sharedBps, fullBps } = meter;
  const held = basisPoints(decentralized, total);
  const next = phase === 'guided' ? sharedBps : phase === 'shared' ? fullBps : null;
  const valueText = t('now', { phase: t(`names.${phase}`), share: formatPercent(held, locale) });
  return (
    <Meter
      label={t('label')}
      valueText={valueText}
      value={held / 10_000}
      {...(next === null ? {} : { mark: next / 10_000 })}
      className="rounded-card border border-line bg-surface p-5"
    >
      <p className="mb-3 font-medium">{valueText}</p>
    </Meter>
  );
}
