import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { type Column, Table } from '@/components/ui/table';
import type { Backing } from '@/lib/domain/delegate';
import { type Address, sameAddress } from '@/lib/domain/hex';
import { formatCount } from '@/lib/format/count';
import { formatShare } from '@/lib/format/share';

const SHOWN = 10;

export type BackersProps = {
  delegate: Address;
  /** The strongest first, of `count`. */
  backers: Backing[];
  count: number;
  votes: bigint;
  /** Names by lower-case address. */
  names: Record<string, string>;
};

/** Who gives this account its votes, and how many each. */
export function Backers({ delegate, backers, count, votes, names }: BackersProps) {
  const t = useTranslations('delegates.profile');
  const locale = useLocale();
  const columns: Column<Backing>[] = [
    {
      id: 'account',
      header: t('backer'),
      primary: true,
      cell: ({ delegator }) => (
        <AddressLabel
          address={delegator}
          name={names[delegator.toLowerCase()] ?? null}
          href={`/delegates/${delegator}`}
        />
      ),
    },
    {
      id: 'kind',
      header: t('backerKind'),
      cell: ({ delegator, byStake }) =>
        sameAddress(delegator, delegate) ? t('itself') : t(byStake ? 'singleStakes' : 'wholeAccount'),
    },
    {
      id: 'votes',
      header: t('backerVotes'),
      align: 'end',
      cell: (row) => <Amount value={row.votes} votes style="compact" />,
    },
    {
      id: 'share',
      header: t('backerShare'),
      align: 'end',
      cell: (row) => formatShare(row.votes, votes, locale),
    },
  ];
  const table = (rows: Backing[]) => (
    <Table caption={t('backersTitle')} columns={columns} rows={rows} rowKey={({ delegator }) => delegator} />
  );
  const more = backers.slice(SHOWN);
  return (
    <Card as="section" title={t('backersTitle')} flush className="overflow-hidden">
      {backers.length === 0 ? (
        <p className="px-5 pb-6 text-muted sm:px-6">{t('noBackers')}</p>
      ) : (
        <>
          {table(backers.slice(0, SHOWN))}
          {more.length === 0 ? null : (
            <Disclosure
              summary={t('moreBackers', { count: count - SHOWN })}
              className="border-line border-t px-5 [&>div]:-mx-5 [&>div]:pl-0 sm:px-6 sm:[&>div]:-mx-6"
            >
              {table(more)}
              {count === backers.length ? null : (
                <p className="px-5 py-4 text-muted text-sm sm:px-6">
                  {t('strongestBackers', {
                    shown: formatCount(backers.length, locale),
                    count: formatCount(count, locale),
                  })}
                </p>
              )}
            </Disclosure>
          )}
        </>
      )}
    </Card>
  );
}
