import { z } from 'zod';
import type { Key } from './cursor';
import type { Freshness } from './freshness';

type Shape = z.ZodObject;

/** What a reader of one answer is asked. */
export type Ask<Params extends Shape, Query extends Shape> = {
  params: z.output<Params>;
  query: z.output<Query>;
  now: Freshness;
};

/** What a reader of a page is asked besides: at most `limit` rows, those after the place `after`. */
export type PageAsk<Params extends Shape, Query extends Shape> = Ask<Params, Query> & {
  limit: number;
  after: Key | null;
};

export type Page<Row extends Shape> = { rows: z.input<Row>[]; previous: Key | null; next: Key | null };

/** One kind of answer: a thing by its name, or a page of a list. */
export type Endpoint = {
  /** As in OpenAPI: `/proposals/{id}`. */
  path: string;
  summary: string;
  params: Shape;
  query: Shape;
  row: Shape;
  /** How many values order the list; null: it is no list. */
  keyLength: number | null;
  /** Rows fit for JSON. A thing that is not there: no row. */
  read: (
    ask: PageAsk<Shape, Shape>,
  ) => Promise<{ rows: Record<string, unknown>[]; previous: Key | null; next: Key | null }>;
};

const none = z.object({});

/** A list: newest or largest first, page by page. */
export function list<
  Row extends Shape,
  Params extends Shape = typeof none,
  Query extends Shape = typeof none,
>(spec: {
  path: string;
  summary: string;
  params?: Params;
  query?: Query;
  row: Row;
  keyLength: number;
  read: (ask: PageAsk<Params, Query>) => Promise<Page<Row>>;
}): Endpoint {
  return {
    ...spec,
    params: spec.params ?? none,
    query: spec.query ?? none,
    read: async (ask) => {
      const { rows, ...edges } = await spec.read(ask as unknown as PageAsk<Params, Query>);
      return { rows: rows.map((row) => spec.row.parse(row)), ...edges };
    },
  };
}

/** One thing; `read` gives null when there is none. */
export function one<Row extends Shape, Params extends Shape = typeof none>(spec: {
  path: string;
  summary: string;
  params?: Params;
  row: Row;
  read: (ask: Ask<Params, typeof none>) => Promise<z.input<Row> | null>;
}): Endpoint {
  return {
    ...spec,
    params: spec.params ?? none,
    query: none,
    keyLength: null,
    read: async (ask) => {
      const row = await spec.read(ask as unknown as Ask<Params, typeof none>);
      return { rows: row === null ? [] : [spec.row.parse(row)], previous: null, next: null };
    },
  };
}

/** The page in rows read one beyond `limit`. */
export function pageOf<T>(
  rows: T[],
  limit: number,
  keyOf: (row: T) => Key,
): { rows: T[]; previous: Key | null; next: Key | null } {
  const page = rows.slice(0, limit);
  const [first, last] = [page[0], page.at(-1)];
  return {
    rows: page,
    previous: first === undefined ? null : keyOf(first),
    next: rows.length > limit && last !== undefined ? keyOf(last) : null,
  };
}
