import { useLocale, useTranslations } from 'next-intl';
import { Time } from '@/components/common/time';
import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { formatTime } from '@/lib/format/time';
import { proposalSteps } from './proposal-steps';

/** A proposal's life on the chain's clock. */
export function ProposalTimeline({ proposal, now }: { proposal: ProposalDetail; now: number }) {
  const t = useTranslations('proposals.timeline');
  const locale = useLocale();
  const names = useTranslations('common.timeline');
  return (
    <Card as="section" title={t('title')}>
      <Timeline
        statusNames={{
          done: names('done'),
          current: names('current'),
          upcoming: names('upcoming'),
          failed: names('failed'),
        }}
        items={proposalSteps(proposal, now).map((step) => ({
          id: step.key,
          title: t(step.key),
          status: step.status,
          time: step.at === null ? null : <Time timestamp={step.at} now={now} />,
          body:
            step.until === undefined ? null : (
              <span className="text-muted">{t('until', { date: formatTime(step.until, { locale }) })}</span>
            ),
        }))}
      />
    </Card>
  );
}
