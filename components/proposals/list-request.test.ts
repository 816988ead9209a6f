import { describe, expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { listHref } from './list-href';
import { listPage, parseListRequest } from './list-request';

const proposal = (id: bigint, title: string, state: ProposalSummary['state'], type = 0): ProposalSummary => ({
  id,
  titles: [{ lang: null, title }],
  state,
  proposer: ZERO_ADDRESS,
  createdAt: 0,
  snapshot: 0,
  firstDeadline: 0,
  deadline: 0,
  eta: 0,
  endedAt: null,
  tally: { against: 0n, for: 0n, abstain: 0n },
  quorum: 0n,
  terms: { type, quorumBps: 400, approvalBps: 5_000, thresholdBps: 10, extraDelay: 0 },
});

test('nonsense in the address is read as the usual', () => {
  expect(parseListRequest({ state: 'x', page: '-1', q: ['  a ', 'b'] })).toEqual({
    group: 'all',
    type: null,
    query: 'a',
    page: 1,
  });
  expect(parseListRequest({ page: '99999999' }).page).toBe(1);
  expect(parseListRequest({ type: '4' }).type).toBe(4);
  for (const type of ['', '-1', '4.0', '1234', 'x']) expect(parseListRequest({ type }).type).toBeNull();
});

test('an address says only what is not usual', () => {
  expect(listHref({ group: 'all', type: null, query: '' })).toBe('/proposals');
  expect(listHref({ group: 'open', type: 4, query: 'a b', page: 2 })).toBe(
    '/proposals?state=open&type=4&q=a+b&page=2',
  );
});

describe('listPage', () => {
  const list = [
    proposal(1n, 'Đổi thời hạn', 'Active'),
    proposal(2n, '감사 비용', 'Executed'),
    proposal(3n, 'Pay', 'Defeated', 4),
  ];

  test.each([
    ['doi thoi han', [1n]],
    ['ĐỔI', [1n]],
    ['감사', [2n]],
    ['3', [3n]],
    ['', [1n, 2n, 3n]],
  ])('"%s" finds %o', (query, ids) => {
    expect(listPage(list, { group: 'all', type: null, query, page: 1 }).shown.map(({ id }) => id)).toEqual(
      ids,
    );
  });

  test('a type leaves only its own, and the counts follow', () => {
    const page = listPage(list, { group: 'all', type: 4, query: '', page: 1 });
    expect(page.shown.map(({ id }) => id)).toEqual([3n]);
    expect(page.counts).toMatchObject({ all: 1, open: 0, rejected: 1 });
  });

  test('counts follow the search, pages stay in range', () => {
    const page = listPage(list, { group: 'rejected', type: null, query: 'pay', page: 9 });
    expect(page).toMatchObject({ page: 1, pages: 1, counts: { all: 1, rejected: 1, open: 0 } });
  });
});
