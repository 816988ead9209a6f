import 'server-only';
import { getBalance, readContracts } from '@wagmi/core';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import type { Asset, AssetBalance, TreasuryMovement } from '@/lib/domain/treasury';
import { fromHistory } from './history/from-history';
import { readProposals } from './proposals';

export type Treasury = {
  /** The timelock: it holds everything and pays only what a vote has ordered. */
  address: Address;
  /** The chain's coin first, then the deployment's tokens. */
  balances: AssetBalance[];
  /** Newest first. */
  movements: TreasuryMovement[];
};

const coin: Asset = { address: ZERO_ADDRESS, ...deployment.nativeCurrency };

/** What the treasury holds and what went in and out, each payment tied to the proposal that ordered it. */
export const readTreasury = perHead(async ({ number }): Promise<Treasury> => {
  const { address } = contracts.timelock;
  const [ether, balances, stories, proposals] = await Promise.all([
    getBalance(serverConfig, { address, blockNumber: number }),
    readContracts(serverConfig, {
      allowFailure: false,
      blockNumber: number,
      contracts: deployment.tokens.map(
        (token) =>
          ({
            address: token.address,
            abi: contracts.kei.abi,
            functionName: 'balanceOf',
            args: [address],
          }) as const,
      ),
    }),
    fromHistory((history) => history.movements()),
    readProposals(),
  ]);
  const held = [coin, ...deployment.tokens];
  const movements = stories.flatMap(({ proposalId, ...story }): TreasuryMovement[] => {
    const asset = held.find((candidate) => sameAddress(candidate.address, story.asset));
    const proposal = proposals.find((candidate) => candidate.id === proposalId);
    const cause = proposal === undefined ? null : { id: proposal.id, titles: proposal.titles };
    return asset === undefined ? [] : [{ ...story, asset, proposal: cause }];
  });
  return {
    address,
    balances: [
      { ...coin, balance: ether.value },
      ...deployment.tokens.map((token, i) => ({ ...token, balance: balances[i] ?? 0n })),
    ],
    movements,
  };
});
