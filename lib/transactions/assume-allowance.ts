import { encodeAbiParameters, keccak256, pad, type StateOverride, toHex } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';

/** Where OpenZeppelin's ERC20 keeps `_allowances`: test/transactions proves it against the compiled contract. */
const ALLOWANCES_SLOT = 1n;

/** The chain as it will be once `owner`'s permit for `amount` counts: lets us simulate before asking for a signature. */
export function assumeAllowance(owner: Address, amount: bigint): StateOverride {
  const ofOwner = keccak256(
    encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [owner, ALLOWANCES_SLOT]),
  );
  const slot = keccak256(
    encodeAbiParameters([{ type: 'address' }, { type: 'bytes32' }], [contracts.stakedKei.address, ofOwner]),
  );
  return [{ address: contracts.kei.address, stateDiff: [{ slot, value: pad(toHex(amount), { size: 32 }) }] }];
}
