import type { Context } from 'hono';
import { z } from 'zod';
import { ANEW } from '../../verify/ask';
import { toCsv } from './csv';
import { decodeCursor, encodeCursor, type Key } from './cursor';
import type { Endpoint } from './endpoint';
import { type Freshness, readFreshness, tagOf } from './freshness';
import { recall, remember } from './memo';
import { problem } from './problem';

const MOST_ROWS = 1_000;
/** Answers made at once; what is remembered is not counted. */
const MOST_AT_ONCE = 64;
const TRIES = 3;

/** What every list can be asked. */
export const paging = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).optional(),
  cursor: z.string().max(500).optional(),
  format: z.enum(['json', 'csv']).default('json'),
});

/** Answers being made: whoever asks the same of the same block waits for the one. */
const making = new Map<string, Promise<string>>();

/** Answers one request: parses it, looks whether anything changed, and reads at most once for each state of the index. */
export async function answer(c: Context, endpoint: Endpoint): Promise<Response> {
  const params = parse(endpoint.params, c.req.param());
  const isList = endpoint.keyLength !== null;
  const query = parse(isList ? endpoint.query.extend(paging.shape) : endpoint.query, c.req.query());
  const page = isList ? pageAsked(query, endpoint.keyLength ?? 0) : null;
  const anew = c.req.header(ANEW) !== undefined;
  const csv = page?.format === 'csv';
  const question = `${c.req.path}?${JSON.stringify(query)}`;
  for (let i = 0; i < TRIES; i += 1) {
    const now = await readFreshness(anew || i > 0);
    if (now === null) throw problem(503, 'not-ready', 'The index has taken in nothing yet.');
    const tag = tagOf(now);
    const headers = headersOf(tag, csv, c.req.path);
    if (!anew && c.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers });
    const known = anew ? undefined : recall(question, tag);
    if (known !== undefined) return new Response(known, { headers });
    const body = await makeOnce(`${question} ${tag} ${anew}`, () =>
      make(endpoint, { params, query, now, page }),
    );
    // Rows may have moved on while they were read: an answer speaks of one block.
    const then = await readFreshness(true);
    if (then === null || tagOf(then) !== tag) continue;
    remember(question, tag, body);
    return new Response(body, { headers });
  }
  throw problem(503, 'too-busy', 'The index moves on faster than this can be read: ask again.');
}

type PageAsked = { limit: number; after: Key | null; format: 'json' | 'csv' };

function pageAsked(query: Record<string, unknown>, keyLength: number): PageAsked {
  const { limit, cursor, format } = paging.parse(query);
  const after = cursor === undefined ? null : decodeCursor(cursor, keyLength);
  if (after === undefined) {
    throw problem(400, 'bad-request', 'The request is not understood.', [
      { field: 'cursor', message: 'Not a cursor of this list' },
    ]);
  }
  return { limit: limit ?? (format === 'csv' ? MOST_ROWS : 25), after, format };
}

function parse<T extends z.ZodObject>(schema: T, value: unknown): z.output<T> {
  const parsed = z.strictObject(schema.shape).safeParse(value);
  if (parsed.success) return parsed.data as z.output<T>;
  const issues = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw problem(400, 'bad-request', 'The request is not understood.', issues);
}

function makeOnce(key: string, how: () => Promise<string>): Promise<string> {
  const begun = making.get(key);
  if (begun !== undefined) return begun;
  if (making.size >= MOST_AT_ONCE) throw problem(503, 'too-busy', 'Too many questions at once: ask again.');
  const answer = how().finally(() => making.delete(key));
  making.set(key, answer);
  return answer;
}

async function make(
  endpoint: Endpoint,
  ask: {
    params: Record<string, unknown>;
    query: Record<string, unknown>;
    now: Freshness;
    page: PageAsked | null;
  },
): Promise<string> {
  const { params, query, now, page } = ask;
  const { limit = 1, after = null } = page ?? {};
  const { rows, previous, next } = await endpoint.read({ params, query, now, limit, after });
  const { block, timestamp } = now;
  if (page === null) {
    if (rows[0] === undefined) throw problem(404, 'not-found', 'There is no such thing.');
    return JSON.stringify({ block, timestamp, item: rows[0] });
  }
  if (page.format === 'csv') return toCsv(Object.keys(endpoint.row.shape), rows);
  const edges = { previous: previous && encodeCursor(previous), next: next && encodeCursor(next) };
  return JSON.stringify({ block, timestamp, items: rows, ...edges });
}

function headersOf(etag: string, csv: boolean, path: string): Record<string, string> {
  const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (!csv) return { ...headers, 'content-type': 'application/json; charset=utf-8' };
  const name = path
    .split('/')
    .filter((part) => /^[a-z-]+$/.test(part))
    .at(-1);
  return {
    ...headers,
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}.csv"`,
  };
}
