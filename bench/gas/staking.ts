import { parseEther } from 'viem';
import type { Contract, Harness } from './harness';

const YEAR = 52 * 7 * 86_400;
const AMOUNT = parseEther('1000');

/**
 * Somebody has staked before, the account has KEI left afterwards, and the allowance was set before: what a user meets,
 * not what the very first one meets.
 */
export async function measureStaking(harness: Harness, kei: Contract, skei: Contract) {
  await prepare(harness, kei, skei);
  const [earlier, user, idler] = [harness.account(1), harness.account(2), harness.account(3)];
  await harness.send(earlier, skei, 'stake', [AMOUNT, YEAR]);
  await harness.skip(60);
  const first = await harness.send(user, skei, 'stake', [AMOUNT, YEAR]);
  await harness.skip(60);
  const next = await harness.send(user, skei, 'stake', [AMOUNT, YEAR]);
  await harness.skip(60);
  const increase = await harness.send(user, skei, 'increase', [0, AMOUNT]);
  await harness.skip(60);
  const extend = await harness.send(user, skei, 'extend', [0, 2 * YEAR]);
  await harness.skip(60);
  const beginExit = await harness.send(user, skei, 'beginExit', [1]);
  await harness.skip(YEAR);
  const withdraw = await harness.send(user, skei, 'withdraw', [1]);
  const afterIdleYear = await harness.send(idler, skei, 'stake', [AMOUNT, YEAR]);
  return { first, next, increase, extend, beginExit, withdraw, afterIdleYear };
}

/** OpenZeppelin's wrapper: `depositFor` and `delegate`, by hand and in one transaction. */
export async function measureWrapper(harness: Harness, kei: Contract, wrapper: Contract) {
  await prepare(harness, kei, wrapper);
  const [earlier, user, other] = [harness.account(1), harness.account(2), harness.account(3)];
  const idler = harness.account(4);
  await harness.send(earlier, wrapper, 'depositAndDelegate', [AMOUNT]);
  await harness.skip(60);
  const first = await harness.send(user, wrapper, 'depositAndDelegate', [AMOUNT]);
  await harness.skip(60);
  const next = await harness.send(user, wrapper, 'depositAndDelegate', [AMOUNT]);
  await harness.skip(60);
  const deposit = await harness.send(other, wrapper, 'depositFor', [other, AMOUNT]);
  await harness.skip(60);
  const delegate = await harness.send(other, wrapper, 'delegate', [other]);
  await harness.skip(60);
  const withdraw = await harness.send(user, wrapper, 'withdrawTo', [user, AMOUNT]);
  await harness.skip(YEAR);
  const afterIdleYear = await harness.send(idler, wrapper, 'depositAndDelegate', [AMOUNT]);
  return { first, next, twoTransactions: deposit + delegate, withdraw, afterIdleYear };
}

async function prepare(harness: Harness, kei: Contract, staking: Contract): Promise<void> {
  for (const account of harness.accounts.slice(1, 5)) {
    await harness.send(harness.account(0), kei, 'transfer', [account, AMOUNT * 100n]);
    await harness.send(account, kei, 'approve', [staking.address, AMOUNT * 100n]);
  }
}
