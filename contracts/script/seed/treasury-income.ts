import { parseEther } from 'viem';
import { DAY } from '@/lib/domain/time-units';
import { cast, delegates } from './cast';
import { seededRandom } from './random';
import type { Step } from './step';
import { transferData } from './transfer';
import { contractOf, tokenOf, type World } from './world';

/** What the treasury starts with, and what flows into it over the months. */
export function treasuryIncome(world: World): Step[] {
  const random = seededRandom(0x7265);
  const timelock = contractOf(world, 'timelock');
  const token = (at: number, from: number, symbol: string, amount: string): Step => ({
    at,
    from,
    to: tokenOf(world, symbol).address,
    data: transferData(world, symbol, timelock, amount),
    what: `${amount} ${symbol} into the treasury`,
  });
  const ether = (at: number, from: number, amount: string): Step => ({
    at,
    from,
    to: timelock,
    value: parseEther(amount),
    what: `${amount} ETH into the treasury`,
  });
  const steps = [
    token(3600, cast.deployer, 'KEI', '480000000'),
    token(3600, cast.deployer, 'dUSD', '1850000'),
    token(3600, cast.deployer, 'LOTUS', '1200000'),
    ether(5 * 3600, cast.deployer, '640'),
  ];
  for (let at = 12 * DAY; at < world.length - DAY; at += 14 * DAY) {
    const fees = 18_000 + random.int(0, 24_000);
    steps.push(token(at, cast.deployer, 'dUSD', `${fees}.${random.int(10, 99)}`));
    steps.push(ether(at + 5 * 3600, random.pick(delegates), (random.int(20, 190) / 10).toFixed(1)));
  }
  return steps;
}
