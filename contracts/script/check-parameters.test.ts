import { expect, test } from 'vitest';
import { DAY } from '@/lib/domain/time-units';
import { checkParameters } from './check-parameters';
import type { NetworkParameters, ProposalTerms } from './network-parameters';
import { parameters } from './networks/31337';

const withGeneral = (changes: Partial<ProposalTerms>): NetworkParameters => ({
  ...parameters,
  proposalTypes: {
    ...parameters.proposalTypes,
    general: { ...parameters.proposalTypes.general, ...changes },
  },
});
const withCouncil = (changes: Partial<NetworkParameters['council']>): NetworkParameters => ({
  ...parameters,
  council: { ...parameters.council, ...changes },
});

test('the parameters of the local chain can be deployed', () => {
  expect(() => checkParameters(parameters)).not.toThrow();
});

const refused: [string, NetworkParameters, string][] = [
  ['a quorum under one percent', withGeneral({ quorumBps: 99 }), 'type general: quorumBps is 99'],
  ['a quorum over sixty percent', withGeneral({ quorumBps: 6_001 }), 'quorumBps is 6001'],
  ['an approval under half', withGeneral({ approvalBps: 4_999 }), 'approvalBps is 4999'],
  ['a threshold over five percent', withGeneral({ thresholdBps: 501 }), 'thresholdBps is 501'],
  ['a fifth tier', withGeneral({ tier: 5 }), 'tier is 5'],
  ['no time to vote', withGeneral({ votingPeriod: 0 }), 'votingPeriod is 0'],
  ['half a second', withGeneral({ votingDelay: 0.5 }), 'votingDelay is 0.5'],
  [
    'a life of more than four weeks',
    withGeneral({ votingPeriod: 12 * DAY + 1 }),
    'longer than the shortest stake',
  ],
  [
    'a timelock whose delay makes lives too long',
    { ...parameters, timelockDelay: 2 * DAY + 1 },
    'type upgrade: its',
  ],
  ['a timelock without delay', { ...parameters, timelockDelay: 0 }, 'timelockDelay is 0'],
  ['members that may miss nothing', withCouncil({ maxMissesInRow: 0 }), 'council: maxMissesInRow is 0'],
  ['phases that go backwards', withCouncil({ fullBps: 4_000 }), 'council: fullBps is 4000'],
  ['a phase within days', withCouncil({ holdPeriod: 6 * DAY }), 'council: holdPeriod is'],
  ['endorsement for nothing', withCouncil({ endorsementBacking: 0n }), 'endorsementBacking is not positive'],
  [
    'a veto of nobody',
    { ...parameters, guardian: { ...parameters.guardian, vetoBps: 0 } },
    'guardian: vetoBps is 0',
  ],
  [
    'a guardian that has ended',
    { ...parameters, guardian: { ...parameters.guardian, lifetime: 0 } },
    'guardian: lifetime is 0',
  ],
  ['no document', { ...parameters, daoURI: '' }, 'daoURI is empty'],
  [
    'a value outside its own bounds',
    {
      ...parameters,
      protocolParameters: [{ key: 'x', unit: 'count', minimum: 2n, maximum: 3n, value: 4n }],
    },
    'protocol parameter "x": 4 is not within 2 and 3',
  ],
];

for (const [what, given, line] of refused)
  test(`${what} is refused before anything is sent`, () => {
    expect(() => checkParameters(given)).toThrow(line);
  });

test('everything that is wrong is said at once', () => {
  const given = { ...withGeneral({ quorumBps: 1, tier: 0 }), daoURI: '' };
  expect(() => checkParameters(given)).toThrow(/quorumBps is 1,[\s\S]*daoURI is empty/);
});
