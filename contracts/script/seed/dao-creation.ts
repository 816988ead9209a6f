import { type Address, getContractAddress, parseUnits, zeroAddress } from 'viem';
import { councilAbi, demoTokenAbi, kTimelockAbi } from '@/lib/contracts/generated';
import type { Hex } from '@/lib/domain/hex';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { creationData } from '../artifact';
import { memberDaoOutOfBounds } from '../dao/check-member-dao';
import type { MemberDaoParameters } from '../dao/member-dao-parameters';
import { memberDaoSteps } from '../dao/member-dao-steps';
import { founderOf } from './cast';
import { daosOf, type SeedDao } from './daos';
import type { Step } from './step';
import { accountOf, contractOf, type World } from './world';

const GAS = 9_000_000;

/** Seconds between the inner and the outer deadline of a mirrored vote. */
export const RELAY_WINDOW = DAY;

/** The member DAOs' own rules, in seconds. */
export const DAO_TIMES = { votingDelay: 6 * HOUR, votingPeriod: 2 * DAY, timelockDelay: DAY } as const;

/** The founder's contracts, in the order that `daosOf` counts on. */
export function daoCreation(world: World): Step[] {
  const from = founderOf(world.size);
  const founder = accountOf(world, from);
  const { harbour, kites, houses } = daosOf(world);
  const data: { what: string; data: Hex }[] = [];
  const create = (what: string, code: Hex) => data.push({ what: `${what} is created`, data: code });
  const dao = (at: SeedDao, outer: Address, name: string, symbol: string): void => {
    const supply = parseUnits('10000000', 18);
    create(
      `the token of ${name}`,
      creationData('DemoToken', demoTokenAbi, [name, symbol, 18, founder, supply]),
    );
    const first = BigInt(data.length);
    const ahead = (steps: number): Address =>
      getContractAddress({ from: founder, nonce: first + BigInt(steps) });
    const parameters = parametersOf(name, symbol, outer, at.token);
    const wrong = memberDaoOutOfBounds(parameters, founder);
    if (wrong.length > 0) throw new Error(`${name}: ${wrong.join(', ')}`);
    data.push(...memberDaoSteps(parameters, founder, ahead).steps);
  };
  dao(harbour, contractOf(world, 'governor'), 'Harbour Guild', 'HARBOR');
  dao(kites, harbour.governor, 'Kite Workshop', 'KITE');
  for (const _ of houses)
    create('a timelock', creationData('KTimelock', kTimelockAbi, [0n, [founder], [founder], zeroAddress]));
  create('the next council', creationData('Council', councilAbi, []));
  return data.map((step) => ({ at: DAY, from, gas: GAS, ...step }));
}

function parametersOf(name: string, symbol: string, outer: Address, token: Address): MemberDaoParameters {
  return {
    ...DAO_TIMES,
    name,
    outer,
    electorate: { kind: 'wrap', token, name: `${name} votes`, symbol: `v${symbol}` },
    proposalThreshold: parseUnits('1000', 18),
    quorumPercent: 10,
    relayMode: 'proportional',
    relayWindow: RELAY_WINDOW,
  };
}
