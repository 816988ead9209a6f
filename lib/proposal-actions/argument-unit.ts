import type { BookedContract } from './contract-book';

/** What a number in a call counts; `plain` when nothing is known. */
export type ArgumentUnit =
  | { unit: 'plain' }
  | { unit: 'amount'; symbol: string; decimals: number }
  | { unit: 'duration' }
  | { unit: 'percent' };

const KEI = { unit: 'amount', symbol: 'KEI', decimals: 18 } as const;
const VOTES = { unit: 'amount', symbol: 'sKEI', decimals: 18 } as const;
const DURATION = { unit: 'duration' } as const;
const PLAIN = { unit: 'plain' } as const;

/** By contract, then `function.argument`; `*` stands for every function. */
const units: Record<string, Record<string, ArgumentUnit>> = {
  governor: {
    'setVotingDelay.newVotingDelay': DURATION,
    'setVotingPeriod.newVotingPeriod': DURATION,
    'setProposalThreshold.newProposalThreshold': VOTES,
    'updateQuorumNumerator.newQuorumNumerator': { unit: 'percent' },
  },
  timelock: { 'updateDelay.newDelay': DURATION, '*.delay': DURATION },
  stakedKei: { '*.amount': KEI, '*.duration': DURATION },
};

const TOKEN_AMOUNTS = new Set(['value', 'amount']);

/** The unit of a number argument, from the contract it is for and the ABI's names. */
export function argumentUnit(contract: BookedContract, functionName: string, argument: string): ArgumentUnit {
  if (contract.token !== null && TOKEN_AMOUNTS.has(argument)) return { unit: 'amount', ...contract.token };
  const book = units[contract.name ?? ''];
  return book?.[`${functionName}.${argument}`] ?? book?.[`*.${argument}`] ?? PLAIN;
}
