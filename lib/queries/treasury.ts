import 'server-only';
import { getBalance, readContracts } from '@wagmi/core';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { readStory, type Story } from '@/lib/chain/story';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import type { Asset, AssetBalance, TreasuryMovement } from '@/lib/domain/treasury';
import { readProposals } from './proposals';

export type Treasury = {
  /** The timelock: it holds everything and pays only what a vote has ordered. */
  address: Address;
  /** The chain's coin first, then the deployment's tokens. */
  balances: AssetBalance[];
  /** Newest first. */
  movements: TreasuryMovement[];
};

type Placed = Story['treasuryTransfers'][number] | Story['timelock'][number];
type Entry = Pick<TreasuryMovement, 'asset' | 'direction' | 'amount' | 'counterparty'> & { log: Placed };

const coin: Asset = { address: ZERO_ADDRESS, ...deployment.nativeCurrency };

/** What the treasury holds and what went in and out, each payment tied to the proposal that ordered it. */
export const readTreasury = perHead(async ({ number }): Promise<Treasury> => {
  const { address } = contracts.timelock;
  const [ether, balances, story, proposals] = await Promise.all([
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
    readStory(),
    readProposals(),
  ]);
  const entries = [...story.treasuryTransfers.flatMap(tokenEntry), ...story.timelock.flatMap(coinEntry)];
  const timeOf = await readBlockTimes(entries.map((entry) => entry.log));
  const orderedBy = executions(story);
  const movements = entries
    .map(({ log, ...entry }): TreasuryMovement => {
      const proposal = proposals.find((candidate) => candidate.id === orderedBy.get(log.transactionHash));
      return {
        ...entry,
        timestamp: timeOf(log),
        transactionHash: log.transactionHash,
        proposal: proposal === undefined ? null : { id: proposal.id, titles: proposal.titles },
      };
    })
    .sort((a, b) => b.timestamp - a.timestamp);
  return {
    address,
    balances: [
      { ...coin, balance: ether.value },
      ...deployment.tokens.map((token, i) => ({ ...token, balance: balances[i] ?? 0n })),
    ],
    movements,
  };
});

function tokenEntry(log: Story['treasuryTransfers'][number]): Entry[] {
  const asset = deployment.tokens.find((token) => sameAddress(token.address, log.address));
  if (asset === undefined || log.eventName !== 'Transfer') return [];
  const { from, to, value } = log.args;
  const direction = sameAddress(to, contracts.timelock.address) ? 'in' : 'out';
  return [{ asset, direction, amount: value, counterparty: direction === 'in' ? from : to, log }];
}

function coinEntry(log: Story['timelock'][number]): Entry[] {
  if (log.eventName === 'EtherReceived') {
    return [{ asset: coin, direction: 'in', amount: log.args.value, counterparty: log.args.sender, log }];
  }
  if (log.eventName === 'CallExecuted' && log.args.value > 0n) {
    return [{ asset: coin, direction: 'out', amount: log.args.value, counterparty: log.args.target, log }];
  }
  return [];
}

/** Which proposal was executed in a transaction. */
function executions(story: Story): Map<string, bigint> {
  return new Map(
    story.governor.flatMap((event) =>
      event.eventName === 'ProposalExecuted' ? [[event.transactionHash, event.args.proposalId] as const] : [],
    ),
  );
}
