import { nodeRpc } from '@/lib/transactions/node-rpc';
import { waitShown } from '@/lib/transactions/wait-shown';

const rpc = nodeRpc('/api/rpc');

/** Moves the local chain's clock by `seconds` and waits until the pages can show it. */
export async function moveClock(seconds: number): Promise<void> {
  await rpc('evm_increaseTime', [seconds]);
  await mine();
}

/** Moves the local chain's clock to `timestamp`. @throws when it lies in the past. */
export async function moveClockTo(timestamp: number): Promise<void> {
  await rpc('evm_setNextBlockTimestamp', [timestamp]);
  await mine();
}

async function mine(): Promise<void> {
  await rpc('evm_mine', []);
  await waitShown(Number(await rpc('eth_blockNumber', [])));
}
