import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { listHref } from './list-href';
import type { ListPage, ListRequest } from './list-request';
import { PagesNav } from './pages-nav';
import { ProposalCard } from './proposal-card';
import { ProposalFilters } from './proposal-filters';

export type ProposalListProps = {
  /** All there are. */
  proposals: ProposalSummary[];
  /** What the request shows of them. */
  list: ListPage;
  request: ListRequest;
  /** Chain seconds. */
  now: number;
  /** By lower-case address. */
  names: Record<string, string>;
};

/** All proposals behind filters, or words where there are none. */
export function ProposalList({ proposals, list, request, now, names }: ProposalListProps) {
  const t = useTranslations('proposals');
  if (proposals.length === 0) {
    const write = <LinkButton href="/proposals/new">{t('new')}</LinkButton>;
    return (
      <EmptyState icon="proposals" title={t('list.emptyTitle')} action={write}>
        {t('list.empty')}
      </EmptyState>
    );
  }
  const { group, type, query } = request;
  const types = [...new Set(proposals.map(({ terms }) => terms.type))].sort((a, b) => a - b);
  const { shown, counts, page, pages } = list;
  return (
    <>
      <ProposalFilters group={group} type={type} types={types} query={query} counts={counts} />
      {shown.length === 0 ? (
        <EmptyState
          icon="search"
          title={query === '' ? t(`list.none.${group}`) : t('list.noMatch', { query })}
          action={<LinkButton href="/proposals">{t('list.showAll')}</LinkButton>}
        />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {shown.map((proposal) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              now={now}
              proposerName={names[proposal.proposer.toLowerCase()]}
            />
          ))}
        </ul>
      )}
      <PagesNav page={page} pages={pages} hrefOf={(to) => listHref({ group, type, query, page: to })} />
    </>
  );
}
