import { getAddress } from 'viem';
import { expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { readDelegateChoice } from './delegate-choice';

const account = getAddress(`0x${'ab'.repeat(20)}`);
const other = getAddress(`0x${'cd'.repeat(20)}`);
const swapped = other
  .replace(/[a-z]/g, (c) => c.toUpperCase())
  .replace('0X', '0x')
  .replace(/D$/, 'd');

test('to follow is the zero address, to vote oneself the account', () => {
  expect(readDelegateChoice('follow', 'anything', account)).toEqual({ ok: true, delegatee: ZERO_ADDRESS });
  expect(readDelegateChoice('self', '', account)).toEqual({ ok: true, delegatee: account });
});

test('any spelling of a right address is taken', () => {
  expect(readDelegateChoice('other', ` ${other} `, account)).toEqual({ ok: true, delegatee: other });
  expect(readDelegateChoice('other', other.toLowerCase(), account)).toEqual({ ok: true, delegatee: other });
});

test.each([
  ['', 'malformed'],
  [swapped, 'malformed'],
  ['0x12', 'malformed'],
  [ZERO_ADDRESS, 'zero'],
])('%j: %s', (text, reason) => {
  expect(readDelegateChoice('other', text, account)).toEqual({ ok: false, reason });
});
