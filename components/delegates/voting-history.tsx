import { useLocale, useTranslations } from 'next-intl';
import { BallotBadge } from '@/components/common/ballot-badge';
import { BallotParts } from '@/components/common/ballot-parts';
import { ProposalTitle } from '@/components/common/proposal-title';
import { Time } from '@/components/common/time';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { Ballot } from '@/lib/domain/ballot';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';

export type VotingHistoryProps = { ballots: { proposal: ProposalSummary; ballot: Ballot }[]; now: number };

/** How the account voted, with its reasons, the newest proposal first. */
export function VotingHistory({ ballots, now }: VotingHistoryProps) {
  const t = useTranslations('delegates.profile');
  const locale = useLocale();
  return (
    <Card as="section" title={t('history')} flush>
      {ballots.length === 0 ? (
        <p className="px-5 pb-6 text-muted sm:px-6">{t('noHistory')}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-t">
          {ballots.map(({ proposal, ballot }) => (
            <li
              key={`${ballot.transactionHash}-${proposal.id}-${ballot.override}-${ballot.insteadOf}`}
              className="px-5 py-4 sm:px-6"
            >
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
                <BallotBadge parts={ballot.parts} />
                {ballot.override !== 'none' ? (
                  <span title={t('overrideHint')}>
                    <Badge tone="warning">{t('override')}</Badge>
                  </span>
                ) : null}
                <span className="text-muted tabular-nums">
                  {t('weight', {
                    votes: formatAmount(ballot.weight, { decimals: 18, locale, style: 'compact' }),
                  })}
                </span>
                <Time timestamp={ballot.timestamp} now={now} relativeOnly className="text-faint" />
              </div>
              <BallotParts parts={ballot.parts} />
              <p className="mt-2 font-medium">
                <Link href={`/proposals/${proposal.id}`} className="underline-offset-4 hover:underline">
                  <ProposalTitle titles={proposal.titles} />
                </Link>
              </p>
              {ballot.reason.trim() === '' ? (
                <p className="mt-1 text-faint text-sm">{t('noReason')}</p>
              ) : (
                <blockquote className="mt-1.5 whitespace-pre-line border-line border-l-2 pl-3 text-[0.9375rem] text-muted">
                  <bdi>{ballot.reason}</bdi>
                </blockquote>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
