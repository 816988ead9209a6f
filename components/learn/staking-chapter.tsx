import { useLocale, useTranslations } from 'next-intl';
import { StakeDrawing } from '@/components/common/drawings/stake-drawing';
import type { GovernanceRules } from '@/lib/domain/governance-rules';
import { MAX_DURATION, MIN_DURATION } from '@/lib/domain/vote-weight';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { formatWeeks } from '@/lib/format/weeks';
import { ExampleTable } from './example-table';
import { Illustrated } from './illustrated';
import { Part } from './part';
import { rich } from './rich';

/** How KEI becomes votes, who casts them, and every way out. */
export function StakingChapter({ rules }: { rules: GovernanceRules['stake'] }) {
  const t = useTranslations('learn.staking');
  const formula = useTranslations('staking.explain');
  const locale = useLocale();
  const share = (bps: number) => formatPercent(bps, locale);
  const figures = {
    least: formatWeeks(MIN_DURATION, locale),
    most: formatWeeks(MAX_DURATION, locale),
    silence: formatDuration(rules.silence, { locale }),
    rate: share(rules.earlyExitRateBps),
    limit: share(rules.maxEarlyExitRateBps),
    allowed: rules.earlyExitRateBps > 0 ? 'yes' : 'no',
  };
  const words = { ...rich, ...figures };
  return (
    <Illustrated drawing={<StakeDrawing />}>
      <Part id="formula" title={t('formula.title')}>
        <p className="rounded-control bg-sunken px-4 py-3 text-center font-medium">{formula('formula')}</p>
        {t.rich('formula.body', words)}
      </Part>
      <Part id="example" title={t('example.title')} below={<ExampleTable />}>
        {t.rich('example.body', words)}
      </Part>
      <Part id="notice" title={t('notice.title')}>
        {t.rich('notice.body', words)}
      </Part>
      <Part id="delegate" title={t('delegate.title')}>
        {t.rich('delegate.body', words)}
      </Part>
      <Part id="change" title={t('change.title')}>
        {t.rich('change.body', words)}
      </Part>
      <Part id="leave" title={t('leave.title')}>
        {t.rich('leave.body', words)}
      </Part>
    </Illustrated>
  );
}
