import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AsOf } from '@/components/common/as-of';
import { StateBadge } from '@/components/common/state-badge';
import { addressOf, deployment } from '@/lib/contracts/deployment';
import type { Head } from '@/lib/domain/head';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { formatAmount } from '@/lib/format/amount';
import { contentHashes } from '@/lib/proposal-actions/content-hashes';

export type ProposalRecordProps = {
  proposal: ProposalDetail;
  head: Head;
  /** Where this page is on the web; what is printed leads back to it. */
  url: string;
};

const sides = [
  ['For', 'for'],
  ['Against', 'against'],
  ['Abstain', 'abstain'],
] as const;
const marks = ['created', 'queued', 'executed', 'canceled'] as const;

/** On paper only: everything by which a printed proposal can be found again and checked against the chain. */
export function ProposalRecord({ proposal, head, url }: ProposalRecordProps) {
  const t = useTranslations('proposals.record');
  const votes = useTranslations('common.voteType');
  const locale = useLocale();
  const { tally, quorum } = proposal;
  const hashes = contentHashes(proposal);
  const exact = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'full' });
  return (
    <section className="print-only">
      <h2 className="mb-3 font-semibold text-lg">{t('title')}</h2>
      <dl className="space-y-2 text-sm [&_dd]:break-all [&_dt]:text-muted">
        <Row term={t('number')}>{proposal.id.toString()}</Row>
        <Row term={t('state')}>
          <StateBadge state={proposal.state} />
        </Row>
        <Row term={t('read')}>
          <AsOf head={head} className="" />
        </Row>
        <Row term={t('url')}>{url}</Row>
        <Row term={t('governor')}>
          {t('onChain', {
            address: addressOf('governor'),
            network: deployment.chainName,
            chainId: String(deployment.chainId),
          })}
        </Row>
        <Row term={t('tally')}>
          {sides.map(([type, side]) => (
            <span key={side} className="block">
              {votes(type)}: {exact(tally[side])}
            </span>
          ))}
          {t('quorum', { votes: exact(quorum) })}
        </Row>
        {marks.map((name) => {
          const mark = proposal[name];
          return mark === null ? null : (
            <Row key={name} term={t(`transaction.${name}`)}>
              {mark.transactionHash}
            </Row>
          );
        })}
        {hashes.calldatas.map((hash, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
          <Row key={i} term={t('calldataHash', { position: i + 1 })}>
            {hash}
          </Row>
        ))}
        <Row term={t('descriptionHash')}>{hashes.description}</Row>
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
