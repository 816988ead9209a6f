import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('lines end with CRLF, fields are quoted where they must be', () => {
  const rows = [
    ['Tháng', 'Thu', 'ghi chú'],
    ['1', '2.5', 'a, b'],
    ['', 'she said "no"', 'two\r\nlines'],
  ];
  expect(toCsv(rows)).toBe('Tháng,Thu,ghi chú\r\n1,2.5,"a, b"\r\n,"she said ""no""","two\r\nlines"\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['1-1', '1-1'],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(toCsv([[text]])).toBe(`${written}\r\n`);
});
