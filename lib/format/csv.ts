/** What spreadsheets take for the beginning of a formula, or skip on the way to one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as a CSV text (RFC 4180): lines end with CRLF, fields are quoted where they must be. A field that a spreadsheet
 * would run as a formula gets an apostrophe in front, so that it stays text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
