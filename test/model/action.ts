import {
  type Abi,
  type Address,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  hexToBigInt,
  keccak256,
  stringToHex,
} from 'viem';
import {
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  proposalPolicyAbi,
  stakedKeiAbi,
} from '@/lib/contracts/generated';
import type { Effect } from './effects';
import type { Family } from './world';

/** An action of a proposal as the governor takes it. */
export type Action = { target: Address; value: bigint; data: Hex };

/** Functions of the target whose code changes: the first is of tier 1 there, the second is nothing special. */
export const KNOWN_SELECTOR: Hex = '0x12345678';
const OTHER_SELECTOR: Hex = '0x9abcdef0';

/** The call that has an effect. */
export function actionOf(family: Family, effect: Effect): Action {
  switch (effect.does) {
    case 'pay':
      return action(family.kei, keiAbi, 'transfer', [effect.to, effect.amount]);
    case 'send':
      return { target: effect.to, value: effect.amount, data: '0x' };
    case 'call':
      return { target: family.target, value: 0n, data: effect.known ? KNOWN_SELECTOR : OTHER_SELECTOR };
    case 'setRate':
      return action(family.stakedKei, stakedKeiAbi, 'setEarlyExitRate', [effect.bps]);
    case 'setType':
      return action(family.policy, proposalPolicyAbi, 'setType', [effect.proposalType, effect.config]);
    case 'setDelay':
      return action(family.timelock, kTimelockAbi, 'updateDelay', [BigInt(effect.seconds)]);
    case 'setGuardian':
      return action(family.governor, kGovernorAbi, 'setProposalGuardian', [effect.to]);
    case 'release':
      return action(family.stakedKei, stakedKeiAbi, 'releaseAll', []);
  }
}

/** The id any of our governors gives a proposal. */
export function proposalIdOf(actions: readonly Action[], description: string): bigint {
  const parameters = [
    { type: 'address[]' },
    { type: 'uint256[]' },
    { type: 'bytes[]' },
    { type: 'bytes32' },
  ] as const;
  const { targets, values, datas } = columns(actions);
  const descriptionHash = keccak256(stringToHex(description));
  return hexToBigInt(keccak256(encodeAbiParameters(parameters, [targets, values, datas, descriptionHash])));
}

export function columns(actions: readonly Action[]): { targets: Address[]; values: bigint[]; datas: Hex[] } {
  return {
    targets: actions.map(({ target }) => target),
    values: actions.map(({ value }) => value),
    datas: actions.map(({ data }) => data),
  };
}

function action(target: Address, abi: Abi, functionName: string, args: readonly unknown[]): Action {
  return { target, value: 0n, data: encodeFunctionData({ abi, functionName, args }) };
}
