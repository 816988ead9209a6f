import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TypeName } from '@/components/common/type-badge';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';

/** The rules this proposal was made under, which no later vote can change for it. */
export function TermsPanel({
  proposal,
}: {
  proposal: Pick<ProposalDetail, 'terms' | 'codeHash' | 'snapshot' | 'firstDeadline'>;
}) {
  const t = useTranslations('proposals.terms');
  const locale = useLocale();
  const { terms, codeHash, snapshot, firstDeadline } = proposal;
  const share = (bps: number) => formatPercent(bps, locale, 2);
  const span = (seconds: number) => formatDuration(seconds, { locale });
  return (
    <Card as="section" title={t('title')}>
      <p className="-mt-2 mb-4 text-muted text-sm">{t('lead')}</p>
      <dl className="space-y-2 text-[0.9375rem]">
        <Term name={t('type')}>
          <TypeName type={terms.type} />
        </Term>
        <Term name={t('quorum')}>{t('quorumValue', { share: share(terms.quorumBps) })}</Term>
        <Term name={t('approval')}>{t('approvalValue', { share: share(terms.approvalBps) })}</Term>
        <Term name={t('period')}>{span(firstDeadline - snapshot)}</Term>
        <Term name={t('extraDelay')}>
          {terms.extraDelay === 0
            ? t('noExtraDelay')
            : t('extraDelayValue', { duration: span(terms.extraDelay) })}
        </Term>
        <Term name={t('threshold')}>{t('thresholdValue', { share: share(terms.thresholdBps) })}</Term>
      </dl>
      <Disclosure className="mt-2" summary={t('code')}>
        <p className="text-muted text-sm leading-relaxed">{t('codeExplained')}</p>
        <p className="mt-2 text-faint text-sm">{t('codeHash')}</p>
        <code className="break-all text-[0.8125rem]">{codeHash}</code>
      </Disclosure>
    </Card>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <dt className="text-muted">{name}</dt>
      <dd className="text-right font-medium tabular-nums">{children}</dd>
    </div>
  );
}
