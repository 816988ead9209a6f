import { type Address, getContractAddress } from 'viem';
import { founderOf } from './cast';
import { accountOf, type World } from './world';

/** A member DAO: its token, the electorate it is wrapped into, its timelock and its governor. */
export type MemberDao = Record<'token' | 'votes' | 'timelock' | 'governor', Address>;

/** How many members are plain timelocks: organisations that act through a contract and have no votes inside. */
export const HOUSES = 4;

/** Where the founder's contracts are: it creates nothing else, and these in this order. */
export function daosOf(world: World) {
  const from = accountOf(world, founderOf(world.size));
  const at = (nonce: number): Address => getContractAddress({ from, nonce: BigInt(nonce) });
  const dao = (first: number): MemberDao => ({
    token: at(first),
    votes: at(first + 1),
    timelock: at(first + 2),
    governor: at(first + 3),
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
