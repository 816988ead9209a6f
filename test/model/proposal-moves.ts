import { type Address, encodeFunctionData, getAddress } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import { kGovernorAbi as abi } from '@/lib/contracts/generated';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { actionOf, columns, proposalIdOf } from './action';
import { anyUser, mostly } from './choose';
import { anyEffects, typeFor } from './effect-choice';
import { votesOf } from './ledger';
import { move } from './move';
import {
  cancel,
  type Draft,
  execute,
  hasFallen,
  type Proposal,
  propose,
  queue,
  shareAt,
  stateOf,
} from './proposals';
import type { World } from './world';

type OnProposal = { by: Address; id: bigint };

/** Makes sure that no two proposals of a run have the same description by chance. */
const MOST_NAMES = 1_000_000_000;

export const proposalMoves = {
  propose: move<{ by: Address; draft: Draft }>({
    weight: (world) => (openProposals(world) < 3 ? 12 : 0.7),
    choose(world, random) {
      const known = [...world.proposals.values()];
      if (known.length > 0 && random.chance(0.04)) {
        const { draft, proposer } = random.pick(known);
        return { by: proposer, draft: { ...draft, proposalType: random.pick([draft.proposalType, 4]) } };
      }
      return newDraft(world, random);
    },
    apply: (world, { by, draft }) => propose(world, by, draft),
    call({ family }, { draft }) {
      const { targets, values, datas } = columns(draft.effects.map((effect) => actionOf(family, effect)));
      const args = [targets, values, datas, draft.description, draft.proposalType] as const;
      return {
        to: family.governor,
        data: encodeFunctionData({ abi, functionName: 'proposeTyped', args }),
      };
    },
  }),

  queue: move<OnProposal>({
    weight: (world) => (inState(world, 'Succeeded').length > 0 ? 20 : 0.5),
    choose: (world, random) => ({
      by: anyUser(world, random),
      id: pickProposal(world, random, inState(world, 'Succeeded')),
    }),
    apply: (world, { id }) => queue(world, id),
    call: ({ family: { governor } }, { id }) => ({
      to: governor,
      data: encodeFunctionData({ abi, functionName: 'queue', args: [id] }),
    }),
  }),

  execute: move<OnProposal>({
    weight: (world) => (executable(world).length > 0 ? 12 : 0.5),
    choose: (world, random) => ({
      by: anyUser(world, random),
      id: pickProposal(world, random, executable(world)),
    }),
    apply: (world, { id }) => execute(world, id),
    call: ({ family: { governor } }, { id }) => ({
      to: governor,
      data: encodeFunctionData({ abi, functionName: 'execute', args: [id] }),
    }),
  }),

  cancel: move<OnProposal>({
    weight: () => 2,
    choose(world, random) {
      const fallen = [...inState(world, 'Pending'), ...inState(world, 'Active')].filter((id) =>
        isFallen(world, id),
      );
      const id = mostly(random, fallen, () => random.pick([...world.proposals.keys(), 1n]));
      const proposal = world.proposals.get(id) ?? null;
      const by = mostly(random, proposal === null ? [] : cancelers(world, proposal), () =>
        random.chance(0.3) ? world.family.guardian : anyUser(world, random),
      );
      return { by, id };
    },
    apply: (world, { by, id }) => cancel(world, by, id),
    call: ({ family: { governor } }, { id }) => ({
      to: governor,
      data: encodeFunctionData({ abi, functionName: 'cancel', args: [id] }),
    }),
  }),
};

/** Ids of the proposals in a state. */
export function inState(world: World, state: ProposalState): bigint[] {
  return [...world.proposals].flatMap(([id, proposal]) => (stateOf(world, proposal) === state ? [id] : []));
}

/** One of the fitting, usually; else any, or one that was never made. */
export function pickProposal(world: World, random: Random, fitting: readonly bigint[]): bigint {
  return mostly(random, fitting, () => random.pick([...world.proposals.keys(), 1n]));
}

function executable(world: World): bigint[] {
  return inState(world, 'Queued').filter((id) => (world.proposals.get(id)?.eta ?? 0) <= world.now);
}

function isFallen(world: World, id: bigint): boolean {
  const proposal = world.proposals.get(id);
  return proposal !== undefined && hasFallen(world, proposal);
}

function openProposals(world: World): number {
  return inState(world, 'Pending').length + inState(world, 'Active').length;
}

/** Those who may cancel because the proposer fell, or the proposer and the guardian themselves. */
function cancelers(world: World, proposal: Proposal): Address[] {
  return hasFallen(world, proposal) ? world.family.users : [proposal.proposer];
}

function newDraft(world: World, random: Random): { by: Address; draft: Draft } {
  const effects = anyEffects(world, random);
  const able = world.family.users.filter(
    (user) => votesOf(world.staked, user) >= shareAt(world, world.now - 1, 100),
  );
  const by = mostly(random, able, () => anyUser(world, random));
  const onlyBy = random.chance(0.3) ? (random.chance(0.8) ? by : anyUser(world, random)) : null;
  const suffix = onlyBy === null ? '' : `#proposer=${getAddress(onlyBy)}`;
  const description = `Proposal ${random.int(1, MOST_NAMES)}${suffix}`;
  const id = proposalIdOf(
    effects.map((effect) => actionOf(world.family, effect)),
    description,
  );
  return { by, draft: { id, description, effects, onlyBy, proposalType: typeFor(world, random, effects) } };
}
