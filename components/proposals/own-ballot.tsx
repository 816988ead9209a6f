'use client';

import { useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { BallotBadge } from '@/components/common/ballot-badge';
import { BallotParts } from '@/components/common/ballot-parts';
import type { CastBallots } from './use-cast-ballots';

/** What the account has cast; a bare sentence while only the chain's yes is known. */
export function OwnBallot({ ballot }: { ballot: CastBallots['ballots'][number] | undefined }) {
  const t = useTranslations('proposals.vote');
  if (ballot === undefined) return <p className="font-medium">{t('voted')}</p>;
  return (
    <div>
      <p className="flex flex-wrap items-center gap-2">
        {t(ballot.override === 'none' ? 'youVoted' : 'youOverrode')} <BallotBadge parts={ballot.parts} />
        <span className="text-muted text-sm">
          <Amount value={ballot.weight} symbol="sKEI" />
        </span>
      </p>
      <BallotParts parts={ballot.parts} />
      {ballot.reason === '' ? null : (
        <blockquote className="mt-2 whitespace-pre-line break-words border-line border-l-2 pl-3 text-[0.9375rem] text-muted">
          <bdi>{ballot.reason}</bdi>
        </blockquote>
      )}
    </div>
  );
}
