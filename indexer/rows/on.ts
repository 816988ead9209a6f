import { type Context, ponder } from 'ponder:registry';
import { activity, pulse } from 'ponder:schema';
import type { Address, Hex } from '@/lib/domain/hex';
import { logDigest } from './log-digest';

/** What every event of a contract has. */
type Happened = {
  id: string;
  block: { number: bigint; timestamp: bigint; hash: Hex };
  transaction: { hash: Hex };
  log: { address: Address; topics: readonly (Hex | null)[]; data: Hex; logIndex: number };
};

/** `ponder.on` that also keeps count: an event is in `activity` whether or not anything follows from it. */
export const on: typeof ponder.on = (name, handle) => {
  const counted: typeof handle = async (args) => {
    await count(args.context, name, args.event as unknown as Happened);
    await handle(args);
  };
  ponder.on(name, counted);
};

/** For events that only count. */
export async function nothing(): Promise<void> {}

async function count({ db }: Context, source: string, event: Happened): Promise<void> {
  const [contract = '', name = ''] = source.split(':');
  const newest = {
    block: Number(event.block.number),
    timestamp: Number(event.block.timestamp),
    blockHash: event.block.hash,
  };
  const { block, timestamp } = newest;
  // Told twice, an event would count twice: then nothing stored can be trusted, and this insert fails.
  await db.insert(activity).values({
    // A payment of the treasury to itself is found by both of its ends.
    id: `${event.id}-${contract}`,
    contract,
    name,
    block,
    timestamp,
    transactionHash: event.transaction.hash,
    digest: logDigest({ ...event.log, blockNumber: event.block.number }),
  });
  await db
    .insert(pulse)
    .values({ id: 0, events: 1, ...newest })
    .onConflictDoUpdate((row) => ({ events: row.events + 1, ...newest }));
}
