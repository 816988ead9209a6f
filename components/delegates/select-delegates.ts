import type { DelegateSummary } from '@/lib/domain/delegate';

export const delegateSorts = ['votes', 'participation', 'backers'] as const;

export type DelegateSort = (typeof delegateSorts)[number];

export type DelegateSelection = { query: string; sort: DelegateSort; page: number };

export type SelectedDelegates = { rows: DelegateSummary[]; found: number; page: number; pages: number };

export const PAGE_SIZE = 25;
const LONGEST_QUERY = 100;

type SearchParams = Record<string, string | string[] | undefined>;

/** What the URL asks for; whatever it does not say, or says wrongly, is the default. */
export function readSelection(params: SearchParams): DelegateSelection {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const page = one('page');
  return {
    query: one('q').trim().slice(0, LONGEST_QUERY),
    sort: delegateSorts.find((sort) => sort === one('sort')) ?? 'votes',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The part of the directory a selection shows. `delegates` come by votes, the strongest first; ties keep that order. */
export function selectDelegates(
  delegates: readonly DelegateSummary[],
  selection: DelegateSelection,
): SelectedDelegates {
  const wanted = plain(selection.query);
  const found = delegates.filter(
    ({ address, profile }) =>
      wanted === '' ||
      plain(profile?.name ?? '').includes(wanted) ||
      address.toLowerCase().startsWith(wanted),
  );
  const sorted = selection.sort === 'votes' ? found : [...found].sort(orders[selection.sort]);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const page = Math.min(selection.page, pages);
  return { rows: sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), found: sorted.length, page, pages };
}

type Order = (a: DelegateSummary, b: DelegateSummary) => number;

const orders: Record<Exclude<DelegateSort, 'votes'>, Order> = {
  // Nine of nine says more than one of one.
  participation: (a, b) => share(b) - share(a) || b.votable - a.votable,
  backers: (a, b) => b.delegators - a.delegators,
};

function share({ voted, votable }: DelegateSummary): number {
  return votable === 0 ? -1 : voted / votable;
}

/** For comparing: without case and accents, so that "Nguyen" finds "Nguyễn". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}
