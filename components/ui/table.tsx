// biome-ignore-all lint/a11y/noRedundantRoles: under 640 px the parts are not displayed as a table, and Safari then forgets what they are
import type { ReactNode } from 'react';
import { cx } from './cx';

export type Column<Row> = {
  id: string;
  header: ReactNode;
  /** What is marked `data-nothing` has no line in a card. */
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end. */
  align?: 'start' | 'end';
  /** Names the row: a row header, and the title of its card on phones. One column at most. */
  primary?: boolean;
  className?: string;
};

export type TableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  className?: string;
};

/** A table that becomes a list of cards under 640 px. Roles are written out since `display` would drop them. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = true, columns, rows, rowKey, className } = props;
  return (
    <table role="table" className={cx('block w-full text-[0.9375rem] sm:table', className)}>
      <caption
        className={captionHidden ? 'sr-only' : 'block pb-3 text-left text-muted text-sm sm:table-caption'}
      >
        {caption}
      </caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row" className="border-line border-b">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={cx(
                'px-3 py-2.5 font-medium text-muted text-sm first:pl-5 last:pr-5 sm:first:pl-6 sm:last:pr-6',
                column.align === 'end' ? 'text-right lg:whitespace-nowrap' : 'text-left',
                column.className,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block divide-y divide-line sm:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="block px-5 py-4 sm:table-row sm:p-0 sm:hover:bg-sunken/60"
          >
            {columns.map((column) => {
              const Cell = column.primary ? 'th' : 'td';
              return (
                <Cell
                  key={column.id}
                  role={column.primary ? 'rowheader' : 'cell'}
                  scope={column.primary ? 'row' : undefined}
                  className={cx(
                    'min-w-0 sm:table-cell sm:px-3 sm:py-3.5 sm:align-middle sm:first:pl-6 sm:last:pr-6',
                    column.primary
                      ? 'mb-1.5 block text-left font-medium'
                      : 'flex items-baseline justify-between gap-4 py-1 text-right max-sm:[&_.inline-flex]:justify-end max-sm:has-[[data-nothing]]:sr-only',
                    column.align === 'end'
                      ? 'tabular-nums sm:whitespace-nowrap sm:text-right'
                      : 'sm:text-left',
                    column.className,
                  )}
                >
                  {column.primary ? null : (
                    <span aria-hidden="true" className="shrink-0 text-left text-muted text-sm sm:hidden">
                      {column.header}
                    </span>
                  )}
                  <span className="min-w-0 sm:contents">{column.cell(row)}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
