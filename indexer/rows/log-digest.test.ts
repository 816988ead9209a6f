import { expect, test } from 'vitest';
import { logDigest } from './log-digest';

const log = {
  address: '0x00000000000000000000000000000000000000aA',
  topics: [`0x${'11'.repeat(32)}`],
  data: '0x01',
  blockNumber: 7n,
  logIndex: 3,
} as const;

test('the digest of a log is a safe number, whatever its address’s letters are like', () => {
  const digest = logDigest(log);
  expect(Number.isSafeInteger(digest)).toBe(true);
  expect(digest).toBeLessThan(2 ** 48);
  expect(logDigest({ ...log, address: '0x00000000000000000000000000000000000000aa' })).toBe(digest);
});

test('topics that are not there do not count', () => {
  expect(logDigest({ ...log, topics: [...log.topics, null, null] })).toBe(logDigest(log));
});

test.each([
  { data: '0x02' },
  { topics: [`0x${'12'.repeat(32)}`] },
  { blockNumber: 8n },
  { logIndex: 4 },
  { address: '0x00000000000000000000000000000000000000ab' },
] as const)('it changes with what the log says: %o', (change) => {
  expect(logDigest({ ...log, ...change })).not.toBe(logDigest(log));
});
