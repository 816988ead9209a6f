import { encodeCursor, type Key } from '@/indexer/src/api/cursor';
import { ANEW } from '@/indexer/verify/ask';
import { print } from '@/scripts/print';
import { sql } from '@/test/helpers/postgres';
import { loadLine, measureLoads } from './load';

/** An index of one size, and where its API answers. */
export type Filled = { url: string; schema: string; api: string };

/** Different pages of each kind, so that no single row decides. */
const DIFFERENT = 20;
const LANES = 8;

/**
 * Goal A2: the same pages of a tenth and of the whole, in turns, past everything remembered. Deep pages begin where
 * nine tenths of their list are past.
 */
export async function compareSizes(
  databaseUrl: string,
  [tenth, whole]: readonly [Filled, Filled],
  seconds: number,
): Promise<void> {
  const kinds: [name: string, paths: (schema: string) => string[]][] = [
    ['proposals, first page', () => ['/proposals?limit=25']],
    [
      'proposals, deep',
      (schema) =>
        deep(schema, 'proposal', 'true', ['created_event']).map((at) => `/proposals?limit=25&${at}`),
    ],
    ['proposals that are active', () => ['/proposals?limit=25&state=Active']],
    ['votes, first page', (schema) => [`/proposals/${largest(schema)}/votes?sort=weight&limit=50`]],
    [
      'votes, deep',
      (schema) =>
        deep(schema, 'ballot', `proposal_id = ${largest(schema)}`, ['weight', 'first_event']).map(
          (at) => `/proposals/${largest(schema)}/votes?sort=weight&limit=50&${at}`,
        ),
    ],
    ['delegates, first page', () => ['/delegates?limit=25']],
    [
      'delegates, deep',
      (schema) =>
        deep(schema, 'delegate', 'votes > 0', ['votes', 'address']).map((at) => `/delegates?limit=25&${at}`),
    ],
    [
      'one delegate',
      (schema) =>
        sql(databaseUrl, `select address from ${schema}.delegate order by votes desc limit ${DIFFERENT}`).map(
          (address) => `/delegates/${address}`,
        ),
    ],
  ];
  const init = { headers: { [ANEW]: '1' } };
  for (const [name, pathsOf] of kinds) {
    const asks = [tenth, whole].map(({ schema, api }) => {
      const paths = pathsOf(schema);
      let next = 0;
      return (): [string, RequestInit] => {
        next += 1;
        return [`${api}${paths[next % paths.length]}`, init];
      };
    });
    const [few, many] = await measureLoads(asks, { seconds, lanes: LANES });
    if (few === undefined || many === undefined) continue;
    print(`\n${name}`);
    print(`  a tenth   ${loadLine(few)}`);
    print(`  the whole ${loadLine(many)}   p99 ÷ ${(many.p99 / few.p99).toFixed(2)}`);
  }

  function largest(schema: string): string {
    return sql(databaseUrl, `select id from ${schema}.proposal order by ballots desc limit 1`)[0] ?? '';
  }

  function deep(schema: string, table: string, where: string, columns: string[]): string[] {
    const order = columns.map((column) => `${column} desc`).join();
    const rows = sql(
      databaseUrl,
      `with found as (select ${columns.join()}, row_number() over (order by ${order}) as place, count(*) over () as count
        from ${schema}.${table} where ${where})
       select ${columns.join()} from found where place > count * 0.9 order by place limit ${DIFFERENT}`,
    );
    return rows.map((row) => `cursor=${encodeCursor(row.split('|') as Key)}`);
  }
}
