import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { formatWeeks } from '@/lib/format/weeks';
import { workedExample } from './worked-example';

/** The worked example: every figure is the formula's. */
export function ExampleTable() {
  const t = useTranslations('learn.staking.example');
  const locale = useLocale();
  return (
    <Card flush>
      <Table
        caption={t('caption')}
        rows={workedExample()}
        rowKey={({ amount, duration }) => `${amount}-${duration}`}
        columns={[
          {
            id: 'amount',
            header: t('amount'),
            primary: true,
            cell: ({ amount }) => <Amount value={amount} symbol="KEI" />,
          },
          {
            id: 'notice',
            header: t('notice'),
            cell: ({ duration }) => formatWeeks(duration, locale),
          },
          {
            id: 'votes',
            header: t('votes'),
            align: 'end',
            cell: ({ votes }) => <Amount value={votes} className="font-medium" />,
          },
        ]}
      />
    </Card>
  );
}
