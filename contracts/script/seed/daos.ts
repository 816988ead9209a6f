import { type Address, getContractAddress } from 'viem';
import { type MemberDao, memberDaoAddresses } from '../dao/member-dao-steps';
import { founderOf } from './cast';
import { accountOf, type World } from './world';

/** A member DAO and the token that its electorate wraps. */
export type SeedDao = MemberDao & { token: Address };

/** How many members are plain timelocks: organisations that act through a contract and have no votes inside. */
export const HOUSES = 4;

/** Where the founder's contracts are: it creates nothing else, and these in this order. */
export function daosOf(world: World) {
  const from = accountOf(world, founderOf(world.size));
  const at = (nonce: number): Address => getContractAddress({ from, nonce: BigInt(nonce) });
  const dao = (first: number): SeedDao => ({
    token: at(first),
    ...memberDaoAddresses({ kind: 'wrap' }, (steps) => at(first + 1 + steps)),
  });
  return {
    /** A member of the council. */
    harbour: dao(0),
    /** A member of the harbour guild: a DAO in a DAO. */
    kites: dao(4),
    houses: Array.from({ length: HOUSES }, (_, i) => at(8 + i)),
    /** The code that the council's proxy is moved to. */
    councilImplementation: at(8 + HOUSES),
  };
}
