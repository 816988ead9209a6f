import type { ReactNode } from 'react';

export type ChartTableProps = {
  caption: string;
  /** Headers; the first one is that of the rows' names. */
  headers: string[];
  /** Cells after the row's name: what people read, and the exact figure for files and machines. */
  rows: { name: string; cells: { text: string; exact: string }[]; note?: ReactNode }[];
  /** Header of a last column in words. */
  noteHeader?: string | undefined;
};

/** The numbers of a chart. Scrolls by itself on small screens and prints whole. */
export function ChartTable({ caption, headers, rows, noteHeader }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the region is there to be scrolled by keyboard
    <div
      role="region"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-80 overflow-auto rounded-control border border-line print:max-h-none print:overflow-visible"
    >
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-sunken">
          <tr>
            {[...headers, ...(noteHeader === undefined ? [] : [noteHeader])].map((header, i) => (
              <th
                key={header}
                scope="col"
                className={`px-3 py-2 font-medium text-muted ${i === 0 || header === noteHeader ? 'text-left' : 'text-right'}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ name, cells, note }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two moments may read the same
            <tr key={i}>
              <th scope="row" className="whitespace-nowrap px-3 py-2 text-left font-normal">
                {name}
              </th>
              {cells.map(({ text, exact }, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={column} className="whitespace-nowrap px-3 py-2 text-right">
                  <data value={exact}>{text}</data>
                </td>
              ))}
              {noteHeader === undefined ? null : <td className="min-w-40 px-3 py-2 text-left">{note}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
