import type { ProposalGroup } from './proposal-group';

/** Address of the list with its filters, without the locale; what is usual is left out. */
export function listHref(options: {
  group: ProposalGroup;
  type: number | null;
  query: string;
  page?: number;
}): string {
  const search = new URLSearchParams();
  if (options.group !== 'all') search.set('state', options.group);
  if (options.type !== null) search.set('type', String(options.type));
  if (options.query !== '') search.set('q', options.query);
  if (options.page !== undefined && options.page > 1) search.set('page', String(options.page));
  const text = search.toString();
  return text === '' ? '/proposals' : `/proposals?${text}`;
}
