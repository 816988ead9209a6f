'use client';

import { useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { VoteBadge } from '@/components/common/vote-badge';
import { Disclosure } from '@/components/ui/disclosure';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { OwnBallot } from './own-ballot';
import { useCastBallots } from './use-cast-ballots';
import type { Voter } from './use-voter';
import { VoteForm } from './vote-form';

export type DelegateBallotProps = { proposalId: string; voter: Voter; revision: string; onDone: () => void };

/** How the account's delegate used its votes on this proposal, and the way to take them back for this one. */
export function DelegateBallot({ proposalId, voter, revision, onDone }: DelegateBallotProps) {
  const t = useTranslations('proposals.vote');
  const { account, delegate, own, hasOverridden, state } = voter;
  const theirs = useCastBallots(proposalId, delegate, revision);
  const mine = useCastBallots(proposalId, account, revision);
  const cast = theirs?.ballots.find((ballot) => !ballot.override);
  const name = theirs?.name;
  return (
    <div className="space-y-3">
      {delegate === ZERO_ADDRESS ? (
        <p className="text-muted">{t('undelegatedStake')}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {t('yourDelegate')}
          <AddressLabel address={delegate} href={`/delegates/${delegate}`} {...(name ? { name } : {})} />
          {cast === undefined ? (
            <span className="text-muted">{t(state === 'Active' ? 'delegateNotYet' : 'delegateDidNot')}</span>
          ) : (
            <VoteBadge support={cast.support} />
          )}
        </p>
      )}
      {cast?.reason ? (
        <blockquote className="break-words border-line border-l-2 pl-3 text-[0.9375rem] text-muted">
          <bdi>{cast.reason}</bdi>
        </blockquote>
      ) : null}
      {hasOverridden ? (
        <OwnBallot ballot={mine?.ballots.find((ballot) => ballot.override)} />
      ) : state === 'Active' ? (
        <Disclosure summary={t('overrideTitle')}>
          <p className="mb-4 text-muted text-sm">
            {t.rich('overrideExplained', { amount: () => <Amount value={own} symbol="sKEI" /> })}
          </p>
          <VoteForm proposalId={proposalId} override onDone={onDone} />
        </Disclosure>
      ) : null}
    </div>
  );
}
