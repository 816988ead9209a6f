import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LearnLink } from '@/components/common/learn-link';
import { TallyBar } from '@/components/common/tally-bar';
import { Card } from '@/components/ui/card';
import { cx } from '@/components/ui/cx';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Meter } from '@/components/ui/meter';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { tallyOutcome } from '@/lib/domain/tally';
import { formatAmount } from '@/lib/format/amount';
import { formatPercent } from '@/lib/format/percent';
import { resultReason } from './result-reason';

type Props = { proposal: Pick<ProposalSummary, 'state' | 'tally' | 'quorum' | 'terms'> };

/** How the vote stands, and why that passes or not. */
export function ResultPanel({ proposal }: Props) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  const { state, tally, quorum, terms } = proposal;
  const { approvalBps, quorumBps } = terms;
  const outcome = tallyOutcome(tally, quorum, approvalBps);
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'compact' });
  const words = {
    missing: amount(outcome.missingForQuorum),
    quorum: amount(quorum),
    quorumShare: formatPercent(quorumBps, locale, 2),
    reached: amount(outcome.towardsQuorum),
    approval: formatPercent(outcome.approval, locale, 2),
    needed: formatPercent(approvalBps, locale, 2),
  };
  const names = { met: t('result.met'), unmet: t('result.unmet') };
  const isOpen = state === 'Active' || state === 'Pending';
  return (
    <Card as="section" title={t(isOpen ? 'result.titleSoFar' : 'result.title')}>
      <p className="mb-4 text-pretty">
        {t(`reason.${resultReason(state, tally, quorum, approvalBps)}`, words)}
      </p>
      {state === 'Pending' ? null : (
        <>
          <TallyBar tally={tally} quorum={quorum} approvalBps={approvalBps} />
          <ul className="mt-4 space-y-3 border-line border-t pt-4 text-[0.9375rem]">
            <Rule met={outcome.quorumReached} names={names} text={t('result.quorum', words)} />
            <Rule met={outcome.voteSucceeded} names={names} text={t('result.approval', words)}>
              <Meter
                label={t('result.approvalName')}
                valueText={words.approval}
                value={outcome.approval / 10_000}
                mark={approvalBps / 10_000}
                tone="for"
                className="mt-2 mb-1"
              />
            </Rule>
          </ul>
        </>
      )}
      <Disclosure className="mt-2" summary={t('result.ruleTitle')}>
        <p className="text-muted text-sm leading-relaxed">{t('result.rule', words)}</p>
        <LearnLink chapter="proposals" at="result" className="mt-2">
          {t('learn.result')}
        </LearnLink>
      </Disclosure>
    </Card>
  );
}

type RuleProps = {
  met: boolean;
  names: { met: string; unmet: string };
  text: string;
  children?: ReactNode;
};

function Rule({ met, names, text, children }: RuleProps) {
  return (
    <li className="flex items-start gap-2">
      <Icon
        name={met ? 'check' : 'cross'}
        size={18}
        strokeWidth={2.2}
        className={cx('mt-0.5 shrink-0', met ? 'text-for' : 'text-against')}
      />
      <div className="min-w-0 flex-1">
        <p className="tabular-nums">
          <span className="sr-only">{met ? names.met : names.unmet}: </span>
          {text}
        </p>
        {children}
      </div>
    </li>
  );
}
