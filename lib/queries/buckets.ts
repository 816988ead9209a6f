import 'server-only';
import type { Address } from '@/lib/domain/hex';
import { fromHistory } from './history/from-history';

/** Whom an owner ever gave single stakes to, and the account that stands for those stakes. */
export async function readBucketsOf(owner: Address): Promise<{ delegatee: Address; bucket: Address }[]> {
  return fromHistory((history) => history.buckets(owner));
}
