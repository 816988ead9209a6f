'use client';

import { useAccount, useReadContracts } from 'wagmi';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { type Staker, stakerContracts, stakerOf } from '@/lib/queries/staker';

/** The connected account as one that gives votes. Only inside a wallet island. */
export function useBacker(): { backer: Staker | undefined; failed: boolean; retry: () => void } {
  const { address } = useAccount();
  const query = useReadContracts({
    allowFailure: false,
    contracts: stakerContracts(address ?? ZERO_ADDRESS),
    query: { enabled: address !== undefined },
  });
  return {
    backer: address === undefined || query.data === undefined ? undefined : stakerOf(address, query.data),
    failed: query.isError,
    retry: () => void query.refetch(),
  };
}
