import type { AbiFunction } from 'viem';
import { deployment } from '@/lib/contracts/deployment';
import { sameAddress } from '@/lib/domain/hex';
import type { Asset } from '@/lib/domain/treasury';

/** The token that a call's arguments name (`token`), if it is one of the deployment's. */
export function namedToken(item: AbiFunction, args: readonly unknown[]): Asset | null {
  const value = args[item.inputs.findIndex((input) => input.name === 'token')];
  if (typeof value !== 'string') return null;
  return deployment.tokens.find((token) => sameAddress(token.address, value.trim())) ?? null;
}
