import { registry, type TransactionName } from '@/lib/transactions/registry';

/** Whether a stored name is one of ours; stores outlive releases. */
export function isTransactionName(name: string): name is TransactionName {
  return Object.hasOwn(registry, name);
}
