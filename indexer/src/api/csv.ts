type Cell = string | number | boolean | null | object | undefined;

/** Rows as RFC 4180 has them: CRLF, a header, quotes doubled. Lists inside a cell are JSON. */
export function toCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const lines = [columns.map(quoted), ...rows.map((row) => columns.map((name) => cell(row[name] as Cell)))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return quoted(guarded(JSON.stringify(value)));
  return typeof value === 'string' ? quoted(guarded(value)) : String(value);
}

/** Spreadsheets run what begins like a formula: an apostrophe makes it text. Plain numbers stay numbers. */
function guarded(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
