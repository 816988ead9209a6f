import { queryClient } from '@/components/wallet/query-client';
import { wagmiConfig } from '@/lib/chain/wagmi';
import { nodeRpc } from '@/lib/transactions/node-rpc';
import { type RunOptions, runIntent } from '@/lib/transactions/run';
import { waitShown } from '@/lib/transactions/wait-shown';

/** Runs an intent with the page's wallet. Afterwards everything that wallet parts had read counts as old. */
export async function drive(options: Pick<RunOptions, 'intent' | 'onProgress' | 'confirm'>): Promise<void> {
  await runIntent({ ...options, config: wagmiConfig, rpc: nodeRpc('/api/rpc'), shown: waitShown });
  await queryClient.invalidateQueries();
}
