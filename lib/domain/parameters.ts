import type { Address } from './hex';
import type { TypeTerms } from './proposal-type';

/** The rules in force for new proposals. Times in seconds. */
export type Parameters = {
  /** Every type the policy has, in the order of their numbers; the constitutional one last. */
  types: TypeTerms[];
  /** The contract that holds them. */
  policy: Address;
  /** Votes that exist: shares of types are shares of these. sKEI base units. */
  totalVotes: bigint;
  /** May cancel a proposal; the zero address: nobody but its proposer. */
  guardian: Address;
  timelockDelay: number;
};

/** The rules of a type; those of the constitutional one where there is no such type. */
export function termsOf({ types }: Pick<Parameters, 'types'>, type: number): TypeTerms {
  const found = types.find((terms) => terms.type === type) ?? types.at(-1);
  if (found === undefined) throw new RangeError('no types of proposals');
  return found;
}
