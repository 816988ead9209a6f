import { type SearchAnswer, searchGroups } from './search-row';

/** The server refuses longer ones: nothing of ours is longer than a proposal's id. */
const MAX_QUERY = 120;
const TIMEOUT = 12_000;

/** @throws when the server does not answer within the time, or answers something else. */
export async function fetchRows(query: string, locale: string, signal: AbortSignal): Promise<SearchAnswer> {
  const asked = new URLSearchParams({ q: query.slice(0, MAX_QUERY), locale });
  const response = await fetch(`/api/search?${asked}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
  });
  const body: unknown = response.ok ? await response.json() : null;
  if (!isAnswer(body)) throw new Error('no search results');
  return body;
}

function isAnswer(value: unknown): value is SearchAnswer {
  if (typeof value !== 'object' || value === null || !('rows' in value) || !('complete' in value))
    return false;
  return Array.isArray(value.rows) && value.rows.every((row) => searchGroups.includes(row?.group));
}
