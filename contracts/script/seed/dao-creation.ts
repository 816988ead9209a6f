import {
  type Abi,
  type Address,
  type ContractConstructorArgs,
  encodeDeployData,
  parseUnits,
  zeroAddress,
} from 'viem';
import {
  councilAbi,
  demoTokenAbi,
  kTimelockAbi,
  memberGovernorAbi,
  wrappedVotesAbi,
} from '@/lib/contracts/generated';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { creationBytecode } from '../artifact';
import { founderOf } from './cast';
import { daosOf, type MemberDao } from './daos';
import type { Step } from './step';
import { accountOf, contractOf, type World } from './world';

const GAS = 9_000_000;

/** Seconds between the inner and the outer deadline of a mirrored vote. */
export const RELAY_WINDOW = DAY;

/** The member DAOs' own rules, in seconds. */
export const DAO_TIMES = { votingDelay: 6 * HOUR, votingPeriod: 2 * DAY, timelockDelay: DAY } as const;

const PROPORTIONAL = 0;

/** The founder's contracts, in the order that `daosOf` counts on. */
export function daoCreation(world: World): Step[] {
  const from = founderOf(world.size);
  const founder = accountOf(world, from);
  const { harbour, kites, houses } = daosOf(world);
  const create = <const abi extends Abi>(
    name: string,
    abi: abi,
    args: ContractConstructorArgs<abi>,
  ): Step => ({
    at: DAY,
    from,
    // viem cannot narrow a generic ABI; this function's signature has checked the arguments.
    data: encodeDeployData({
      abi: abi as Abi,
      bytecode: creationBytecode(name),
      args: args as readonly unknown[],
    }),
    gas: GAS,
    what: `${name} is created`,
  });
  const dao = (at: MemberDao, upstream: Address, name: string, symbol: string): Step[] => {
    const { votingDelay, votingPeriod, timelockDelay } = DAO_TIMES;
    const settings = {
      name,
      votingDelay,
      votingPeriod,
      proposalThreshold: parseUnits('1000', 18),
      quorumNumerator: 10n,
      relayWindow: RELAY_WINDOW,
      relayMode: PROPORTIONAL,
    };
    const governors = [at.governor];
    return [
      create('DemoToken', demoTokenAbi, [name, symbol, 18, founder, parseUnits('10000000', 18)]),
      create('WrappedVotes', wrappedVotesAbi, [at.token, `${name} votes`, `v${symbol}`]),
      create('KTimelock', kTimelockAbi, [BigInt(timelockDelay), governors, governors, zeroAddress]),
      create('MemberGovernor', memberGovernorAbi, [at.votes, at.timelock, upstream, settings]),
    ];
  };
  return [
    ...dao(harbour, contractOf(world, 'governor'), 'Harbour Guild', 'HARBOR'),
    ...dao(kites, harbour.governor, 'Kite Workshop', 'KITE'),
    ...houses.map(() => create('KTimelock', kTimelockAbi, [0n, [founder], [founder], zeroAddress])),
    create('Council', councilAbi, []),
  ];
}
