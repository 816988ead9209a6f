import 'server-only';
import { getBytecode } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import { serverConfig } from '@/lib/chain/server';
import type { Action } from '@/lib/domain/action';

/** Lower-case targets of calls with data where there is no contract: such a call does nothing and still succeeds. */
export async function readTargetsWithoutCode(actions: readonly Action[]): Promise<Set<string>> {
  const targets = new Set(
    actions
      .filter((action) => action.calldata !== '0x')
      .map((action) => action.target.toLowerCase() as Action['target']),
  );
  const empty = await Promise.all(
    [...targets].map(async (address) => {
      const code = await atHead(() => getBytecode(serverConfig, { address }));
      return code === undefined || code === '0x' ? [address] : [];
    }),
  );
  return new Set(empty.flat());
}
