import { describe, expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { listHref } from './list-href';
import { listPage, parseListRequest } from './list-request';

const proposal = (id: bigint, title: string, state: ProposalSummary['state']): ProposalSummary => ({
  id,
  title,
  state,
  proposer: ZERO_ADDRESS,
  createdAt: 0,
  snapshot: 0,
  deadline: 0,
  eta: 0,
  endedAt: null,
  tally: { against: 0n, for: 0n, abstain: 0n },
  quorum: 0n,
});

test('nonsense in the address is read as the usual', () => {
  expect(parseListRequest({ state: 'x', page: '-1', q: ['  a ', 'b'] })).toEqual({
    group: 'all',
    query: 'a',
    page: 1,
  });
  expect(parseListRequest({ page: '99999999' }).page).toBe(1);
});

test('an address says only what is not usual', () => {
  expect(listHref({ group: 'all', query: '' })).toBe('/proposals');
  expect(listHref({ group: 'open', query: 'a b', page: 2 })).toBe('/proposals?state=open&q=a+b&page=2');
});

describe('listPage', () => {
  const list = [
    proposal(1n, 'Đổi thời hạn', 'Active'),
    proposal(2n, '감사 비용', 'Executed'),
    proposal(3n, 'Pay', 'Defeated'),
  ];

  test.each([
    ['doi thoi han', [1n]],
    ['ĐỔI', [1n]],
    ['감사', [2n]],
    ['3', [3n]],
    ['', [1n, 2n, 3n]],
  ])('"%s" finds %o', (query, ids) => {
    expect(listPage(list, { group: 'all', query, page: 1 }).shown.map(({ id }) => id)).toEqual(ids);
  });

  test('counts follow the search, pages stay in range', () => {
    const page = listPage(list, { group: 'rejected', query: 'pay', page: 9 });
    expect(page).toMatchObject({ page: 1, pages: 1, counts: { all: 1, rejected: 1, open: 0 } });
  });
});
