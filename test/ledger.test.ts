import { readContract, readContracts } from '@wagmi/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { buildContracts } from '@/scripts/build-contracts';
import { startChain } from '@/scripts/start-chain';

let chain: LocalChain;

/** The app's own modules, loaded once they can find the chain. */
async function app() {
  const [ledger, stakeLedger, delegates, totals, staker, server, { contracts }] = await Promise.all([
    import('@/lib/queries/history/ledger'),
    import('@/lib/queries/history/stake-ledger'),
    import('@/lib/queries/delegates'),
    import('@/lib/queries/totals'),
    import('@/lib/queries/staker'),
    import('@/lib/chain/server'),
    import('@/lib/contracts/contracts'),
  ]);
  return { ...ledger, ...stakeLedger, ...delegates, ...totals, ...staker, ...server, contracts };
}

beforeAll(async () => {
  buildContracts();
  // Vite's own variable of that name is a path, not the app's address.
  delete process.env['BASE_URL'];
  chain = await startChain({ seed: 'small' });
  process.env['RPC_URLS'] = chain.rpcUrl;
});

afterAll(() => chain.stop());

test('every delegate’s backers add up to its votes on the chain', async () => {
  const { readLedger, readDelegates, backersOf, serverConfig, contracts } = await app();
  const ledger = await readLedger();
  const delegates = await readDelegates();
  expect(delegates.filter(({ votes }) => votes > 0n).length).toBeGreaterThan(12);
  for (const { address, votes, delegators } of delegates) {
    const backers = backersOf(ledger, address);
    const sum = backers.reduce((total, backing) => total + backing.votes, 0n);
    const onChain = await readContract(serverConfig, {
      ...contracts.stakedKei,
      functionName: 'getVotes',
      args: [address],
    });
    expect({ address, sum, votes }).toEqual({ address, sum: onChain, votes: onChain });
    expect(delegators).toBe(backers.length);
  }
});

test('all votes are somebody’s, and all stakes make up what is staked', async () => {
  const { readLedger, readTotals } = await app();
  const { accounts, votes } = await readLedger();
  const totals = await readTotals();
  const held = [...votes.values()].reduce((sum, delegate) => sum + delegate.votes, 0n);
  const stakes = [...accounts.values()].flatMap((account) => [...account.stakes.values()]);
  expect(held).toBe(totals.totalVotes);
  expect(stakes.reduce((sum, stake) => sum + stake.amount, 0n)).toBe(totals.totalStaked);
});

test('every stake of the ledger is the chain’s', async () => {
  const { readLedger, serverConfig, stakerContracts, stakerOf } = await app();
  const { accounts } = await readLedger();
  for (const account of accounts.values()) {
    const answers = await readContracts(serverConfig, {
      allowFailure: false,
      contracts: stakerContracts(account.address),
    });
    const staker = stakerOf(account.address, answers);
    const folded = [...account.stakes.values()].sort((a, b) => b.index - a.index);
    // When an owner last acted on a stake is no part of the ledger.
    const stakes = staker.stakes.map(({ touchedAt: _, ...stake }) => stake);
    expect({ delegate: staker.delegate, stakes }).toEqual({
      delegate: account.delegate,
      stakes: folded,
    });
  }
});
