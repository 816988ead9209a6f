import 'server-only';
import { z } from 'zod';
import { boundedBody } from './bounded-body';
import { IndexError } from './index-error';

/** Longest answer taken, in bytes: a thousand ballots with long reasons. */
const MOST_BYTES = 16 * 1024 * 1024;
const PAGE = 1_000;
const MOST_PAGES = 200;
/** The index may go on between two pages of a list: then the list is read again from its beginning. */
const TRIES = 3;

/**
 * Asks the index for a path and parses what it answers.
 *
 * @throws IndexError when it is silent for `timeout` milliseconds, refuses, or answers something else.
 */
export async function askJson<T>(url: string, schema: z.ZodType<T>, timeout: number): Promise<T> {
  const body = await load(url, timeout);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new IndexError(`${url} answered something else: ${parsed.error.message}`);
  return parsed.data;
}

/** One thing under `/api/v1`; null when there is none. */
export async function askOne<Row>(url: string, row: z.ZodType<Row>, timeout: number): Promise<Row | null> {
  const found = z.object({ item: row });
  const missing = z.object({ error: z.object({ code: z.literal('not-found') }) });
  const answer = await askJson<{ item: Row } | { error: object }>(url, z.union([found, missing]), timeout);
  return 'item' in answer ? answer.item : null;
}

/** A page of a list: `previous` and `next` are where it begins and ends, null where nothing follows. */
export type Page<Row> = { items: Row[]; previous: string | null; next: string | null };

/** The page of a list under `/api/v1` that a path names. */
export async function askPage<Row>(url: string, row: z.ZodType<Row>, timeout: number): Promise<Page<Row>> {
  const place = z.string().nullable();
  return askJson(url, z.object({ items: z.array(row), previous: place, next: place }), timeout);
}

/** Every row of a list under `/api/v1`, all of them as of one block. */
export async function askAll<Row>(url: string, row: z.ZodType<Row>, timeout: number): Promise<Row[]> {
  const schema = z.object({
    block: z.number(),
    timestamp: z.number(),
    items: z.array(row),
    next: z.string().nullable(),
  });
  for (let i = 0; i < TRIES; i += 1) {
    const rows = await readPages(url, schema, timeout);
    if (rows !== undefined) return rows;
  }
  throw new IndexError(`${url} changes faster than it can be read`);
}

type PageSchema<Row> = z.ZodType<{ block: number; timestamp: number; items: Row[]; next: string | null }>;

/** Nothing when two pages speak of different blocks. */
async function readPages<Row>(
  url: string,
  schema: PageSchema<Row>,
  timeout: number,
): Promise<Row[] | undefined> {
  const rows: Row[] = [];
  let first: string | undefined;
  let cursor: string | null = null;
  for (let i = 0; i < MOST_PAGES; i += 1) {
    const place: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await askJson(
      `${url}${url.includes('?') ? '&' : '?'}limit=${PAGE}${place}`,
      schema,
      timeout,
    );
    const at = `${page.block}-${page.timestamp}`;
    first ??= at;
    if (at !== first) return undefined;
    rows.push(...page.items);
    cursor = page.next;
    if (cursor === null) return rows;
  }
  throw new IndexError(`${url} has no end`);
}

async function load(url: string, timeout: number): Promise<unknown> {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(timeout),
      cache: 'no-store',
      redirect: 'error',
    });
    // What is not there is an answer; everything else but 200 is none.
    if (answer.status !== 200 && answer.status !== 404) throw new Error(String(answer.status));
    const body = await boundedBody(answer, MOST_BYTES);
    if (body === undefined) throw new Error('too much');
    return JSON.parse(new TextDecoder().decode(body));
  } catch (error) {
    throw new IndexError(`${url} gave no answer: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}
