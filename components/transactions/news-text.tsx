import { useTranslations } from 'next-intl';
import { LateMessages } from '@/components/common/late-messages';
import { transactionWords } from '@/lib/i18n/transaction-words';
import type { PendingState } from '@/lib/transactions/pending-entry';
import { isTransactionName } from './transaction-name';

export type NewsTextProps = { name: string; state: PendingState };

/** What became of a transaction, in one line. */
export function NewsText(news: NewsTextProps) {
  return (
    <LateMessages words={transactionWords}>
      <Sentence {...news} />
    </LateMessages>
  );
}

function Sentence({ name, state }: NewsTextProps) {
  const t = useTranslations('transactions');
  if (!isTransactionName(name)) return null;
  return t('news', { name: t(`name.${name}`), state: t(`state.${state}`) });
}
