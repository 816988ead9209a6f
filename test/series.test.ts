import { readContract, readContracts } from '@wagmi/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { buildContracts } from '@/scripts/build-contracts';
import { startChain } from '@/scripts/start-chain';

let chain: LocalChain;

/** The app's own modules, loaded once they can find the chain. */
async function app() {
  const [power, phase, tally, treasury, council, rest] = await Promise.all([
    import('@/lib/queries/power-history'),
    import('@/lib/queries/phase-history'),
    import('@/lib/queries/tally-history'),
    import('@/lib/queries/treasury'),
    import('@/lib/queries/council'),
    Promise.all([
      import('@/lib/queries/proposals'),
      import('@/lib/queries/head'),
      import('@/lib/queries/history/ledger'),
      import('@/lib/chain/story'),
      import('@/lib/chain/server'),
      import('@/lib/contracts/contracts'),
    ]),
  ]);
  const [proposals, head, ledger, story, server, { contracts }] = rest;
  return {
    ...power,
    ...phase,
    ...tally,
    ...treasury,
    ...council,
    ...proposals,
    ...head,
    ...ledger,
    ...story,
    ...server,
    contracts,
  };
}

beforeAll(async () => {
  buildContracts();
  // Vite's own variable of that name is a path, not the app's address.
  delete process.env['BASE_URL'];
  chain = await startChain({ seed: 'small' });
  process.env['RPC_URLS'] = chain.rpcUrl;
});

afterAll(() => chain.stop());

test('power by kind is what the chain says of the past', async () => {
  const { readPowerHistory, readCouncil, readLedger, serverConfig, contracts } = await app();
  const samples = await readPowerHistory();
  expect(samples.length).toBeGreaterThan(20);
  const { members } = await readCouncil();
  const { votes } = await readLedger();
  const accounts = [...votes.values()].map(({ address }) => address);
  const kindOf = new Map(members.map(({ account, kind }) => [account.toLowerCase(), kind]));
  const { stakedKei, council } = contracts;
  // The newest moment is no past one yet; the others are spread over the whole history.
  for (const sample of samples.slice(0, -1).filter((_, i) => i % 5 === 0)) {
    const then = BigInt(sample.timestamp);
    const [supply, held, seated] = await Promise.all([
      readContract(serverConfig, { ...stakedKei, functionName: 'getPastTotalSupply', args: [then] }),
      readContracts(serverConfig, {
        allowFailure: false,
        contracts: accounts.map(
          (account) => ({ ...stakedKei, functionName: 'getPastVotes', args: [account, then] }) as const,
        ),
      }),
      readContracts(serverConfig, {
        allowFailure: false,
        contracts: accounts.map(
          (account) =>
            ({ ...council, functionName: 'wasMember', args: [account, sample.timestamp] }) as const,
        ),
      }),
    ]);
    const sums = { enterprise: 0n, builder: 0n, dao: 0n, delegates: 0n };
    for (const [i, account] of accounts.entries()) {
      const kind = seated[i] ? kindOf.get(account.toLowerCase()) : undefined;
      sums[kind ?? 'delegates'] += held[i] ?? 0n;
    }
    const all = sums.enterprise + sums.builder + sums.dao + sums.delegates;
    expect(sample).toEqual({
      timestamp: sample.timestamp,
      total: supply,
      ...sums,
      undelegated: supply - all,
    });
  }
  const newest = samples.at(-1);
  for (const kind of ['enterprise', 'builder', 'dao'] as const) expect(newest?.[kind]).toBeGreaterThan(0n);
});

test('the register adds up to the phase meter, and its history ends with it', async () => {
  const { readCouncil, readPhaseHistory, readStory } = await app();
  const { backingByKind, readPhaseMeter } = await import('@/lib/domain/council');
  const { members, meter } = await readCouncil();
  const { enterprise, builder, dao } = backingByKind(members);
  expect({ decentralized: builder + dao, total: enterprise + builder + dao }).toEqual({
    decentralized: meter.decentralized,
    total: meter.total,
  });
  const samples = await readPhaseHistory();
  const newest = samples.at(-1);
  expect(newest?.shareBps).toBe(readPhaseMeter(meter, newest?.timestamp ?? 0).shareBps);
  expect(newest?.neededBps).toBe(meter.neededBps);
  // And in between: the sum of what was last said of every single member. The node keeps no old states to ask.
  const { council } = await readStory();
  const refreshed = council.filter((event) => event.eventName === 'BackingRefreshed');
  const kindOf = new Map(members.map(({ id, kind }) => [BigInt(id), kind]));
  for (const sample of samples) {
    const backings = new Map<bigint, bigint>();
    for (const { args, blockTimestamp } of refreshed) {
      if (Number(blockTimestamp) <= sample.timestamp) backings.set(args.memberId, args.newBacking);
    }
    let [decentralized, total] = [0n, 0n];
    for (const [id, backing] of backings) {
      total += backing;
      if (kindOf.get(id) !== 'enterprise') decentralized += backing;
    }
    const shareBps = total === 0n ? 0 : Number((decentralized * 10_000n) / total);
    expect({ at: sample.timestamp, shareBps: sample.shareBps }).toEqual({ at: sample.timestamp, shareBps });
  }
  expect(new Set(samples.map(({ shareBps }) => shareBps)).size).toBeGreaterThan(3);
});

test('every tally’s history ends with the chain’s tally', async () => {
  const { readProposals, readTallyHistory, readHead } = await app();
  const [proposals, { timestamp }] = await Promise.all([readProposals(), readHead()]);
  let counted = 0;
  for (const proposal of proposals) {
    const newest = (await readTallyHistory(proposal, timestamp)).at(-1);
    if (newest === undefined) continue;
    counted += 1;
    expect({ id: proposal.id, tally: newest.tally }).toEqual({ id: proposal.id, tally: proposal.tally });
  }
  expect(counted).toBeGreaterThan(10);
});

test('what came in less what went out is what the treasury holds', async () => {
  const { readTreasury, readHead } = await app();
  const { foldFlows } = await import('@/lib/domain/treasury-flows');
  const [{ movements, balances }, { timestamp }] = await Promise.all([readTreasury(), readHead()]);
  const flows = foldFlows(movements, timestamp, 120);
  expect(flows.length).toBeGreaterThan(1);
  for (const { asset, months } of flows) {
    const held = months.reduce((sum, month) => sum + month.in - month.out, 0n);
    const balance = balances.find(({ address }) => address === asset.address)?.balance;
    expect({ symbol: asset.symbol, held }).toEqual({ symbol: asset.symbol, held: balance });
  }
});
