import { type Client, erc20Abi } from 'viem';
import { getBalance, readContract } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { type Ask, agreementsAnswer, movementsAnswer } from './ask';
import type { Findings } from './report';

const holder = contracts.timelock.address;

/** That what came in less what went out is what the treasury holds, and the newest work that it pays for. */
export async function checkTreasury(ask: Ask, client: Client, found: Findings): Promise<void> {
  await checkBalances(ask, client, found);
  await checkAgreements(ask, client, found, '/api/v1/grants', contracts.grants);
  await checkAgreements(ask, client, found, '/api/v1/audits', contracts.audits);
}

async function checkBalances(ask: Ask, client: Client, found: Findings): Promise<void> {
  const sums = new Map<string, bigint>();
  let block: number | undefined;
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = `?limit=1000${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const page = movementsAnswer.parse(await ask(`/api/v1/treasury/movements${query}`));
    block ??= page.block;
    // The index went on between two pages: a sum over both would be nobody's.
    if (page.block !== block) return;
    for (const { asset, direction, amount } of page.items) {
      const key = asset.toLowerCase();
      sums.set(key, (sums.get(key) ?? 0n) + (direction === 'in' ? amount : -amount));
    }
    cursor = page.next;
  }
  if (block === undefined) return;
  const blockNumber = BigInt(block);
  for (const { address, symbol } of deployment.tokens) {
    const token = { address, abi: erc20Abi, functionName: 'balanceOf', args: [holder] } as const;
    const held = await readContract(client, { ...token, blockNumber });
    found.compare('treasury', symbol, block, sums.get(address.toLowerCase()) ?? 0n, held);
  }
  // Coins can be forced upon an account without any event: then it holds more than was told.
  const coins = await getBalance(client, { address: holder, blockNumber });
  const told = sums.get(ZERO_ADDRESS) ?? 0n;
  found.compare('treasury', deployment.nativeCurrency.symbol, block, told <= coins ? coins : told, coins);
}

async function checkAgreements(
  ask: Ask,
  client: Client,
  found: Findings,
  path: string,
  contract: typeof contracts.grants | typeof contracts.audits,
): Promise<void> {
  const { block, items } = agreementsAnswer.parse(await ask(`${path}?limit=20`));
  // Both contracts pay by milestones in one way.
  const at = { address: contract.address, abi: contracts.audits.abi, blockNumber: BigInt(block) } as const;
  const count = await readContract(client, { ...at, functionName: 'agreementCount' });
  const newest = items[0] === undefined ? 0n : items[0].number + 1n;
  found.compare('agreements', `${path}: how many`, block, newest, count);
  for (const row of items) {
    const kept = await readContract(client, { ...at, functionName: 'agreementOf', args: [row.number] });
    const unpaid = row.endedAt === null ? row.fees.reduce((sum, fee) => sum + fee, 0n) - row.paid : 0n;
    const told = [row.payee, row.handedIn, row.accepted, row.endedAt !== null, unpaid].join(' ');
    const held = [kept.payee, kept.handedIn, kept.accepted, kept.ended, kept.unpaid].join(' ');
    found.compare('agreements', `${path}/${row.number}`, block, told, held);
  }
}
