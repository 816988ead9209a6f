import 'server-only';
import { readContracts } from '@wagmi/core';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { fromHistory } from './history/from-history';

export type Totals = {
  /** KEI base units in all stakes, committed and leaving. */
  totalStaked: bigint;
  /** sKEI base units: all votes there are. */
  totalVotes: bigint;
  /** KEI base units in existence. */
  keiSupply: bigint;
  /** Accounts with at least one stake. */
  stakers: number;
  /** Accounts that hold votes. */
  delegates: number;
};

/** The DAO in five numbers: sums from the chain, counts from its history. */
export const readTotals = perHead(async ({ number }): Promise<Totals> => {
  const [totalStaked, totalVotes, keiSupply] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber: number,
    contracts: [
      { ...contracts.stakedKei, functionName: 'totalStaked' },
      { ...contracts.stakedKei, functionName: 'totalSupply' },
      { ...contracts.kei, functionName: 'totalSupply' },
    ],
  });
  const counts = await fromHistory((history) => history.counts());
  return { totalStaked, totalVotes, keiSupply, ...counts };
});
