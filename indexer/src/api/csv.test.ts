import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('rows are RFC 4180: a header, CRLF, quotes doubled', () => {
  const rows = [{ a: 'plain', b: 'with "quotes", commas\nand lines' }];
  expect(toCsv(['a', 'b'], rows)).toBe('a,b\r\nplain,"with ""quotes"", commas\nand lines"\r\n');
});

test('nothing that a spreadsheet would run is left as it is', () => {
  for (const text of ['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])
    expect(
      toCsv(['a'], [{ a: text }])
        .split('\r\n')
        .slice(1)
        .join('\r\n'),
    ).toMatch(/^"?'/);
});

test('amounts stay numbers, also those below zero; lists are JSON; nothing is empty', () => {
  const row = { a: '-12', b: ['1', '2'], c: null, d: true, e: 3 };
  expect(toCsv(['a', 'b', 'c', 'd', 'e'], [row])).toBe('a,b,c,d,e\r\n-12,"[""1"",""2""]",,true,3\r\n');
});
