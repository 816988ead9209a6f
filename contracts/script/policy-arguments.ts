import { type Address, type ContractConstructorArgs, toFunctionSelector } from 'viem';
import { auditsAbi, grantsAbi, type proposalPolicyAbi } from '@/lib/contracts/generated';
import { proposalTypes } from '@/lib/domain/proposal-type';
import { DAY } from '@/lib/domain/time-units';
import type { NetworkParameters } from './network-parameters';

/** The governor's constants, in seconds. A deployment is refused at its end if they are other ones. */
const LATE_WINDOW = 2 * DAY;
const GRACE_PERIOD = 5 * DAY;

/** What a proposal's life needs besides its terms and the timelock's delay: a late turn, and time to queue and execute. */
export const FIXED_LIFE = LATE_WINDOW + 2 * GRACE_PERIOD;

/** What works with money that an earlier vote granted. */
const GRANTED = 1;

/** The policy's constructor arguments: every type in order, and the actions that need less than others. */
export function policyArguments(
  { proposalTypes: terms }: NetworkParameters,
  at: { timelock: Address; grants: Address; audits: Address },
): ContractConstructorArgs<typeof proposalPolicyAbi> {
  const types = proposalTypes.map((type) => {
    const { tier, ...rest } = terms[type];
    return { enabled: true, tier, terms: rest };
  });
  const granted = [
    ...selectors(grantsAbi, ['createStream', 'revokeStream', 'agree', 'accept', 'endAgreement']).map(
      (selector) => ({ target: at.grants, selector, tier: GRANTED }),
    ),
    ...selectors(auditsAbi, ['agree', 'accept', 'endAgreement']).map((selector) => ({
      target: at.audits,
      selector,
      tier: GRANTED,
    })),
  ];
  return [at.timelock, BigInt(FIXED_LIFE), types, granted];
}

function selectors<const abi extends typeof grantsAbi | typeof auditsAbi>(
  abi: abi,
  names: readonly Extract<abi[number], { type: 'function' }>['name'][],
) {
  return names.map((name) => {
    const item = abi.find((candidate) => candidate.type === 'function' && candidate.name === name);
    if (item === undefined || item.type !== 'function') throw new RangeError(`no function ${name}`);
    return toFunctionSelector(item);
  });
}
