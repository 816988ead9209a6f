import { expect, test } from 'vitest';
import {
  CONSTITUTIONAL,
  constitutionalTerms,
  isStrongEnough,
  proposalTypeKey,
} from '@/lib/domain/proposal-type';
import { en } from '@/lib/i18n/catalog-en';

test('every number has a name, and every name words', () => {
  for (let type = 0; type <= CONSTITUTIONAL; type++) {
    expect(en.common.proposalType).toHaveProperty(proposalTypeKey(type));
    expect(en.newProposal.type.for).toHaveProperty(proposalTypeKey(type));
  }
  expect(proposalTypeKey(7)).toBe('other');
  expect(proposalTypeKey(CONSTITUTIONAL)).toBe('constitutional');
});

test('a type decides on what needs no more than its level, while it is switched on', () => {
  expect(isStrongEnough({ ...constitutionalTerms, tier: 2 }, 2)).toBe(true);
  expect(isStrongEnough({ ...constitutionalTerms, tier: 2 }, 3)).toBe(false);
  expect(isStrongEnough({ ...constitutionalTerms, enabled: false }, 1)).toBe(false);
});
