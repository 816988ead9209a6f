import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import type { PhaseSample } from '@/lib/domain/phase-history';
import { fromHistory } from './history/from-history';

const SAMPLES = 31;

/** The phase meter from its first reading to now, at evenly spaced moments; empty before there was one. */
export const readPhaseHistory = perHead(
  ({ timestamp }): Promise<PhaseSample[]> => fromHistory((history) => history.phases(timestamp, SAMPLES)),
);
