import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import { fromHistory } from './history/from-history';
import type { DueStake } from './history/history';

const MOST = 50;

/** Committed stakes whose planned day to leave has come, the longest due first. */
export const readDueStakes = perHead(
  (): Promise<DueStake[]> => fromHistory((history) => history.dueStakes(MOST)),
);
