import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { ProposalTitle } from '@/components/common/proposal-title';
import { Time } from '@/components/common/time';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { type Column, Table } from '@/components/ui/table';
import type { TreasuryMovement } from '@/lib/domain/treasury';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';

export type MovementsProps = {
  rows: TreasuryMovement[];
  /** Names by lower-case address. */
  names: Record<string, string>;
  now: number;
};

/** Payments in and out, each with the vote that ordered it. */
export function Movements({ rows, names, now }: MovementsProps) {
  const t = useTranslations('treasury');
  const columns: Column<TreasuryMovement>[] = [
    { id: 'amount', header: t('table.amount'), primary: true, cell: (row) => <Paid movement={row} /> },
    {
      id: 'counterparty',
      header: t('table.counterparty'),
      cell: ({ counterparty }) => (
        <AddressLabel
          address={counterparty}
          name={names[counterparty.toLowerCase()] ?? null}
          href={`/delegates/${counterparty}`}
        />
      ),
    },
    {
      id: 'proposal',
      header: t('table.proposal'),
      cell: (row) => <OrderedBy proposal={row.proposal} />,
      className: 'sm:max-w-72',
    },
    {
      id: 'time',
      header: t('table.time'),
      align: 'end',
      cell: ({ timestamp }) => (
        <Time timestamp={timestamp} now={now} relativeOnly className="whitespace-nowrap text-muted" />
      ),
    },
  ];
  return (
    <Card flush className="overflow-hidden">
      <Table
        caption={t('table.caption')}
        columns={columns}
        rows={rows.map((row, at) => ({ ...row, key: `${row.transactionHash}-${at}` }))}
        rowKey={(row) => ('key' in row && typeof row.key === 'string' ? row.key : row.transactionHash)}
      />
    </Card>
  );
}

function Paid({ movement: { asset, amount, direction } }: { movement: TreasuryMovement }) {
  const t = useTranslations('treasury.direction');
  const locale = useLocale();
  const incoming = direction === 'in';
  return (
    <span className="flex items-center gap-2.5 whitespace-nowrap">
      <span
        className={`flex size-7 shrink-0 items-center justify-center rounded-full ${incoming ? 'bg-for-soft text-for' : 'bg-sunken text-muted'}`}
      >
        <Icon name={incoming ? 'plus' : 'minus'} size={16} strokeWidth={2} />
        <span className="sr-only">{t(direction)}</span>
      </span>
      <span className="tabular-nums">
        {formatAmount(amount, { decimals: asset.decimals, locale })} {asset.symbol}
      </span>
    </span>
  );
}

function OrderedBy({ proposal }: Pick<TreasuryMovement, 'proposal'>) {
  const t = useTranslations('treasury');
  if (proposal !== null) {
    return (
      <Link href={`/proposals/${proposal.id}`} className="link">
        <ProposalTitle titles={proposal.titles} />
      </Link>
    );
  }
  return (
    <span data-nothing className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('noVote')}</span>
    </span>
  );
}
