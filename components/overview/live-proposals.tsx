import { useTranslations } from 'next-intl';
import { ProposalTitle } from '@/components/common/proposal-title';
import { StateBadge } from '@/components/common/state-badge';
import { TallyBar } from '@/components/common/tally-bar';
import { TypeBadge } from '@/components/common/type-badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { shortenAddress } from '@/lib/format/address';
import { Link } from '@/lib/i18n/navigation';
import { ProposalMoment } from './proposal-moment';

export type LiveProposalsProps = {
  proposals: ProposalSummary[];
  /** Names by lower-case address. */
  names: Record<string, string>;
  now: number;
};

/** The proposals that need somebody now. */
export function LiveProposals({ proposals, names, now }: LiveProposalsProps) {
  const t = useTranslations('overview.live');
  if (proposals.length === 0) {
    return (
      <div className="rounded-card border border-line border-dashed">
        <EmptyState icon="proposals" title={t('quietTitle')}>
          {t('quietBody')}
        </EmptyState>
      </div>
    );
  }
  return (
    <ul className="grid gap-4 lg:grid-cols-3">
      {proposals.map((proposal) => (
        <Card
          as="li"
          key={proposal.id.toString()}
          className="relative flex list-none flex-col transition-colors hover:border-strong"
        >
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <StateBadge state={proposal.state} />
            <TypeBadge type={proposal.terms.type} />
          </div>
          <p className="mt-1.5 text-muted text-sm">
            <ProposalMoment proposal={proposal} now={now} />
          </p>
          <h3 className="mt-2 font-semibold text-lg leading-snug tracking-tight">
            <Link
              href={`/proposals/${proposal.id}`}
              className="rounded-sm after:absolute after:inset-0 after:rounded-card"
            >
              <ProposalTitle titles={proposal.titles} />
            </Link>
          </h3>
          <p className="mt-1 truncate text-faint text-sm">
            {t('by', {
              name: names[proposal.proposer.toLowerCase()] ?? shortenAddress(proposal.proposer),
            })}
          </p>
          <TallyBar
            tally={proposal.tally}
            quorum={proposal.quorum}
            approvalBps={proposal.terms.approvalBps}
            compact
            className="mt-auto pt-5"
          />
        </Card>
      ))}
    </ul>
  );
}
