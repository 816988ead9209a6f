import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import { readStory } from '@/lib/chain/story';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';

/** The account that stands for the stakes an owner gave to one delegate, stake by stake. */
export type Bucket = { owner: Address; delegatee: Address; bucket: Address };

/** Every bucket there ever was, empty ones too, by its lower-case address. */
export const readBuckets = perHead(async (): Promise<Map<string, Bucket>> => {
  const { stakedKei } = await readStory();
  return new Map(
    stakedKei.flatMap((event) => {
      if (event.eventName !== 'StakeDelegated' || event.args.bucket === ZERO_ADDRESS) return [];
      const { owner, delegatee, bucket } = event.args;
      return [[bucket.toLowerCase(), { owner, delegatee, bucket }] as const];
    }),
  );
});
