import { getAbiItem, toFunctionSelector } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { Action } from '@/lib/domain/action';
import { sameAddress } from '@/lib/domain/hex';

const { address, abi } = contracts.governor;
const selector = toFunctionSelector(getAbiItem({ abi, name: 'setProposalGuardian' }));

/** Whether a proposal does nothing but replace the guardian, by the guardian's own rule: it cannot stop that one. */
export function replacesGuardian(actions: readonly Action[]): boolean {
  const [only, ...others] = actions;
  if (only === undefined || others.length > 0) return false;
  return sameAddress(only.target, address) && only.calldata.toLowerCase().startsWith(selector);
}
