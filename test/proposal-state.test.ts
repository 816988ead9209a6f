// The pages derive a proposal's state from facts and the clock: here the chain says whether they are right.
import { readContract } from '@wagmi/core';
import { createTestClient, createWalletClient, http, publicActions } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { GRACE_PERIOD, LATE_WINDOW } from '@/lib/domain/proposal-clock';
import { type ProposalState, proposalStateOf } from '@/lib/domain/proposal-state';
import { CONSTITUTIONAL, constitutionalTerms } from '@/lib/domain/proposal-type';
import { DAY } from '@/lib/domain/time-units';
import { buildContracts } from '@/scripts/build-contracts';
import { startChain } from '@/scripts/start-chain';

let chain: LocalChain;

/** The app's own modules, loaded once they can find the chain. */
async function app() {
  const [proposals, parameters, delegates, server, { contracts }] = await Promise.all([
    import('@/lib/queries/proposals'),
    import('@/lib/queries/parameters'),
    import('@/lib/queries/delegates'),
    import('@/lib/chain/server'),
    import('@/lib/contracts/contracts'),
  ]);
  return { ...proposals, ...parameters, ...delegates, ...server, contracts };
}

const client = () => createTestClient({ mode: 'anvil', transport: http(chain.rpcUrl) }).extend(publicActions);

beforeAll(async () => {
  buildContracts();
  // Vite's own variable of that name is a path, not the app's address.
  delete process.env['BASE_URL'];
  chain = await startChain({ seed: 'small' });
  process.env['RPC_URLS'] = chain.rpcUrl;
});

afterAll(() => chain.stop());

test('every proposal’s derived state and quorum are the governor’s, day after day until all of them are over', async () => {
  const { readProposals, serverConfig, contracts } = await app();
  const { governor } = contracts;
  const seen = new Set<ProposalState>();
  for (let day = 0; day <= 24; day++) {
    const { timestamp } = await client().getBlock();
    for (const { id, state, snapshot, quorum, terms } of await readProposals()) {
      const args = [id] as const;
      const onChain = await readContract(serverConfig, { ...governor, functionName: 'state', args });
      expect({ id, day, state }).toEqual({ id, day, state: proposalStateOf(onChain) });
      seen.add(state);
      if (BigInt(snapshot) >= timestamp) continue;
      const needed = await readContract(serverConfig, { ...governor, functionName: 'proposalQuorum', args });
      expect({ id, type: terms.type, quorum }).toEqual({ id, type: terms.type, quorum: needed });
    }
    await client().increaseTime({ seconds: DAY });
    await client().mine({ blocks: 1 });
  }
  expect([...seen].sort()).toEqual([
    'Active',
    'Canceled',
    'Defeated',
    'Executed',
    'Expired',
    'Pending',
    'Queued',
    'Succeeded',
  ]);
});

test('the constants that the pages count with are the governor’s', async () => {
  const { serverConfig, contracts } = await app();
  const { governor } = contracts;
  const read = (functionName: 'GRACE_PERIOD' | 'LATE_WINDOW' | 'CONSTITUTIONAL') =>
    readContract(serverConfig, { ...governor, functionName });
  expect(Number(await read('GRACE_PERIOD'))).toBe(GRACE_PERIOD);
  expect(Number(await read('LATE_WINDOW'))).toBe(LATE_WINDOW);
  expect(await read('CONSTITUTIONAL')).toBe(CONSTITUTIONAL);
});

test('a constitutional proposal is frozen with the terms that the pages name', async () => {
  const { readDelegates, readProposals, contracts } = await app();
  const account = (await readDelegates())[0]?.address;
  if (account === undefined) throw new Error('nobody has votes');
  await client().impersonateAccount({ address: account });
  await client().setBalance({ address: account, value: 10n ** 18n });
  const hash = await createWalletClient({ account, transport: http(chain.rpcUrl) }).writeContract({
    ...contracts.governor,
    chain: null,
    functionName: 'proposeTyped',
    args: [[account], [0n], ['0x'], 'Constitutional', CONSTITUTIONAL],
  });
  const receipt = await client().waitForTransactionReceipt({ hash });
  const { timestamp } = await client().getBlock({ blockNumber: receipt.blockNumber });
  const [proposal] = await readProposals();
  const { votingDelay, votingPeriod, quorumBps, approvalBps, thresholdBps, extraDelay } = constitutionalTerms;
  expect(proposal?.terms).toEqual({ type: CONSTITUTIONAL, quorumBps, approvalBps, thresholdBps, extraDelay });
  expect(proposal?.snapshot).toBe(Number(timestamp) + votingDelay);
  expect(proposal?.deadline).toBe(Number(timestamp) + votingDelay + votingPeriod);
});

test('every type of the policy is read, the constitutional one last', async () => {
  const { readParameters } = await app();
  const { types } = await readParameters();
  expect(types.map(({ type }) => type)).toEqual([0, 1, 2, 3, 4, 5, 6, CONSTITUTIONAL]);
  expect(types.map(({ tier }) => tier)).toEqual([2, 1, 1, 2, 3, 4, 2, 4]);
});
