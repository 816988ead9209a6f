'use client';

import { useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { BallotBadge } from '@/components/common/ballot-badge';
import { LearnLink } from '@/components/common/learn-link';
import { Disclosure } from '@/components/ui/disclosure';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { OwnBallot } from './own-ballot';
import { useCastBallots } from './use-cast-ballots';
import type { Voter } from './use-voter';
import { VoteForm } from './vote-form';

export type DelegateBallotProps = {
  proposalId: string;
  voter: Voter;
  delegate: Address;
  /** Votes that can be taken back, sKEI base units. */
  votes: bigint;
  /** Only single stakes were given to this delegate. */
  part: boolean;
  hasOverridden: boolean;
  onlyAgainst: boolean;
  revision: string;
  onDone: () => void;
};

/** How a delegate used the account's votes on this proposal, and the way to take them back for this one. */
export function DelegateBallot(props: DelegateBallotProps) {
  const { proposalId, voter, delegate, votes, part, hasOverridden, onlyAgainst, revision, onDone } = props;
  const t = useTranslations('proposals.vote');
  const { account, state } = voter;
  const theirs = useCastBallots(proposalId, delegate, revision);
  const mine = useCastBallots(proposalId, account, revision);
  const cast = theirs?.ballots.find((ballot) => ballot.override === 'none');
  const overriding = mine?.ballots.find((ballot) =>
    part ? sameAddress(ballot.insteadOf, delegate) : ballot.override === 'all',
  );
  const name = theirs?.name;
  return (
    <div className="space-y-3">
      {delegate === ZERO_ADDRESS ? (
        <p className="text-muted">{t('undelegatedStake')}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {t(part ? 'stakeDelegate' : 'yourDelegate')}
          <AddressLabel address={delegate} href={`/delegates/${delegate}`} {...(name ? { name } : {})} />
          {cast === undefined ? (
            <span className="text-muted">{t(state === 'Active' ? 'delegateNotYet' : 'delegateDidNot')}</span>
          ) : (
            <BallotBadge parts={cast.parts} />
          )}
        </p>
      )}
      {cast?.reason ? (
        <blockquote className="whitespace-pre-line break-words border-line border-l-2 pl-3 text-[0.9375rem] text-muted">
          <bdi>{cast.reason}</bdi>
        </blockquote>
      ) : null}
      {hasOverridden ? (
        <OwnBallot ballot={overriding} />
      ) : state === 'Active' ? (
        <Disclosure summary={t(part ? 'overridePartTitle' : 'overrideTitle')}>
          <p className="mb-2 text-muted text-sm">
            {t.rich('overrideExplained', { amount: () => <Amount value={votes} symbol="sKEI" /> })}
          </p>
          <LearnLink chapter="proposals" at="voting" className="mb-4">
            {t('learn')}
          </LearnLink>
          <VoteForm
            proposalId={proposalId}
            source={part ? { kind: 'part', delegatee: delegate } : { kind: 'override' }}
            onlyAgainst={onlyAgainst}
            onDone={onDone}
          />
        </Disclosure>
      ) : null}
    </div>
  );
}
