import { expect, test } from 'vitest';
import { readSplit } from './split-entry';

test.each([
  [
    { for: '60', against: '40', abstain: '' },
    { for: 6_000, against: 4_000, abstain: 0 },
  ],
  [
    { for: '33.33', against: '33.33', abstain: '33.34' },
    { for: 3_333, against: 3_333, abstain: 3_334 },
  ],
  [
    { for: '', against: '100', abstain: '0' },
    { for: 0, against: 10_000, abstain: 0 },
  ],
])('%o is read', (text, value) => {
  expect(readSplit(text)).toEqual({ ok: true, value });
});

test.each([
  [
    { for: '60', against: '30', abstain: '' },
    { reason: 'sum', sum: 9_000 },
  ],
  [
    { for: '60', against: '60', abstain: '' },
    { reason: 'sum', sum: 12_000 },
  ],
  [
    { for: '', against: '', abstain: '' },
    { reason: 'sum', sum: 0 },
  ],
  [{ for: '-10', against: '110', abstain: '' }, { reason: 'number' }],
  [{ for: '1e2', against: '', abstain: '' }, { reason: 'number' }],
  [{ for: '50,5', against: '49.5', abstain: '' }, { reason: 'number' }],
  [{ for: '33.333', against: '66.667', abstain: '' }, { reason: 'number' }],
])('%o is refused', (text, problem) => {
  expect(readSplit(text)).toMatchObject({ ok: false, ...problem });
});
