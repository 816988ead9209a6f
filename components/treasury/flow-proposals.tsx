import { useTranslations } from 'next-intl';
import { ProposalTitle } from '@/components/common/proposal-title';
import type { MonthFlow } from '@/lib/domain/treasury-flows';
import { Link } from '@/lib/i18n/navigation';

/** The proposals that ordered a month's payments. */
export function FlowProposals({ proposals }: Pick<MonthFlow, 'proposals'>) {
  const t = useTranslations('charts.flows');
  if (proposals.length === 0) return <span className="text-faint">{t('noOrder')}</span>;
  return (
    <ul>
      {proposals.map(({ id, titles }) => (
        <li key={id.toString()}>
          <Link href={`/proposals/${id}`} className="link">
            <ProposalTitle titles={titles} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
