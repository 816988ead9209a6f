import { useLocale, useTranslations } from 'next-intl';
import { TallyBar } from '@/components/common/tally-bar';
import { Card } from '@/components/ui/card';
import { cx } from '@/components/ui/cx';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { tallyOutcome } from '@/lib/domain/tally';
import { formatAmount } from '@/lib/format/amount';
import { resultReason } from './result-reason';

/** How the vote stands, and why that passes or not. */
export function ResultPanel({ proposal }: { proposal: Pick<ProposalSummary, 'state' | 'tally' | 'quorum'> }) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  const { state, tally, quorum } = proposal;
  const outcome = tallyOutcome(tally, quorum);
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'compact' });
  const words = {
    missing: amount(outcome.missingForQuorum),
    quorum: amount(quorum),
    reached: amount(outcome.towardsQuorum),
    for: amount(tally.for),
    against: amount(tally.against),
  };
  return (
    <Card
      as="section"
      title={t(state === 'Active' || state === 'Pending' ? 'result.titleSoFar' : 'result.title')}
    >
      <p className="mb-4 text-pretty">{t(`reason.${resultReason(state, tally, quorum)}`, words)}</p>
      {state === 'Pending' ? null : (
        <>
          <TallyBar tally={tally} quorum={quorum} />
          <ul className="mt-4 space-y-2 border-line border-t pt-4 text-[0.9375rem]">
            <Rule met={outcome.quorumReached} names={{ met: t('result.met'), unmet: t('result.unmet') }}>
              {t('result.quorum', words)}
            </Rule>
            <Rule met={outcome.voteSucceeded} names={{ met: t('result.met'), unmet: t('result.unmet') }}>
              {t('result.majority', words)}
            </Rule>
          </ul>
        </>
      )}
      <Disclosure className="mt-2" summary={t('result.ruleTitle')}>
        <p className="text-muted text-sm leading-relaxed">{t('result.rule', words)}</p>
      </Disclosure>
    </Card>
  );
}

function Rule(props: { met: boolean; names: { met: string; unmet: string }; children: string }) {
  const { met, names, children } = props;
  return (
    <li className="flex items-start gap-2">
      <Icon
        name={met ? 'check' : 'cross'}
        size={18}
        strokeWidth={2.2}
        className={cx('mt-0.5 shrink-0', met ? 'text-for' : 'text-against')}
      />
      <span className="min-w-0 tabular-nums">
        <span className="sr-only">{met ? names.met : names.unmet}: </span>
        {children}
      </span>
    </li>
  );
}
