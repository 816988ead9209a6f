import 'server-only';
import { serverClient } from './server';

const known = new Map<bigint, number>();
const KEEP = 50_000;

type Placed = { blockNumber: bigint; blockTimestamp?: bigint | undefined };

/** Timestamps (seconds) of the blocks that logs lie in: from the log where the node gives it, else from the block. */
export async function readBlockTimes(logs: readonly Placed[]): Promise<(log: Placed) => number> {
  if (known.size > KEEP) known.clear();
  for (const log of logs) {
    if (log.blockTimestamp != null) known.set(log.blockNumber, Number(log.blockTimestamp));
  }
  const missing = [...new Set(logs.map((log) => log.blockNumber))].filter((number) => !known.has(number));
  await Promise.all(
    missing.map(async (blockNumber) => {
      const block = await serverClient().getBlock({ blockNumber });
      known.set(blockNumber, Number(block.timestamp));
    }),
  );
  return (log) => {
    const timestamp = known.get(log.blockNumber);
    if (timestamp === undefined) throw new Error(`no timestamp for block ${log.blockNumber}`);
    return timestamp;
  };
}
