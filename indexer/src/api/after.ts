import { type PgColumn, sql } from 'ponder';
import type { Key } from './cursor';

/** A piece of a query. */
export type Sql = ReturnType<typeof sql>;

/** Rows that come after a place in a list ordered by these columns, all of them in one direction. */
export function after(
  columns: readonly PgColumn[],
  key: Key | null,
  order: 'descending' | 'ascending' = 'descending',
): Sql | undefined {
  if (key === null) return undefined;
  const left = sql.join([...columns], sql`, `);
  const right = sql.join(
    key.map((value) => sql`${value}`),
    sql`, `,
  );
  return order === 'descending' ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
}
