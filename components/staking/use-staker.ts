'use client';

import { useAccount, useBlock, useReadContracts } from 'wagmi';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { type Staker, stakerContracts, stakerOf } from '@/lib/queries/staker';

export type StakerQuery = {
  staker: Staker | undefined;
  /** The chain's time in seconds, at least `now`. */
  now: number;
  failed: boolean;
  retry: () => void;
};

const BLOCK_INTERVAL_MS = 15_000;

/** The connected account's KEI, delegate and stakes, read from the chain. Only inside a wallet island. */
export function useStaker(now: number): StakerQuery {
  const { address } = useAccount();
  const query = useReadContracts({
    allowFailure: false,
    contracts: stakerContracts(address ?? ZERO_ADDRESS),
    query: { enabled: address !== undefined },
  });
  const block = useBlock({ query: { refetchInterval: BLOCK_INTERVAL_MS } });
  return {
    staker: address === undefined || query.data === undefined ? undefined : stakerOf(address, query.data),
    now: Math.max(now, Number(block.data?.timestamp ?? 0n)),
    failed: query.isError,
    retry: () => void query.refetch(),
  };
}
