import type { DelegateSelection } from './select-delegates';

/** The directory's URL (without the locale) for a selection; defaults are left out. */
export function directoryHref({ query, sort, page }: DelegateSelection): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (sort !== 'votes') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text === '' ? '/delegates' : `/delegates?${text}`;
}
