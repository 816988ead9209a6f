import { useLocale, useTranslations } from 'next-intl';
import { TypeName } from '@/components/common/type-badge';
import { Card } from '@/components/ui/card';
import { type Column, Table } from '@/components/ui/table';
import type { Parameters } from '@/lib/domain/parameters';
import { proposalTypeKey, type TypeTerms } from '@/lib/domain/proposal-type';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';

/** The types in force with their terms, read from the chain. */
export function TypesTable({ parameters }: { parameters: Parameters }) {
  const t = useTranslations('learn.proposals.types');
  const purpose = useTranslations('newProposal.type.for');
  const locale = useLocale();
  const share = (bps: number) => formatPercent(bps, locale, 2);
  const span = (seconds: number) => formatDuration(seconds, { locale });
  const figure = (id: string, header: string, cell: (terms: TypeTerms) => string): Column<TypeTerms> => ({
    id,
    header,
    cell,
    align: 'end',
    className: 'max-lg:whitespace-normal!',
  });
  return (
    <Card flush>
      <Table
        caption={t('caption')}
        rows={parameters.types.filter(({ enabled }) => enabled)}
        rowKey={({ type }) => type}
        columns={[
          {
            id: 'type',
            header: t('type'),
            primary: true,
            cell: ({ type }) => (
              <>
                <TypeName type={type} />
                <span className="block text-pretty font-normal text-muted text-sm">
                  {purpose(proposalTypeKey(type))}
                </span>
              </>
            ),
          },
          figure('quorum', t('quorum'), ({ quorumBps }) => share(quorumBps)),
          figure('approval', t('approval'), ({ approvalBps }) => t('over', { share: share(approvalBps) })),
          figure('threshold', t('threshold'), ({ thresholdBps }) => share(thresholdBps)),
          figure('opens', t('opens'), ({ votingDelay }) => span(votingDelay)),
          figure('lasts', t('lasts'), ({ votingPeriod }) => span(votingPeriod)),
          figure('wait', t('wait'), ({ extraDelay }) => span(parameters.timelockDelay + extraDelay)),
        ]}
      />
    </Card>
  );
}
