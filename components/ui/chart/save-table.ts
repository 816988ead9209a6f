import { toCsv } from '@/lib/format/csv';
import type { ChartData } from './chart-data';
import { download } from './download';

// Spreadsheets read a file as UTF-8 when it says so: Vietnamese and Korean depend on it.
const MARK = '\uFEFF';

/** Keeps the table inside `stage` as a CSV file, figures exact. @throws Error when there is none. */
export function saveTable(stage: Element, { name }: ChartData): void {
  const table = stage.querySelector('table');
  if (table === null) throw new Error('there is no table');
  download(new Blob([MARK, toCsv(rowsOf(table))], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map(textOf));
}

function textOf(cell: HTMLTableCellElement): string {
  const exact = cell.querySelector('data');
  if (exact !== null) return exact.value;
  const entries = [...cell.querySelectorAll('li')].map((entry) => entry.textContent.trim());
  return entries.length > 0 ? entries.join('; ') : cell.textContent.trim();
}
