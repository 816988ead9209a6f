import fc from 'fast-check';
import { encodePacked } from 'viem';
import { expect, test } from 'vitest';
import { packParts, soleSupport, unpackParts, wholly } from './ballot';

const part = fc.bigInt(0n, 2n ** 128n - 1n);

test('parts are packed as the contract reads them, and read back', () => {
  fc.assert(
    fc.property(part, part, part, (against, inFavour, abstain) => {
      const parts = { against, for: inFavour, abstain };
      const packed = packParts(parts);
      expect(packed).toBe(encodePacked(['uint128', 'uint128', 'uint128'], [against, inFavour, abstain]));
      expect(unpackParts(packed)).toEqual(parts);
    }),
  );
});

test('other params are no parts', () => {
  expect(unpackParts('0x')).toBeNull();
  expect(unpackParts(`0x${'00'.repeat(47)}`)).toBeNull();
});

test('a ballot with one part supports that option, a split or an empty one none', () => {
  expect(soleSupport(wholly(0, 5n))).toBe(0);
  expect(soleSupport(wholly(1, 5n))).toBe(1);
  expect(soleSupport(wholly(2, 5n))).toBe(2);
  expect(soleSupport({ against: 1n, for: 1n, abstain: 0n })).toBeNull();
  expect(soleSupport({ against: 0n, for: 0n, abstain: 0n })).toBeNull();
});
