import 'server-only';
import { readStory } from '@/lib/chain/story';
import { chainBallots } from './chain-ballots';
import { chainDelegates, chainPeople } from './chain-people';
import { chainProposals } from './chain-proposals';
import { chainSeries } from './chain-series';
import { chainMovements } from './chain-treasury';
import type { History } from './history';

/** History as the contracts' own events tell it, at the block that the request speaks of. */
export const chainHistory: History = {
  events: async () => (await readStory()).count,
  ...chainProposals,
  ...chainBallots,
  delegates: chainDelegates,
  ...chainPeople,
  movements: chainMovements,
  ...chainSeries,
};
