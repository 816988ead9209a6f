import type { IndexProcess } from '../helpers/index-process';

type Answer = { block: number; items: Record<string, unknown>[]; next: string | null };

/** Every row of a list, page by page. `limit` small enough that there are several pages. */
export async function allRows(
  index: IndexProcess,
  path: string,
  limit = 7,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let cursor: string | null = null;
  do {
    const glue = path.includes('?') ? '&' : '?';
    const place: string = cursor === null ? '' : `&cursor=${cursor}`;
    const answer = (await index.ask(`/api/v1${path}${glue}limit=${limit}${place}`)) as Answer;
    rows.push(...answer.items);
    cursor = answer.next;
  } while (cursor !== null);
  return rows;
}

/** One thing of the API. */
export async function oneRow(index: IndexProcess, path: string): Promise<Record<string, unknown>> {
  return ((await index.ask(`/api/v1${path}`)) as { item: Record<string, unknown> }).item;
}
