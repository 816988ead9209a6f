import {
  type Abi,
  encodeAbiParameters,
  encodeEventTopics,
  getAbiItem,
  type Hex,
  keccak256,
  toHex,
  zeroAddress,
  zeroHash,
} from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { kGovernorAbi as governorAbi, stakedKeiAbi } from '@/lib/contracts/generated';
import { WEEK } from '@/lib/domain/time-units';

/** A log as JSON-RPC has it. */
export type RecordedLog = Record<'address' | 'data' | 'blockNumber' | 'blockHash' | 'transactionHash', Hex> &
  Record<'transactionIndex' | 'logIndex', Hex> & { topics: Hex[]; removed: false };
export type RecordedBlock = Record<
  'number' | 'hash' | 'parentHash' | 'timestamp' | 'logsBloom' | 'receiptsRoot',
  Hex
> & {
  transactions: Record<string, Hex>[];
};
export type RecordedChain = {
  blocks: RecordedBlock[];
  logs: RecordedLog[];
  /** What the events say of each proposal, summed while they were made. */
  tallies: Map<bigint, { against: bigint; for: bigint; abstain: bigint; ballots: number }>;
  totalVotes: bigint;
};

/** Logs of one transaction. */
type Made = { address: Hex; topics: Hex[]; data: Hex }[];

const VOTES_A_BLOCK = 50;
const SECONDS_A_BLOCK = 12;
/** What indexers want of a transaction and nobody here looks at. */
const NOTHING: Record<string, Hex> = {
  ...{ type: '0x0', nonce: '0x0', value: '0x0', gas: '0x0', gasPrice: '0x0', input: '0x' },
  ...{ v: '0x0', r: zeroHash, s: zeroHash },
};
const sides = ['against', 'for', 'abstain'] as const;

/**
 * A chain's history, made up: `voters` accounts stake, then each votes on each of `proposals` proposals. The events are
 * encoded as our contracts log them; no contract ran. Block hashes follow from one another, and every log lies in a
 * transaction of its block.
 */
export function recordChain({ voters, proposals }: { voters: number; proposals: number }): RecordedChain {
  const chain: RecordedChain = { blocks: [], logs: [], tallies: new Map(), totalVotes: 0n };
  const add = (transactions: Made[]): void => addBlock(chain, transactions);
  add([]);
  while (chain.blocks.length < deployment.startBlock) add([]);
  const accounts = Array.from(
    { length: voters },
    (_, n) => keccak256(toHex(`voter ${n}`)).slice(0, 42) as Hex,
  );
  const weights = accounts.map((_, n) => 10n ** 21n + BigInt(n) * 7_919n);
  inBlocks(accounts, (account, n) => staked(account, weights[n] ?? 0n), add);
  for (const weight of weights) chain.totalVotes += weight;
  for (let p = 0; p < proposals; p += 1) {
    const id = BigInt(keccak256(toHex(`proposal ${p}`)));
    const sums = { against: 0n, for: 0n, abstain: 0n, ballots: voters };
    add([proposed(id, accounts[0] ?? zeroAddress, timeOf(chain.blocks.length))]);
    inBlocks(
      accounts,
      (account, n) => {
        const support = (n * 31 + p) % 3;
        const weight = weights[n] ?? 0n;
        sums[sides[support] ?? 'for'] += weight;
        const reason = n % 10 === 0 ? `Reason ${n} of ${p}` : '';
        return [
          log('governor', governorAbi, 'VoteCast', {
            voter: account,
            proposalId: id,
            support,
            weight,
            reason,
          }),
        ];
      },
      add,
    );
    chain.tallies.set(id, sums);
  }
  return chain;
}

function inBlocks(
  accounts: Hex[],
  make: (account: Hex, n: number) => Made,
  add: (made: Made[]) => void,
): void {
  for (let from = 0; from < accounts.length; from += VOTES_A_BLOCK)
    add(accounts.slice(from, from + VOTES_A_BLOCK).map((account, i) => make(account, from + i)));
}

function staked(owner: Hex, votes: bigint): Made {
  const kei = (name: string, args: Record<string, unknown>) => log('stakedKei', stakedKeiAbi, name, args);
  return [
    kei('StakeOpened', { owner, index: 0n, amount: votes, duration: BigInt(208 * WEEK), votes }),
    kei('DelegateChanged', { delegator: owner, fromDelegate: zeroAddress, toDelegate: owner }),
    kei('DelegateVotesChanged', { delegate: owner, previousVotes: 0n, newVotes: votes }),
    kei('Transfer', { from: zeroAddress, to: owner, value: votes }),
  ];
}

function proposed(proposalId: bigint, proposer: Hex, now: number): Made {
  const governor = (name: string, args: Record<string, unknown>) => log('governor', governorAbi, name, args);
  const once = { targets: [proposer], values: [0n], signatures: [''], calldatas: ['0x'] };
  const times = { voteStart: BigInt(now), voteEnd: BigInt(now + 7 * 86_400) };
  const description = `# Proposal ${proposalId}`;
  const terms = { proposalType: 0, quorumBps: 400, approvalBps: 5_000, extraDelay: 0, codeHash: zeroHash };
  return [
    governor('ProposalCreated', { proposalId, proposer, ...once, ...times, description }),
    governor('ProposalTyped', { proposalId, ...terms }),
  ];
}

function log(
  contract: 'governor' | 'stakedKei',
  abi: Abi,
  eventName: string,
  args: Record<string, unknown>,
): Made[number] {
  const item = getAbiItem({ abi, name: eventName });
  if (item?.type !== 'event') throw new Error(`${contract} has no event ${eventName}`);
  const plain = item.inputs.filter(({ indexed }) => indexed !== true);
  return {
    address: contracts[contract].address,
    topics: encodeEventTopics({ abi, eventName, args }) as Hex[],
    data: encodeAbiParameters(
      plain,
      plain.map(({ name = '' }) => args[name]),
    ),
  };
}

function timeOf(number: number): number {
  return 1_700_000_000 + number * SECONDS_A_BLOCK;
}

function addBlock({ blocks, logs }: RecordedChain, transactions: Made[]): void {
  const height = blocks.length;
  const number = toHex(height);
  const hash = keccak256(toHex(`block ${height}`));
  let index = 0;
  blocks.push({
    number,
    hash,
    parentHash: blocks.at(-1)?.hash ?? zeroHash,
    timestamp: toHex(timeOf(height)),
    receiptsRoot: zeroHash,
    // Of a block with logs: every bit, as if it could have any.
    logsBloom: `0x${(transactions.length === 0 ? '00' : 'ff').repeat(256)}`,
    transactions: transactions.map((made, i) => {
      const transactionHash = keccak256(toHex(`transaction ${height} ${i}`));
      const transactionIndex = toHex(i);
      for (const { address, topics, data } of made) {
        const place = {
          blockNumber: number,
          blockHash: hash,
          transactionHash,
          transactionIndex,
          logIndex: toHex(index),
        };
        logs.push({ address, topics, data, ...place, removed: false });
        index += 1;
      }
      const place = { hash: transactionHash, transactionIndex, blockNumber: number, blockHash: hash };
      return { ...NOTHING, ...place, from: zeroAddress, to: contracts.governor.address };
    }),
  });
}
