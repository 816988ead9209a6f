import { expect, test } from 'vitest';
import { parseBallotPlace } from './ballot-place';
import { proposalHref } from './proposal-href';

const read = (href: string) =>
  parseBallotPlace(Object.fromEntries(new URL(href, 'http://localhost').searchParams));

test('what a link asks for is what is read of it', () => {
  for (const place of [{ page: 1 }, { page: 3, after: 'WyIxIl0' }, { page: 2, before: 'a-_9' }, { page: 9 }])
    expect(read(proposalHref(7n, { ballots: place, text: 'ko' }))).toEqual(place);
});

test('nonsense is the first page, and no place', () => {
  expect(read('/proposals/7?ballots=-1&after=%27%3B--&before=')).toEqual({ page: 1 });
  expect(parseBallotPlace({ ballots: '2', after: ['a', 'b'] })).toEqual({ page: 2 });
});
