import { useLocale, useTranslations } from 'next-intl';
import { CouncilDrawing } from '@/components/common/drawings/council-drawing';
import type { GovernanceRules } from '@/lib/domain/governance-rules';
import { formatAmount } from '@/lib/format/amount';
import { formatCount } from '@/lib/format/count';
import { formatPercent } from '@/lib/format/percent';
import { formatTime } from '@/lib/format/time';
import { Illustrated } from './illustrated';
import { Part } from './part';
import { rich } from './rich';

/** Who sits in the council, how one gets there, what it can do and what it cannot. */
export function CouncilChapter({ rules }: { rules: Pick<GovernanceRules, 'council' | 'brake'> }) {
  const t = useTranslations('learn.council');
  const locale = useLocale();
  const { council, brake } = rules;
  const words = {
    ...rich,
    backing: formatAmount(council.endorsementBacking, { decimals: 18, locale }),
    misses: formatCount(council.maxMissesInRow, locale),
    share: formatPercent(brake.seatsBps, locale),
    date: formatTime(brake.sunset, { locale, style: 'date' }),
    ended: brake.ended ? 'yes' : 'no',
  };
  return (
    <Illustrated drawing={<CouncilDrawing />}>
      <Part id="members" title={t('members.title')}>
        {t.rich('members.body', words)}
      </Part>
      <Part id="power" title={t('power.title')}>
        {t.rich('power.body', words)}
      </Part>
      <Part id="seat" title={t('seat.title')}>
        {t.rich('seat.body', words)}
      </Part>
      <Part id="duty" title={t('duty.title')}>
        {t.rich('duty.body', words)}
      </Part>
      <Part id="brake" title={t('brake.title')}>
        {t.rich('brake.body', words)}
      </Part>
      <Part id="leaving" title={t('leaving.title')}>
        {t.rich('leaving.body', words)}
      </Part>
    </Illustrated>
  );
}
