import { expect } from 'vitest';
import type { BallotPage, BallotPlace } from '@/lib/domain/ballot-page';
import type { History } from '@/lib/queries/history/history';

/** Ballots a page: few, so that there are several. */
const SIZE = 3;

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
    await same(`moments passed at ${firstDeadline}`, (history) => history.momentsPassed(firstDeadline));
    await expectSameBallots(`ballots on ${id}`, id, { chain, index });
    await same(`signatures on ${id}`, (history) => history.vetoSignatures(id));
    const until = Math.min(now, firstDeadline);
    await same(`tallies of ${id}`, (history) => history.tallies({ id, snapshot }, until, 9));
  }
  await same('delegates', async (history) => byAddress(await history.delegates(), (row) => row.address));
  await same('names', (history) => history.names(delegates.map(({ address }) => address)));
  for (const { address } of delegates) {
    for (const most of [2, 100])
      await same(`${most} backers of ${address}`, (history) => history.backers(address, most));
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

/** Page by page, as readers come to them: by its number, on from the page before, back from the one after. */
async function expectSameBallots(
  what: string,
  id: bigint,
  { chain, index }: Record<'chain' | 'index', History>,
): Promise<void> {
  const told = ({ previous: _, next: __, ...page }: BallotPage) => page;
  const compare = async (place: BallotPlace): Promise<BallotPage> => {
    const page = await index.ballotPage(id, place, SIZE);
    const fold = await chain.ballotPage(id, place, SIZE);
    expect({ what, place, told: told(page) }).toEqual({ what, place, told: told(fold) });
    return page;
  };
  let page = await compare({ page: 1 });
  while (page.next !== null) page = await compare({ page: page.page + 1, after: page.next });
  expect({ what, last: page.page }).toEqual({ what, last: page.pages });
  for (let at = page; at.previous !== null; ) at = await compare({ page: at.page - 1, before: at.previous });
  for (let number = 1; number <= page.pages + 1; number += 1) await compare({ page: number });
  const voters = new Set((await chain.ballotPage(id, { page: 1 }, 100)).shown.map(({ voter }) => voter));
  for (const voter of voters)
    expect({ what, voter, cast: await index.ballotsBy(id, voter) }).toEqual({
      what,
      voter,
      cast: await chain.ballotsBy(id, voter),
    });
}

function byAddress<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const key = (row: Row) => keyOf(row).toLowerCase();
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
