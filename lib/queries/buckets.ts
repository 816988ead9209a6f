import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import { readStory } from '@/lib/chain/story';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';

/** The account that stands for the stakes an owner gave to one delegate, stake by stake. */
export type Bucket = { owner: Address; delegatee: Address; bucket: Address };

const readAll = perHead(async (): Promise<Map<string, Bucket>> => {
  const { stakedKei } = await readStory();
  return new Map(
    stakedKei.flatMap((event) => {
      if (event.eventName !== 'StakeDelegated' || event.args.bucket === ZERO_ADDRESS) return [];
      const { owner, delegatee, bucket } = event.args;
      return [[bucket.toLowerCase(), { owner, delegatee, bucket }] as const];
    }),
  );
});

/** Whom the stakes behind each bucket were given to, by the bucket's lower-case address. */
export async function readBuckets(): Promise<Map<string, Address>> {
  return new Map([...(await readAll())].map(([key, { delegatee }]) => [key, delegatee]));
}

/** Every bucket an owner ever had, empty ones too. */
export async function readBucketsOf(owner: string): Promise<Pick<Bucket, 'delegatee' | 'bucket'>[]> {
  return [...(await readAll()).values()]
    .filter((bucket) => sameAddress(bucket.owner, owner))
    .map(({ delegatee, bucket }) => ({ delegatee, bucket }));
}
