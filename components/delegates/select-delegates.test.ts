import { expect, test } from 'vitest';
import type { DelegateSummary } from '@/lib/domain/delegate';
import { PAGE_SIZE, readSelection, selectDelegates } from './select-delegates';

function delegate(id: number, name: string, rest: Partial<DelegateSummary> = {}): DelegateSummary {
  return {
    address: `0x${id.toString(16).padStart(40, '0')}`,
    profile: name === '' ? null : { name, statement: '' },
    votes: BigInt(1000 - id),
    delegators: 0,
    voted: 0,
    votable: 0,
    ...rest,
  };
}

const all = { query: '', sort: 'votes', page: 1 } as const;
const names = (delegates: DelegateSummary[]) => delegates.map(({ profile }) => profile?.name);

test('the URL is read strictly and never fails', () => {
  expect(readSelection({})).toEqual(all);
  expect(readSelection({ q: [' an ', 'b'], sort: 'backers', page: '3' })).toEqual({
    query: 'an',
    sort: 'backers',
    page: 3,
  });
  expect(readSelection({ sort: 'x', page: '-1' })).toEqual(all);
  expect(readSelection({ page: '1e9' })).toEqual(all);
  expect(readSelection({ q: 'a'.repeat(1e6) }).query).toHaveLength(100);
});

test('finds names without accents and case, in any script, and addresses by their beginning', () => {
  const people = [delegate(1, 'Nguyễn Văn Đạt'), delegate(2, '한강 노드'), delegate(0xabc, '')];
  expect(selectDelegates(people, { ...all, query: 'nguyen van dat' }).found).toBe(1);
  expect(selectDelegates(people, { ...all, query: '한강' }).found).toBe(1);
  expect(selectDelegates(people, { ...all, query: `0X${'0'.repeat(37)}ABC` }).found).toBe(1);
  expect(selectDelegates(people, { ...all, query: '.*' }).found).toBe(0);
});

test('orders by what was asked', () => {
  const people = [
    delegate(1, 'a', { voted: 1, votable: 1, delegators: 2 }),
    delegate(2, 'b', { voted: 9, votable: 9, delegators: 1 }),
    delegate(3, 'c', { delegators: 9 }),
    delegate(4, 'd', { voted: 0, votable: 5 }),
  ];
  expect(names(selectDelegates(people, all).rows)).toEqual(['a', 'b', 'c', 'd']);
  expect(names(selectDelegates(people, { ...all, sort: 'participation' }).rows)).toEqual([
    'b',
    'a',
    'd',
    'c',
  ]);
  expect(names(selectDelegates(people, { ...all, sort: 'backers' }).rows)).toEqual(['c', 'a', 'b', 'd']);
});

test('pages do not run over the end', () => {
  const people = Array.from({ length: PAGE_SIZE + 1 }, (_, at) => delegate(at, `n${at}`));
  expect(selectDelegates(people, { ...all, page: 99 })).toMatchObject({
    page: 2,
    pages: 2,
    found: PAGE_SIZE + 1,
  });
  expect(selectDelegates(people, { ...all, page: 2 }).rows).toHaveLength(1);
  expect(selectDelegates([], all)).toEqual({ rows: [], found: 0, page: 1, pages: 1 });
});
