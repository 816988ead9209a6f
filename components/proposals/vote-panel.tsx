'use client';

import { useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { ErrorNotice } from '@/components/common/error-notice';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Skeleton } from '@/components/ui/skeleton';
import { DelegateBallot } from './delegate-ballot';
import { OwnBallot } from './own-ballot';
import { useCastBallots } from './use-cast-ballots';
import { useVoter, type Voter } from './use-voter';
import { VoteForm } from './vote-form';
import { canOverride, noPowerReason } from './voter-standing';

export type VotePanelProps = {
  proposalId: string;
  snapshot: number;
  /** The snapshot is still to come. */
  pending: boolean;
  /** Changes when somebody voted. */
  revision: string;
};

/** The connected account's vote on this proposal: what it has, what it did, what it can do. */
export function VotePanel({ proposalId, snapshot, pending, revision }: VotePanelProps) {
  const t = useTranslations('proposals.vote');
  const { voter, failed, retry } = useVoter(proposalId, snapshot, pending);
  return (
    <Card as="section" title={t('title')}>
      {failed ? <ErrorNotice onRetry={retry} /> : null}
      {voter === undefined && !failed ? (
        <div role="status" aria-label={t('loading')} className="space-y-3">
          <Skeleton height="1.25rem" width="60%" />
          <Skeleton height="3rem" />
          <Skeleton height="3rem" />
        </div>
      ) : null}
      {voter === undefined ? null : (
        <Standing
          proposalId={proposalId}
          voter={voter}
          revision={revision}
          pending={pending}
          onDone={retry}
        />
      )}
    </Card>
  );
}

type StandingProps = {
  proposalId: string;
  voter: Voter;
  revision: string;
  pending: boolean;
  onDone: () => void;
};

function Standing({ proposalId, voter, revision, pending, onDone }: StandingProps) {
  const t = useTranslations('proposals.vote');
  const mine = useCastBallots(proposalId, voter.account, `${revision}${voter.hasVoted}`);
  const reason = noPowerReason(voter);
  const open = voter.state === 'Active';
  return (
    <div className="space-y-5">
      <dl className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <dt className="text-muted text-sm">{t(pending ? 'powerNow' : 'powerAtSnapshot')}</dt>
        <dd className="font-semibold text-lg">
          <Amount value={voter.power} symbol="sKEI" />
        </dd>
      </dl>
      {pending ? <p className="text-muted text-sm">{t('pendingNote')}</p> : null}
      {reason === 'none' ? null : <p className="text-muted">{t(`noPower.${reason}`)}</p>}
      {reason === 'noStake' || reason === 'stakedLater' ? (
        <LinkButton href="/staking">{t(reason === 'noStake' ? 'stake' : 'seeStakes')}</LinkButton>
      ) : null}
      {voter.hasVoted ? <OwnBallot ballot={mine?.ballots.find((ballot) => !ballot.override)} /> : null}
      {!voter.hasVoted && voter.power > 0n ? (
        open ? (
          <VoteForm proposalId={proposalId} onDone={onDone} />
        ) : pending ? null : (
          <p className="text-muted">{t('didNotVote')}</p>
        )
      ) : null}
      {!pending && canOverride(voter) ? (
        <div className="border-line border-t pt-4">
          <DelegateBallot
            proposalId={proposalId}
            voter={voter}
            revision={`${revision}${voter.hasOverridden}`}
            onDone={onDone}
          />
        </div>
      ) : null}
    </div>
  );
}
