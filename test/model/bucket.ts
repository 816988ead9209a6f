import { type Address, encodeAbiParameters, getAddress, keccak256, slice } from 'viem';

const known = new Map<string, Address>();

/** The account that stands for the stakes `owner` gave to `delegatee` one by one. */
export function bucketOf(owner: Address, delegatee: Address): Address {
  const key = owner + delegatee;
  const found = known.get(key);
  if (found !== undefined) return found;
  const parameters = [{ type: 'string' }, { type: 'address' }, { type: 'address' }] as const;
  const hash = keccak256(encodeAbiParameters(parameters, ['sKEI.bucket', owner, delegatee]));
  const bucket = getAddress(slice(hash, 12));
  known.set(key, bucket);
  return bucket;
}
