import { type Client, erc20Abi, parseEventLogs } from 'viem';
import { getBlock, getLogs } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import type { Address, Hex } from '@/lib/domain/hex';
import { logDigest } from '../rows/log-digest';
import { type Ask, countsAnswer } from './ask';
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
  const blocks = { fromBlock: BigInt(range.from), toBlock: BigInt(range.to) };
  await getBlock(client, { blockNumber: blocks.toBlock });
  const chain = new Map<string, Told>();
  const add = (key: string, log: Logged): void => {
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
  for (const name of [...new Set([...chain.keys(), ...Object.keys(item.counts)])].sort()) {
    // Which accounts are member DAOs follows from events themselves; they are not counted here.
    if (/^(Member|Rotated)Governor:/.test(name)) continue;
    const subject = `${name} in ${range.from}–${range.to}`;
    const { count, digest } = chain.get(name) ?? { count: 0, digest: 0n };
    found.compare('events in a range', subject, block, item.counts[name] ?? 0, count);
    found.compare('what events say', subject, block, item.digests[name] ?? 0n, digest);
  }
}

/** Transfers of the treasury's tokens to the timelock and from it; one to itself is found by both of its ends. */
async function addTransfers(
  client: Client,
  blocks: { fromBlock: bigint; toBlock: bigint },
  add: (key: string, log: Logged) => void,
): Promise<void> {
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
