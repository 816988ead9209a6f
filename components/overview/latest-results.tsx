import { useTranslations } from 'next-intl';
import { ProposalTitle } from '@/components/common/proposal-title';
import { StateBadge } from '@/components/common/state-badge';
import { Time } from '@/components/common/time';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { Link } from '@/lib/i18n/navigation';

/** What was decided last. */
export function LatestResults({ proposals, now }: { proposals: ProposalSummary[]; now: number }) {
  const t = useTranslations('overview.results');
  if (proposals.length === 0) return <p className="text-muted">{t('empty')}</p>;
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {proposals.map((proposal) => (
        <li
          key={proposal.id.toString()}
          className="flex flex-col-reverse items-start gap-x-4 gap-y-2 px-5 py-3.5 sm:flex-row sm:justify-between"
        >
          <div className="min-w-0">
            <Link
              href={`/proposals/${proposal.id}`}
              className="inline-block min-h-6 font-medium underline-offset-4 hover:underline"
            >
              <ProposalTitle titles={proposal.titles} />
            </Link>
            <p className="mt-0.5 text-faint text-sm">
              <Time timestamp={proposal.endedAt ?? proposal.deadline} now={now} relativeOnly />
            </p>
          </div>
          <StateBadge state={proposal.state} className="shrink-0" />
        </li>
      ))}
    </ul>
  );
}
