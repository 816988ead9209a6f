import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHeadBy } from '@/lib/chain/per-head-by';
import { readStory } from '@/lib/chain/story';
import type { Ballot } from '@/lib/domain/ballot';
import { sameAddress } from '@/lib/domain/hex';
import { foldBallots } from './ballots';
import { readBuckets } from './buckets';
import type { History } from './history';
import { eventsOf } from './proposal-events';

/** What was cast on a proposal, in the order first cast. */
export const readBallots = perHeadBy(async (_, id: bigint): Promise<Ballot[]> => {
  const [events, buckets] = await Promise.all([eventsOf(id), readBuckets()]);
  return foldBallots(
    events,
    await readBlockTimes(events),
    (bucket) => buckets.get(bucket)?.delegatee ?? null,
  );
});

/** The heaviest first; of equals, the one cast first later. */
const heaviestFirst = perHeadBy(async (_, id: bigint): Promise<Ballot[]> => {
  const latestFirst = [...(await readBallots(id))].reverse();
  return latestFirst.sort((a, b) => (a.weight === b.weight ? 0 : a.weight > b.weight ? -1 : 1));
});

export const chainBallots: Pick<History, 'ballotPage' | 'ballotsBy' | 'ballotsOf'> = {
  ballotPage: async (id, { page: wanted }, size) => {
    const ballots = await heaviestFirst(id);
    const pages = Math.max(1, Math.ceil(ballots.length / size));
    const page = Math.min(wanted, pages);
    const shown = ballots.slice((page - 1) * size, page * size);
    const overrides = ballots.some(({ override }) => override !== 'none');
    // Every ballot is at hand: a page's number is enough to come to it.
    return { shown, page, pages, count: ballots.length, overrides, previous: null, next: null };
  },
  ballotsBy: async (id, voter) =>
    (await readBallots(id)).filter((ballot) => sameAddress(ballot.voter, voter)),
  ballotsOf: async (voter) => {
    const { governor } = await readStory();
    const ids = new Set(
      governor.flatMap(({ args }) =>
        'voter' in args && 'proposalId' in args && sameAddress(args.voter, voter) ? [args.proposalId] : [],
      ),
    );
    const found = await Promise.all(
      [...ids].map(async (proposalId) =>
        (await readBallots(proposalId))
          .filter((ballot) => sameAddress(ballot.voter, voter))
          .map((ballot) => ({ proposalId, ballot })),
      ),
    );
    return found.flat();
  },
};
