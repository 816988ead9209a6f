import { exitMoves } from './exit-moves';
import { mirrorMoves } from './mirror-moves';
import type { Move, Sent } from './move';
import { proposalMoves } from './proposal-moves';
import { stakeMoves } from './stake-moves';
import { timelockMoves } from './timelock-moves';
import { voteMoves } from './vote-moves';
import { wrappedMoves } from './wrapped-moves';

/** Every move by its name. */
export const moves: ReadonlyMap<string, Move<Sent>> = new Map(
  Object.entries({
    ...stakeMoves,
    ...exitMoves,
    ...wrappedMoves,
    ...proposalMoves,
    ...voteMoves,
    ...mirrorMoves,
    ...timelockMoves,
  }),
);

/** @throws RangeError when there is none of this name. */
export function moveNamed(name: string): Move<Sent> {
  const found = moves.get(name);
  if (found === undefined) throw new RangeError(`no move ${name}`);
  return found;
}
