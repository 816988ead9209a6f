import { useLocale, useTranslations } from 'next-intl';
import { LearnLink } from '@/components/common/learn-link';
import { Notice } from '@/components/ui/notice';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { hasObjectionPeriod, isObjectionPeriod } from '@/lib/domain/proposal-clock';
import { formatRelativeTime } from '@/lib/format/relative-time';
import { formatTime } from '@/lib/format/time';

type Props = { proposal: Pick<ProposalSummary, 'state' | 'firstDeadline' | 'deadline'>; now: number };

/** Said while a late turn's extra time lies ahead or runs. */
export function ObjectionNotice({ proposal, now }: Props) {
  const t = useTranslations('proposals.objection');
  const locale = useLocale();
  const { state, firstDeadline, deadline } = proposal;
  if (state !== 'Active' || !hasObjectionPeriod(proposal)) return null;
  const words = {
    first: formatTime(firstDeadline, { locale }),
    last: formatTime(deadline, { locale }),
    when: formatRelativeTime(deadline, now, locale),
  };
  const running = isObjectionPeriod(proposal, now);
  return (
    <Notice
      tone="warning"
      title={t(running ? 'running' : 'ahead', words)}
      action={
        <LearnLink chapter="proposals" at="late-turn">
          {t('learn')}
        </LearnLink>
      }
      className="mb-6"
    >
      {t(running ? 'runningBody' : 'aheadBody', words)}
    </Notice>
  );
}
