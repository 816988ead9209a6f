import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import type { PowerSample } from '@/lib/domain/power-history';
import { fromHistory } from './history/from-history';

const SAMPLES = 31;

/** Who held all votes, from the first stake to now, at evenly spaced moments; empty before anybody staked. */
export const readPowerHistory = perHead(
  ({ timestamp }): Promise<PowerSample[]> => fromHistory((history) => history.power(timestamp, SAMPLES)),
);
