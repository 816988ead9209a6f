import 'server-only';
import {
  BaseError,
  type ContractEventName,
  erc20Abi,
  LimitExceededRpcError,
  type Log,
  type ParseEventLogsReturnType,
  parseEventLogs,
  ResponseBodyTooLargeError,
} from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { sameAddress } from '@/lib/domain/hex';
import type { HeadBlock } from './head-block';
import { perHead } from './per-head';
import { logClient, serverClient } from './server';

type EventsOf<abi extends readonly unknown[]> = ParseEventLogsReturnType<abi, ContractEventName<abi>[], true>;

/** Everything our contracts have logged so far, decoded, oldest first: the history that pages tell. */
export type Story = {
  governor: EventsOf<typeof contracts.governor.abi>;
  stakedKei: EventsOf<typeof contracts.stakedKei.abi>;
  timelock: EventsOf<typeof contracts.timelock.abi>;
  delegateProfiles: EventsOf<typeof contracts.delegateProfiles.abi>;
  councilGuardian: EventsOf<typeof contracts.councilGuardian.abi>;
  council: EventsOf<typeof contracts.council.abi>;
  /** Transfers of the treasury's tokens to or from the timelock. */
  treasuryTransfers: EventsOf<typeof erc20Abi>;
  /** How many logs there are: changes whenever something happened. */
  count: number;
};

/** Widest range asked for at once: public endpoints refuse more. */
const RANGE = 10_000n;

type Kept = { toBlock: bigint; toHash: string; logs: Log<bigint, number, false>[] };

let kept: Kept | undefined;

/** The story up to the newest block. Only new blocks are fetched; a replaced block starts the story anew. */
export const readStory = perHead(async (head): Promise<Story> => {
  const logs = await logsUpTo(head);
  const at = (address: string) => logs.filter((log) => sameAddress(log.address, address));
  return {
    governor: parseEventLogs({ abi: contracts.governor.abi, logs: at(contracts.governor.address) }),
    stakedKei: parseEventLogs({ abi: contracts.stakedKei.abi, logs: at(contracts.stakedKei.address) }),
    timelock: parseEventLogs({ abi: contracts.timelock.abi, logs: at(contracts.timelock.address) }),
    delegateProfiles: parseEventLogs({
      abi: contracts.delegateProfiles.abi,
      logs: at(contracts.delegateProfiles.address),
    }),
    councilGuardian: parseEventLogs({
      abi: contracts.councilGuardian.abi,
      logs: at(contracts.councilGuardian.address),
    }),
    council: parseEventLogs({ abi: contracts.council.abi, logs: at(contracts.council.address) }),
    treasuryTransfers: deployment.tokens.flatMap((token) =>
      parseEventLogs({ abi: erc20Abi, logs: at(token.address) }),
    ),
    count: logs.length,
  };
});

async function logsUpTo(head: HeadBlock): Promise<Kept['logs']> {
  const start = await continuation();
  const fresh = start.toBlock < head.number ? await fetchLogs(start.toBlock + 1n, head.number) : [];
  kept = { toBlock: head.number, toHash: head.hash, logs: [...start.logs, ...fresh] };
  return kept.logs;
}

async function continuation(): Promise<Kept> {
  const beginning: Kept = { toBlock: BigInt(deployment.startBlock) - 1n, toHash: '', logs: [] };
  if (kept === undefined) return beginning;
  const { toBlock, toHash } = kept;
  const still = await serverClient()
    .getBlock({ blockNumber: toBlock })
    .catch(() => null);
  return still?.hash === toHash ? kept : beginning;
}

async function fetchLogs(fromBlock: bigint, toBlock: bigint): Promise<Kept['logs']> {
  const all: Kept['logs'] = [];
  for (let from = fromBlock; from <= toBlock; from += RANGE) {
    const to = from + RANGE - 1n < toBlock ? from + RANGE - 1n : toBlock;
    all.push(...(await fetchParts(from, to)));
  }
  return all;
}

/** A range in one answer, or in halves where one would be larger than a node gives or we take. */
async function fetchParts(fromBlock: bigint, toBlock: bigint): Promise<Kept['logs']> {
  try {
    return await fetchRange(fromBlock, toBlock);
  } catch (error) {
    if (fromBlock === toBlock || !isTooMuch(error)) throw error;
    const middle = (fromBlock + toBlock) / 2n;
    return [...(await fetchParts(fromBlock, middle)), ...(await fetchParts(middle + 1n, toBlock))];
  }
}

function isTooMuch(error: unknown): boolean {
  const tooMuch = (cause: unknown) =>
    cause instanceof ResponseBodyTooLargeError || cause instanceof LimitExceededRpcError;
  return error instanceof BaseError && error.walk(tooMuch) !== null;
}

async function fetchRange(fromBlock: bigint, toBlock: bigint): Promise<Kept['logs']> {
  const { governor, stakedKei, timelock, delegateProfiles, councilGuardian, council } = contracts;
  const transfer = erc20Abi.find((item) => item.type === 'event' && item.name === 'Transfer');
  const tokens = deployment.tokens.map((token) => token.address);
  const [own, paidIn, paidOut] = await Promise.all([
    logClient.getLogs({
      address: [governor, stakedKei, timelock, delegateProfiles, councilGuardian, council].map(
        ({ address }) => address,
      ),
      fromBlock,
      toBlock,
    }),
    logClient.getLogs({
      address: tokens,
      event: transfer,
      args: { to: timelock.address },
      fromBlock,
      toBlock,
    }),
    logClient.getLogs({
      address: tokens,
      event: transfer,
      args: { from: timelock.address },
      fromBlock,
      toBlock,
    }),
  ]);
  return [...own, ...paidIn, ...paidOut].sort(
    (a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex,
  );
}
