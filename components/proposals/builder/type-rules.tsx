'use client';

import { useLocale, useTranslations } from 'next-intl';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import type { TypeTerms } from '@/lib/domain/proposal-type';
import { formatAmount } from '@/lib/format/amount';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import type { Rules } from './type-choice';

/** What a type asks for, in figures. */
export function TypeRules({ terms, rules }: { terms: TypeTerms; rules: Rules }) {
  const t = useTranslations('newProposal.type.rules');
  const locale = useLocale();
  const share = (bps: number) => formatPercent(bps, locale, 2);
  const span = (seconds: number) => formatDuration(seconds, { locale });
  const votes = (bps: number) =>
    formatAmount(shareOfVotes(rules.totalVotes, bps), { decimals: 18, locale, style: 'compact' });
  const { quorumBps, approvalBps, thresholdBps, votingDelay, votingPeriod, extraDelay } = terms;
  const rows = [
    { name: t('quorum'), value: t('quorumValue', { share: share(quorumBps), votes: votes(quorumBps) }) },
    { name: t('approval'), value: t('approvalValue', { share: share(approvalBps) }) },
    { name: t('voting'), value: t('votingValue', { delay: span(votingDelay), period: span(votingPeriod) }) },
    { name: t('wait'), value: span(rules.timelockDelay + extraDelay) },
    {
      name: t('threshold'),
      value: t('thresholdValue', { share: share(thresholdBps), votes: votes(thresholdBps) }),
    },
  ];
  return (
    <dl className="grid gap-y-2 text-[0.9375rem]">
      {rows.map(({ name, value }) => (
        <div key={name} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <dt className="text-muted">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
