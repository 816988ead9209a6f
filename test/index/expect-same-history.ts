import { expect } from 'vitest';
import type { History } from '@/lib/queries/history/history';

/** Fails unless the index tells pages what the chain's own events tell them, in every way that pages ask. */
export async function expectSameHistory(url: string): Promise<void> {
  const [{ chainHistory: chain }, { indexHistory }, { readHead }] = await Promise.all([
    import('@/lib/queries/history/chain-history'),
    import('@/lib/queries/history/index-history'),
    import('@/lib/queries/head'),
  ]);
  const { number: block, timestamp: now } = await readHead();
  const index = indexHistory(url, { mark: `test-${performance.now()}`, block });
  const same = async (what: string, ask: (history: History) => Promise<unknown>) =>
    expect({ what, told: await ask(index) }).toEqual({ what, told: await ask(chain) });

  const proposals = await chain.proposals();
  const delegates = await chain.delegates();
  expect(proposals.length).toBeGreaterThan(20);
  expect(delegates.length).toBeGreaterThan(12);
  await same('proposals', (history) => history.proposals());
  // One after the other, as pages ask: what answers them all at once is not asked here.
  for (const { id, snapshot, firstDeadline } of proposals) {
    await same(`proposal ${id}`, (history) => history.proposal(id));
    await same(`ballots on ${id}`, (history) => history.ballots(id));
    await same(`signatures on ${id}`, (history) => history.vetoSignatures(id));
    const until = Math.min(now, firstDeadline);
    await same(`tallies of ${id}`, (history) => history.tallies({ id, snapshot }, until, 9));
  }
  await same('delegates', async (history) => byAddress(await history.delegates(), (row) => row.address));
  for (const { address } of delegates) {
    await same(`backers of ${address}`, async (history) =>
      byAddress(await history.backers(address), (row) => row.delegator),
    );
    await same(`buckets of ${address}`, async (history) =>
      byAddress(await history.buckets(address), (row) => row.bucket),
    );
    await same(`ballots of ${address}`, async (history) =>
      // Between proposals the order is not promised.
      byAddress(await history.ballotsOf(address), (row) => String(row.proposalId)),
    );
  }
  await same('counts', (history) => history.counts());
  await same('due stakes', (history) => history.dueStakes(50));
  await same('movements', (history) => history.movements());
  await same('power', (history) => history.power(now, 31));
  await same('phases', (history) => history.phases(now, 31));
}

function byAddress<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const key = (row: Row) => keyOf(row).toLowerCase();
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
