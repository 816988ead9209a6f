import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { excerpt } from '@/components/common/excerpt';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { type Column, Table } from '@/components/ui/table';
import type { DelegateSummary } from '@/lib/domain/delegate';
import { formatShare } from '@/lib/format/share';
import { directoryHref } from './directory-href';
import type { DelegateSelection, SelectedDelegates } from './select-delegates';
import { YourDelegateMark } from './your-delegate-mark';

export type DirectoryProps = {
  selected: SelectedDelegates;
  selection: DelegateSelection;
  /** All votes there are, sKEI base units. */
  totalVotes: bigint;
};

/** One page of the directory. */
export function Directory({ selected, selection, totalVotes }: DirectoryProps) {
  const t = useTranslations('delegates');
  const locale = useLocale();
  if (selected.found === 0) return <NobodyFound searching={selection.query !== ''} />;
  const columns: Column<DelegateSummary>[] = [
    { id: 'delegate', header: t('table.delegate'), primary: true, cell: (row) => <Who delegate={row} /> },
    {
      id: 'votes',
      header: t('table.votes'),
      align: 'end',
      cell: ({ votes }) => <Amount value={votes} votes style="compact" />,
    },
    {
      id: 'share',
      header: t('table.share'),
      align: 'end',
      cell: ({ votes }) => formatShare(votes, totalVotes, locale),
    },
    { id: 'backers', header: t('table.backers'), align: 'end', cell: ({ delegators }) => delegators },
    {
      id: 'participation',
      header: t('table.participation'),
      align: 'end',
      cell: ({ voted, votable }) =>
        votable === 0 ? (
          <span className="text-faint">{t('participationNone')}</span>
        ) : (
          <span className="whitespace-nowrap">{t('participation', { voted, votable })}</span>
        ),
    },
  ];
  return (
    <>
      {selection.query === '' ? null : (
        <p role="status" className="mb-3 text-muted text-sm">
          {t('search.result', { count: selected.found })}
        </p>
      )}
      <Card flush className="overflow-hidden">
        <Table
          caption={t('table.caption')}
          columns={columns}
          rows={selected.rows}
          rowKey={({ address }) => address}
        />
      </Card>
      <Pages selected={selected} selection={selection} />
    </>
  );
}

function Who({ delegate: { address, profile } }: { delegate: DelegateSummary }) {
  const t = useTranslations('delegates');
  const words = excerpt(profile?.statement ?? '');
  return (
    <span className="block max-w-xl">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <AddressLabel address={address} name={profile?.name ?? null} href={`/delegates/${address}`} />
        <YourDelegateMark address={address} label={t('yours')} />
      </span>
      <span className="mt-0.5 line-clamp-2 text-pretty font-normal text-muted text-sm">
        {words === '' ? t('unnamed') : <bdi>{words}</bdi>}
      </span>
    </span>
  );
}

function NobodyFound({ searching }: { searching: boolean }) {
  const t = useTranslations(searching ? 'delegates.empty' : 'delegates.none');
  return (
    <div className="rounded-card border border-line border-dashed">
      <EmptyState
        icon={searching ? 'search' : 'delegates'}
        title={t('title')}
        action={<LinkButton href={searching ? '/delegates' : '/staking'}>{t('action')}</LinkButton>}
      >
        {t('body')}
      </EmptyState>
    </div>
  );
}

function Pages({ selected: { page, pages }, selection }: Pick<DirectoryProps, 'selected' | 'selection'>) {
  const t = useTranslations('delegates.pages');
  if (pages === 1) return null;
  return (
    <nav aria-label={t('label')} className="mt-5 flex items-center justify-between gap-4">
      {page > 1 ? (
        <LinkButton size="sm" href={directoryHref({ ...selection, page: page - 1 })}>
          {t('previous')}
        </LinkButton>
      ) : (
        <span />
      )}
      <span className="text-muted text-sm tabular-nums">{t('of', { page, pages })}</span>
      {page < pages ? (
        <LinkButton size="sm" href={directoryHref({ ...selection, page: page + 1 })}>
          {t('next')}
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
