import 'server-only';
import { getAddress } from 'viem';
import { readBlockTimes } from '@/lib/chain/block-times';
import { readStory, type Story } from '@/lib/chain/story';
import { contracts } from '@/lib/contracts/contracts';
import { sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import type { MovementStory } from './history';

type Placed = Story['treasuryTransfers'][number] | Story['timelock'][number];
type Entry = Pick<MovementStory, 'asset' | 'direction' | 'amount' | 'counterparty'> & { log: Placed };

/** Payments from the tokens' and the timelock's events, the newest first. */
export async function chainMovements(): Promise<MovementStory[]> {
  const story = await readStory();
  const entries = [...story.treasuryTransfers.flatMap(tokenEntry), ...story.timelock.flatMap(coinEntry)].sort(
    (a, b) => Number(b.log.blockNumber - a.log.blockNumber) || b.log.logIndex - a.log.logIndex,
  );
  const timeOf = await readBlockTimes(entries.map((entry) => entry.log));
  const orderedBy = executions(story);
  return entries.map(({ log, ...entry }) => ({
    ...entry,
    timestamp: timeOf(log),
    transactionHash: log.transactionHash,
    proposalId: orderedBy.get(log.transactionHash) ?? null,
  }));
}

function tokenEntry(log: Story['treasuryTransfers'][number]): Entry[] {
  if (log.eventName !== 'Transfer') return [];
  const { from, to, value } = log.args;
  const direction = sameAddress(to, contracts.timelock.address) ? 'in' : 'out';
  const counterparty = direction === 'in' ? from : to;
  return [{ asset: getAddress(log.address), direction, amount: value, counterparty, log }];
}

function coinEntry(log: Story['timelock'][number]): Entry[] {
  const asset = ZERO_ADDRESS;
  if (log.eventName === 'EtherReceived')
    return [{ asset, direction: 'in', amount: log.args.value, counterparty: log.args.sender, log }];
  if (log.eventName === 'CallExecuted' && log.args.value > 0n)
    return [{ asset, direction: 'out', amount: log.args.value, counterparty: log.args.target, log }];
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
