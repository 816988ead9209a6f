import { expect, test } from 'vitest';
import { CONSTITUTIONAL, constitutionalTerms, proposalTypes } from './proposal-type';
import { suggestType } from './suggest-type';

const tiers = { general: 2, grant: 1, audit: 1, integration: 2, treasury: 3, upgrade: 4, councilSeat: 2 };
const types = [
  ...proposalTypes.map((name, type) => ({ ...constitutionalTerms, type, tier: tiers[name] })),
  constitutionalTerms,
];
const named = (tier: number, subject: string | null) => {
  const { type } = suggestType(types, tier, subject);
  return type === CONSTITUTIONAL ? 'constitutional' : proposalTypes[type];
};

test.each([
  [1, 'grants', 'grant'],
  [1, 'audits', 'audit'],
  [1, null, 'general'],
  [2, null, 'general'],
  [2, 'protocolParameters', 'general'],
  [2, 'integrations', 'integration'],
  [2, 'council', 'councilSeat'],
  // A grant's budget needs more than a grant's vote.
  [2, 'grants', 'general'],
  [3, null, 'treasury'],
  [3, 'grants', 'treasury'],
  [4, 'council', 'upgrade'],
])('level %d of %s: %s', (tier, subject, name) => {
  expect(named(tier, subject)).toBe(name);
});

test('a type that is switched off is not suggested; the constitutional one always can be', () => {
  const off = types.map((terms) => ({ ...terms, enabled: terms.type === CONSTITUTIONAL }));
  expect(suggestType(off, 1, 'grants').type).toBe(CONSTITUTIONAL);
});
