import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { BallotBadge } from '@/components/common/ballot-badge';
import { BallotParts } from '@/components/common/ballot-parts';
import { Time } from '@/components/common/time';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Ballot } from '@/lib/domain/ballot';
import type { BallotPage, BallotPlace } from '@/lib/domain/ballot-page';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { shortenAddress } from '@/lib/format/address';
import { formatAmount } from '@/lib/format/amount';
import { formatCount } from '@/lib/format/count';
import { PagesNav } from './pages-nav';

export type BallotsProps = {
  ballots: BallotPage;
  state: ProposalState;
  hrefOf: (place: BallotPlace) => string;
  /** Chain seconds. */
  now: number;
  names: Record<string, string>;
};

/** Who voted how, with what weight and why; the heaviest first. */
export function Ballots({ ballots, state, hrefOf, now, names }: BallotsProps) {
  const t = useTranslations('proposals.ballots');
  const locale = useLocale();
  const { shown, pages, page, count, overrides, previous, next } = ballots;
  const hrefOfPage = (to: number) => {
    if (to > page) return hrefOf({ page: to, ...(next === null ? {} : { after: next }) });
    return hrefOf({ page: to, ...(previous === null ? {} : { before: previous }) });
  };
  return (
    <Card
      as="section"
      id="ballots"
      title={t('title')}
      aside={
        <span className="text-muted text-sm tabular-nums">
          {t('count', { count: formatCount(count, locale), n: count })}
        </span>
      }
      flush
    >
      {count === 0 ? (
        <EmptyState icon="delegates" title={t(state === 'Pending' ? 'notOpen' : 'none')} />
      ) : (
        <>
          {overrides ? <p className="px-5 pb-3 text-muted text-sm sm:px-6">{t('overrideNote')}</p> : null}
          <ul className="divide-y divide-line border-line border-t">
            {shown.map((ballot) => (
              <BallotRow
                key={`${ballot.voter}${ballot.override}${ballot.insteadOf}`}
                ballot={ballot}
                now={now}
                names={names}
              />
            ))}
          </ul>
          <div className="px-5 pb-5 sm:px-6">
            <PagesNav page={page} pages={pages} hrefOf={hrefOfPage} />
            {shown.length === count ? null : (
              <p className="print-only">
                {t('printed', {
                  shown: formatCount(shown.length, locale),
                  count: formatCount(count, locale),
                })}
              </p>
            )}
          </div>
        </>
      )}
    </Card>
  );
}

function BallotRow({ ballot, now, names }: { ballot: Ballot; now: number; names: Record<string, string> }) {
  const t = useTranslations('proposals.ballots');
  const { voter, parts, weight, takenBack, reason, override, insteadOf, timestamp } = ballot;
  const locale = useLocale();
  const name = names[voter.toLowerCase()];
  return (
    <li className="px-5 py-4 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <BallotBadge parts={parts} />
        <span className="min-w-0 max-sm:order-last max-sm:basis-full">
          <AddressLabel address={voter} href={`/delegates/${voter}`} {...(name ? { name } : {})} />
        </span>
        {override === 'none' ? null : (
          <span className="max-sm:order-last">
            <Badge tone="warning">{t(`override.${override}`)}</Badge>
          </span>
        )}
        <div className="ml-auto flex items-baseline gap-3 text-sm">
          <Amount value={weight} votes style="compact" className="font-medium" />
          <Time timestamp={timestamp} now={now} relativeOnly className="text-faint" />
        </div>
      </div>
      <BallotParts parts={parts} />
      {insteadOf === null ? null : (
        <p className="mt-2 text-muted text-sm">
          {t('insteadOf', { name: names[insteadOf.toLowerCase()] ?? shortenAddress(insteadOf) })}
        </p>
      )}
      {takenBack === 0n ? null : (
        <p className="mt-2 text-muted text-sm">
          {t('takenBack', { amount: formatAmount(takenBack, { decimals: 18, locale, style: 'compact' }) })}
        </p>
      )}
      {reason === '' ? null : (
        <blockquote className="mt-2 max-h-60 overflow-auto whitespace-pre-line break-words border-line border-l-2 pl-3 text-[0.9375rem] text-muted">
          <bdi>{reason}</bdi>
        </blockquote>
      )}
    </li>
  );
}
