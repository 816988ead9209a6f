import 'server-only';
import { env } from '@/lib/env';
import { boundedBody } from './bounded-body';

const TIMEOUT_MS = 5_000;
/** Longest answer passed on, in bytes: a thousand rows of CSV with long texts. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_QUERY = 1_000;
/** Paths of the index's API: words, addresses and numbers between slashes. */
const PATH = /^(\/([a-z][a-z-]{0,30}(\.json)?|0x[0-9a-fA-F]{40}|\d{1,78})){0,6}$/;

const ASKED = ['if-none-match'];
const ANSWERED = ['content-type', 'content-disposition', 'etag', 'cache-control'];

/** Everybody may read what is public, from every origin. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'x-content-type-options': 'nosniff',
};

/**
 * Asks the index on behalf of a browser, so that pages contact no host but their own.
 *
 * @param path Under `/api/v1`, with a leading slash; empty for the page that describes the API.
 * @returns 503 with a code when there is no index, it does not answer in time, or answers too much.
 */
export async function askIndex(path: string, query: string, headers: Headers): Promise<Response> {
  if (!PATH.test(path) || query.length > MOST_QUERY) return refusal(404, 'not-found', 'Nothing is here.');
  if (env.INDEXER_URL === undefined) return refusal(503, 'no-index', 'This site runs without an index.');
  try {
    const answer = await fetch(`${env.INDEXER_URL}/api/v1${path}${query}`, {
      headers: chosen(headers, ASKED),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: 'no-store',
      redirect: 'error',
    });
    const body = await boundedBody(answer, MOST_BYTES);
    if (body === undefined) return refusal(503, 'too-large', 'The index answered too much.');
    const kept = { ...chosen(answer.headers, ANSWERED), ...openToAll };
    return new Response(answer.status === 304 ? null : body, { status: answer.status, headers: kept });
  } catch {
    return refusal(503, 'no-index', 'The index does not answer.');
  }
}

function chosen(headers: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function refusal(status: number, code: string, message: string): Response {
  const headers = { 'cache-control': 'no-store', ...openToAll };
  return Response.json({ error: { code, message } }, { status, headers });
}
