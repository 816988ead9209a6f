import { useTranslations } from 'next-intl';
import type { PendingState } from '@/lib/transactions/pending-entry';
import { isTransactionName } from './transaction-name';

/** What became of a transaction, in one line. */
export function NewsText({ name, state }: { name: string; state: PendingState }) {
  const t = useTranslations('transactions');
  if (!isTransactionName(name)) return null;
  return t('news', { name: t(`name.${name}`), state: t(`state.${state}`) });
}
