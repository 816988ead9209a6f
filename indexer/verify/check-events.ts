import { type Client, erc20Abi, parseEventLogs } from 'viem';
import { getLogs } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
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

const TREASURY = 'Treasury:Transfer';

/** How many events of each name there are in a range of blocks. */
export async function checkEvents(
  ask: Ask,
  client: Client,
  found: Findings,
  range: { from: number; to: number },
): Promise<void> {
  const { block, item } = countsAnswer.parse(await ask(`/api/v1/events/${range.from}/${range.to}`));
  const chain = new Map<string, number>();
  const add = (key: string): void => void chain.set(key, (chain.get(key) ?? 0) + 1);
  const blocks = { fromBlock: BigInt(range.from), toBlock: BigInt(range.to) };
  const logs = await getLogs(client, {
    address: Object.values(sources).map(({ address }) => address),
    ...blocks,
  });
  for (const [name, { address, abi }] of Object.entries(sources)) {
    const own = logs.filter((log) => log.address.toLowerCase() === address.toLowerCase());
    for (const { eventName } of parseEventLogs({ abi, logs: own })) add(`${name}:${eventName}`);
  }
  for (const _ of await transfers(client, blocks)) add(TREASURY);
  const told = new Map<string, number>();
  for (const [key, count] of Object.entries(item.counts)) {
    // Which accounts are member DAOs follows from events themselves; they are not counted here.
    if (/^(Member|Rotated)Governor:/.test(key)) continue;
    const name = /^Treasury(Paid|Received):/.test(key) ? TREASURY : key;
    told.set(name, (told.get(name) ?? 0) + count);
  }
  for (const name of [...new Set([...chain.keys(), ...told.keys()])].sort()) {
    const subject = `${name} in ${range.from}–${range.to}`;
    found.compare('events in a range', subject, block, told.get(name) ?? 0, chain.get(name) ?? 0);
  }
}

/** Transfers of the treasury's tokens to or from the timelock, each once. */
async function transfers(
  client: Client,
  blocks: { fromBlock: bigint; toBlock: bigint },
): Promise<Set<string>> {
  const [event] = erc20Abi.filter((item) => item.type === 'event' && item.name === 'Transfer');
  const address = deployment.tokens.map((token) => token.address);
  const timelock = contracts.timelock.address;
  const [paidIn, paidOut] = await Promise.all([
    getLogs(client, { address, event, args: { to: timelock }, ...blocks }),
    getLogs(client, { address, event, args: { from: timelock }, ...blocks }),
  ]);
  return new Set([...paidIn, ...paidOut].map((log) => `${log.blockHash}-${log.logIndex}`));
}
