'use client';

import { useTranslations } from 'next-intl';
import { ErrorNotice } from '@/components/common/error-notice';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { useVoter } from './use-voter';
import { VoteStanding } from './vote-standing';

export type VotePanelProps = {
  proposalId: string;
  snapshot: number;
  /** The snapshot is still to come. */
  pending: boolean;
  /** An objection period runs: only Against counts. */
  onlyAgainst: boolean;
  /** Changes when somebody voted. */
  revision: string;
};

/** The connected account's vote on this proposal: what it has, what it did, what it can do. */
export function VotePanel(props: VotePanelProps) {
  const { proposalId, snapshot, pending } = props;
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
      {voter === undefined ? null : <VoteStanding {...props} voter={voter} onDone={retry} />}
    </Card>
  );
}
