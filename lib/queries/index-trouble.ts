import 'server-only';
import { readRequestMoment } from '@/lib/chain/head';
import { indexUrl } from '@/lib/indexer/index-status';
import type { IndexTrouble } from '@/lib/indexer/index-trouble';

/** Whether this site has an index that tells its history. */
export const hasIndex = indexUrl !== undefined;

/** Why the index is not relied on at this moment; null when it is, when there is none, and when no node answers. */
export async function readIndexTrouble(): Promise<IndexTrouble | null> {
  return readRequestMoment().then(
    ({ trouble }) => trouble,
    () => null,
  );
}
