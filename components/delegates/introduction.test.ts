import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkIntroduction, MAX_NAME_BYTES, MAX_STATEMENT_BYTES } from './introduction';

test('counts bytes, not letters', () => {
  expect(checkIntroduction('가'.repeat(21), '', null)).toMatchObject({ nameOver: 0, ok: true });
  expect(checkIntroduction('가'.repeat(22), '', null)).toMatchObject({ nameOver: 2, ok: false });
  expect(checkIntroduction('a', 'x'.repeat(1e6), null)).toMatchObject({
    statementOver: 1e6 - 4096,
    ok: false,
  });
});

test('a name is needed, and something new', () => {
  expect(checkIntroduction('  ', 'x', null)).toMatchObject({ empty: true, ok: false });
  const present = { name: 'An', statement: 'text\n' };
  expect(checkIntroduction('An ', 'text', present)).toMatchObject({ same: true, ok: false });
  expect(checkIntroduction('An', '', present).ok).toBe(true);
});

test('the limits are the contract’s', () => {
  const source = readFileSync('contracts/src/DelegateProfiles.sol', 'utf8');
  expect(source).toContain(`MAX_NAME = ${MAX_NAME_BYTES};`);
  expect(source).toContain(`MAX_STATEMENT = ${MAX_STATEMENT_BYTES};`);
});
