import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import type { Address } from '@/lib/domain/hex';
import { isExitDue, type Stake } from '@/lib/domain/stake';
import { readLedger } from './ledger';

export type DueStake = Stake & { owner: Address };

const MOST = 50;

/** Committed stakes whose planned day to leave has come, the longest due first. */
export const readDueStakes = perHead(async ({ timestamp }): Promise<DueStake[]> => {
  const { accounts } = await readLedger();
  return [...accounts.values()]
    .flatMap(({ address, stakes }) => [...stakes.values()].map((stake) => ({ ...stake, owner: address })))
    .filter((stake) => isExitDue(stake, timestamp))
    .sort((a, b) => a.exitAt - b.exitAt)
    .slice(0, MOST);
});
