import type { Client } from 'viem';
import { readContract } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';
import { type Ask, backersAnswer, delegateAnswer, delegatesAnswer, stakesAnswer, totalsAnswer } from './ask';
import type { Findings } from './report';

const { stakedKei } = contracts;

/** All votes and all stakes, as sums. Gives the block they were compared at. */
export async function checkTotals(ask: Ask, client: Client, found: Findings): Promise<number> {
  const { block, item } = totalsAnswer.parse(await ask('/api/v1/totals'));
  const blockNumber = BigInt(block);
  const [votes, staked] = await Promise.all([
    readContract(client, { ...stakedKei, functionName: 'totalSupply', blockNumber }),
    readContract(client, { ...stakedKei, functionName: 'totalStaked', blockNumber }),
  ]);
  found.compare('total votes', 'StakedKEI', block, item.votes, votes);
  found.compare('total staked', 'StakedKEI', block, item.staked, staked);
  return block;
}

/**
 * The strongest delegates and `sample` others: their votes, and that their backers add up to them. Of one backer each,
 * stake by stake.
 */
export async function checkDelegates(
  ask: Ask,
  client: Client,
  found: Findings,
  { top, sample, random }: { top: number; sample: number; random: () => number },
): Promise<void> {
  const first = delegatesAnswer.parse(await ask(`/api/v1/delegates?limit=${top}`));
  await compareVotes(client, found, first);
  const most = first.items[0]?.votes ?? 0n;
  const chosen = new Set(first.items.slice(0, 3).map(({ address }) => address));
  for (let i = 0; i < sample; i += 1) {
    const from = (most * BigInt(Math.floor(random() * 1_000_000))) / 1_000_000n;
    const cursor = Buffer.from(JSON.stringify([String(from), '0xg'])).toString('base64url');
    const some = delegatesAnswer.parse(await ask(`/api/v1/delegates?limit=5&cursor=${cursor}`));
    await compareVotes(client, found, some);
    const one = some.items[Math.floor(random() * some.items.length)];
    if (one !== undefined) chosen.add(one.address);
  }
  for (const delegate of chosen) await checkBackers(ask, client, found, delegate, random);
}

async function compareVotes(
  client: Client,
  found: Findings,
  { block, items }: { block: number; items: { address: Address; votes: bigint }[] },
): Promise<void> {
  const held = await Promise.all(
    items.map(({ address }) =>
      readContract(client, {
        ...stakedKei,
        functionName: 'getVotes',
        args: [address],
        blockNumber: BigInt(block),
      }),
    ),
  );
  for (const [i, { address, votes }] of items.entries())
    found.compare('votes of a delegate', address, block, votes, held[i]);
}

async function checkBackers(
  ask: Ask,
  client: Client,
  found: Findings,
  delegate: Address,
  random: () => number,
): Promise<void> {
  const told = delegateAnswer.parse(await ask(`/api/v1/delegates/${delegate}`));
  let sum = 0n;
  let cursor: string | null = '';
  let block = 0;
  const delegators: Address[] = [];
  while (cursor !== null) {
    const query = `?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const page = backersAnswer.parse(await ask(`/api/v1/delegates/${delegate}/backers${query}`));
    // The index went on between two pages: a sum over both would be nobody's.
    if (page.block !== told.block) return;
    block = page.block;
    cursor = page.next;
    for (const { delegator, votes } of page.items) {
      sum += votes;
      delegators.push(delegator);
    }
  }
  const held = await readContract(client, {
    ...stakedKei,
    functionName: 'getVotes',
    args: [delegate],
    blockNumber: BigInt(block),
  });
  found.compare('backers of a delegate add up', delegate, block, sum, held);
  found.compare('number of a delegate’s backers', delegate, block, told.item.delegators, delegators.length);
  const owner = delegators[Math.floor(random() * delegators.length)];
  if (owner !== undefined) await checkStakes(ask, client, found, owner);
}

async function checkStakes(ask: Ask, client: Client, found: Findings, owner: Address): Promise<void> {
  const { block, items, next } = stakesAnswer.parse(await ask(`/api/v1/accounts/${owner}/stakes?limit=100`));
  if (next !== null) return;
  const blockNumber = BigInt(block);
  const [stakes, balance] = await Promise.all([
    readContract(client, { ...stakedKei, functionName: 'stakesOf', args: [owner, 0n, 10_000n], blockNumber }),
    readContract(client, { ...stakedKei, functionName: 'balanceOf', args: [owner], blockNumber }),
  ]);
  const onChain = stakes
    .map(({ amount, duration, unlockAt, exitAt }, index) => ({ index, amount, duration, unlockAt, exitAt }))
    .filter(({ amount }) => amount > 0n)
    .reverse();
  const told = items.map(({ index, amount, duration, unlockAt, exitAt }) => ({
    index,
    amount,
    duration,
    unlockAt,
    exitAt,
  }));
  found.compare('stakes of an account', owner, block, textOf(told), textOf(onChain));
  found.compare(
    'votes of an account’s stakes',
    owner,
    block,
    items.reduce((sum, { votes }) => sum + votes, 0n),
    balance,
  );
}

function textOf(rows: object[]): string {
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}
