import { useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { ProposalTitle } from '@/components/common/proposal-title';
import { StateBadge } from '@/components/common/state-badge';
import { TallyBar } from '@/components/common/tally-bar';
import { TypeBadge } from '@/components/common/type-badge';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { Link } from '@/lib/i18n/navigation';
import { MomentLine } from './moment-line';
import { NeedsVoteLeaf } from './needs-vote-leaf';
import { proposalMoment } from './proposal-moment';

export type ProposalCardProps = {
  proposal: ProposalSummary;
  /** Chain seconds. */
  now: number;
  proposerName: string | undefined;
};

/** A proposal in the list: what, who, how it stands, what is next. */
export function ProposalCard({ proposal, now, proposerName }: ProposalCardProps) {
  const t = useTranslations('proposals');
  const { id, titles, proposer, state, tally, quorum, terms } = proposal;
  return (
    <li className="relative grid gap-x-10 gap-y-4 px-5 py-5 transition-colors has-[h2_a:hover]:bg-sunken/60 sm:px-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="min-w-0">
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
          <StateBadge state={state} />
          <TypeBadge type={terms.type} />
          <MomentLine moment={proposalMoment(proposal, now)} now={now} className="text-muted" />
          {state === 'Active' ? <NeedsVoteLeaf proposalId={id.toString()} /> : null}
        </div>
        <h2 className="text-pretty font-semibold text-lg leading-snug tracking-tight">
          <Link
            href={`/proposals/${id}`}
            className="before:absolute before:inset-0 before:content-[''] hover:text-accent"
          >
            <ProposalTitle titles={titles} />
          </Link>
        </h2>
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-1.5 text-muted text-sm">
          {t('list.by')}
          <AddressLabel address={proposer} {...(proposerName ? { name: proposerName } : {})} />
        </p>
      </div>
      <div className="min-w-0 lg:pt-1">
        {state === 'Pending' ? (
          <p className="text-muted text-sm">{t('list.notOpen')}</p>
        ) : (
          <TallyBar tally={tally} quorum={quorum} approvalBps={terms.approvalBps} compact />
        )}
      </div>
    </li>
  );
}
