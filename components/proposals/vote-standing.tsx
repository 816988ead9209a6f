'use client';

import { useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { LearnLink } from '@/components/common/learn-link';
import { LinkButton } from '@/components/ui/link-button';
import { sameAddress } from '@/lib/domain/hex';
import { DelegateBallot } from './delegate-ballot';
import { OwnBallot } from './own-ballot';
import { useCastBallots } from './use-cast-ballots';
import { useParts } from './use-parts';
import type { Voter } from './use-voter';
import { VoteForm } from './vote-form';
import type { VotePanelProps } from './vote-panel';
import { canOverride, noPowerReason } from './voter-standing';

export type VoteStandingProps = VotePanelProps & { voter: Voter; onDone: () => void };

/** What the account can do with the votes it holds, and with those it gave away. */
export function VoteStanding(props: VoteStandingProps) {
  const { proposalId, snapshot, voter, revision, pending, onlyAgainst, onDone } = props;
  const t = useTranslations('proposals.vote');
  const { account, power, takenBack, remaining, hasVoted } = voter;
  const mine = useCastBallots(proposalId, account, `${revision}${hasVoted}`);
  const { parts, retry } = useParts(proposalId, snapshot, pending ? undefined : mine?.parts);
  const others = parts.filter((part) => !sameAddress(part.delegatee, account));
  const reason = noPowerReason({ ...voter, inParts: others.length > 0 });
  const done = () => {
    retry();
    onDone();
  };
  const shared = { proposalId, voter, onlyAgainst, onDone: done };
  return (
    <div className="space-y-5">
      <div>
        <dl className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <dt className="text-muted text-sm">{t(pending ? 'powerNow' : 'powerAtSnapshot')}</dt>
          <dd className="font-semibold text-lg">
            <Amount value={power} symbol="sKEI" />
          </dd>
        </dl>
        {takenBack > 0n ? (
          <p className="mt-1 text-muted text-sm">
            {t.rich('takenBack', { amount: () => <Amount value={takenBack} symbol="sKEI" /> })}
          </p>
        ) : null}
      </div>
      {pending ? <p className="text-muted text-sm">{t('pendingNote')}</p> : null}
      {reason === 'none' ? null : (
        <div>
          <p className="text-muted">{t(`noPower.${reason}`)}</p>
          <LearnLink chapter="questions" at="now-or-snapshot" className="mt-1">
            {t('learnPower')}
          </LearnLink>
        </div>
      )}
      {reason === 'noStake' || reason === 'stakedLater' ? (
        <LinkButton href="/staking">{t(reason === 'noStake' ? 'stake' : 'seeStakes')}</LinkButton>
      ) : null}
      {hasVoted ? <OwnBallot ballot={mine?.ballots.find((ballot) => ballot.override === 'none')} /> : null}
      {remaining > 0n && voter.state === 'Active' ? (
        <>
          {hasVoted ? (
            <p className="text-muted text-sm">
              {t.rich('someLeft', { amount: () => <Amount value={remaining} symbol="sKEI" /> })}
            </p>
          ) : null}
          <VoteForm
            proposalId={proposalId}
            source={{ kind: 'held', remaining }}
            onlyAgainst={onlyAgainst}
            onDone={done}
          />
        </>
      ) : power > 0n && !hasVoted && !pending ? (
        <p className="text-muted">{t(remaining === 0n ? 'allTakenBack' : 'didNotVote')}</p>
      ) : null}
      {!pending && canOverride(voter) ? (
        <div className="border-line border-t pt-4">
          <DelegateBallot
            {...shared}
            delegate={voter.delegate}
            votes={voter.own}
            part={false}
            hasOverridden={voter.hasOverridden}
            revision={`${revision}${voter.hasOverridden}`}
          />
        </div>
      ) : null}
      {others.map((part) => (
        <div key={part.delegatee} className="border-line border-t pt-4">
          <DelegateBallot
            {...shared}
            delegate={part.delegatee}
            votes={part.votes}
            part
            hasOverridden={part.hasOverridden}
            revision={`${revision}${part.hasOverridden}`}
          />
        </div>
      ))}
    </div>
  );
}
