import { useLocale, useTranslations } from 'next-intl';
import { ProposalDrawing } from '@/components/common/drawings/proposal-drawing';
import type { Parameters } from '@/lib/domain/parameters';
import { GRACE_PERIOD, LATE_WINDOW } from '@/lib/domain/proposal-clock';
import { formatDuration } from '@/lib/format/duration';
import { Illustrated } from './illustrated';
import { Part } from './part';
import { rich } from './rich';
import { StateList } from './state-list';
import { TypesTable } from './types-table';

/** A proposal from its first line to its end. */
export function ProposalsChapter({ parameters }: { parameters: Parameters }) {
  const t = useTranslations('learn.proposals');
  const locale = useLocale();
  const words = {
    ...rich,
    late: formatDuration(LATE_WINDOW, { locale }),
    grace: formatDuration(GRACE_PERIOD, { locale }),
    wait: formatDuration(parameters.timelockDelay, { locale }),
  };
  return (
    <>
      <Illustrated drawing={<ProposalDrawing />}>
        <Part id="way" title={t('way.title')}>
          {t.rich('way.body', words)}
          <StateList />
        </Part>
        <Part id="voting" title={t('voting.title')}>
          {t.rich('voting.body', words)}
        </Part>
        <Part id="result" title={t('result.title')}>
          {t.rich('result.body', words)}
        </Part>
        <Part id="late-turn" title={t('lateTurn.title')}>
          {t.rich('lateTurn.body', words)}
        </Part>
        <Part id="carry-out" title={t('carryOut.title')}>
          {t.rich('carryOut.body', words)}
        </Part>
        <Part id="cancel" title={t('cancel.title')}>
          {t.rich('cancel.body', words)}
        </Part>
      </Illustrated>
      <Part id="types" title={t('types.title')} below={<TypesTable parameters={parameters} />}>
        {t.rich('types.body', words)}
      </Part>
    </>
  );
}
