import { type Client, erc20Abi, parseEventLogs } from 'viem';
import { getBlock, getLogs } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { memberGovernorAbi } from '@/lib/contracts/generated';
import { type Address, type Hex, sameAddress } from '@/lib/domain/hex';
import { logDigest } from '../rows/log-digest';
import { memberEvents } from '../rows/member-events';
import { type Ask, countsAnswer, memberAccountsAnswer } from './ask';
import type { Findings } from './report';

/** The index's name of each contract whose every event is counted. */
const sources = {
  StakedKEI: contracts.stakedKei,
  KGovernor: contracts.governor,
  KTimelock: contracts.timelock,
  ProposalPolicy: contracts.proposalPolicy,
  Council: contracts.council,
  CouncilGuardian: contracts.councilGuardian,
  ProtocolParameters: contracts.protocolParameters,
  Integrations: contracts.integrations,
  Audits: contracts.audits,
  Grants: contracts.grants,
  DAOIdentity: contracts.daoIdentity,
  DelegateProfiles: contracts.delegateProfiles,
} as const;

type Logged = { address: Address; topics: readonly Hex[]; data: Hex; blockNumber: bigint; logIndex: number };

type Blocks = { fromBlock: bigint; toBlock: bigint };
type Add = (key: string, log: Logged) => void;

/** How many events of one name there are, and the sum of their digests. */
type Told = { count: number; digest: bigint };

/**
 * How many events of each name there are in a range of blocks, and what they say.
 *
 * @throws Error when the client's node is not that far: it would leave out logs without a word.
 */
export async function checkEvents(
  ask: Ask,
  client: Client,
  found: Findings,
  range: { from: number; to: number },
): Promise<void> {
  const { block, item } = countsAnswer.parse(await ask(`/api/v1/events/${range.from}/${range.to}`));
  const blocks: Blocks = { fromBlock: BigInt(range.from), toBlock: BigInt(range.to) };
  await getBlock(client, { blockNumber: blocks.toBlock });
  const chain = new Map<string, Told>();
  const add: Add = (key, log) => {
    const { count, digest } = chain.get(key) ?? { count: 0, digest: 0n };
    chain.set(key, { count: count + 1, digest: digest + BigInt(logDigest(log)) });
  };
  const logs = await getLogs(client, {
    address: Object.values(sources).map(({ address }) => address),
    ...blocks,
  });
  for (const [name, { address, abi }] of Object.entries(sources)) {
    const own = logs.filter((log) => log.address.toLowerCase() === address.toLowerCase());
    for (const log of parseEventLogs({ abi, logs: own })) add(`${name}:${log.eventName}`, log);
  }
  await addTransfers(client, blocks, add);
  await addMembers(ask, client, blocks, add);
  for (const name of [...new Set([...chain.keys(), ...Object.keys(item.counts)])].sort()) {
    const subject = `${name} in ${range.from}–${range.to}`;
    const { count, digest } = chain.get(name) ?? { count: 0, digest: 0n };
    found.compare('events in a range', subject, block, item.counts[name] ?? 0, count);
    found.compare('what events say', subject, block, item.digests[name] ?? 0n, digest);
  }
}

/** Transfers of the treasury's tokens to the timelock and from it; one to itself is found by both of its ends. */
async function addTransfers(client: Client, blocks: Blocks, add: Add): Promise<void> {
  const [event] = erc20Abi.filter((item) => item.type === 'event' && item.name === 'Transfer');
  const address = deployment.tokens.map((token) => token.address);
  const timelock = contracts.timelock.address;
  const [paidIn, paidOut] = await Promise.all([
    getLogs(client, { address, event, args: { to: timelock }, ...blocks }),
    getLogs(client, { address, event, args: { from: timelock }, ...blocks }),
  ]);
  for (const log of paidIn) add('TreasuryReceived:Transfer', log);
  for (const log of paidOut) add('TreasuryPaid:Transfer', log);
}

/** What member DAOs' governors tell. Which accounts those are, the index says: it knows by events that are compared here. */
async function addMembers(ask: Ask, client: Client, blocks: Blocks, add: Add): Promise<void> {
  const accounts: { account: Address; source: string; since: number }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = `?limit=500${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const { items, next } = memberAccountsAnswer.parse(await ask(`/api/v1/council/accounts${query}`));
    accounts.push(...items);
    cursor = next;
  }
  if (accounts.length === 0) return;
  const address = [...new Set(accounts.map(({ account }) => account))];
  const logs = await getLogs(client, { address, ...blocks });
  const told = parseEventLogs({ abi: memberGovernorAbi, eventName: [...memberEvents], logs });
  for (const log of told)
    for (const { account, source, since } of accounts)
      if (sameAddress(account, log.address) && Number(log.blockNumber) >= since)
        add(`${source}:${log.eventName}`, log);
}
