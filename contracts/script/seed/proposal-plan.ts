import { readFileSync } from 'node:fs';
import { type Address, encodeAbiParameters, type Hex, keccak256, stringToHex } from 'viem';
import type { ProposalState } from '@/lib/domain/proposal-state';
import type { ProposalType } from '@/lib/domain/proposal-type';
import type { ProposalTerms } from '../network-parameters';
import { parameters } from '../networks/31337';
import { accountOf, type World } from './world';

export type SeedAction = { target: Address; value: bigint; calldata: Hex };

/** How an electorate leans on one proposal. `lean` are relative weights; `only` leaves everyone else at home. */
export type Mood = {
  /** Share of the voters who vote, 0…1. */
  turnout: number;
  lean: { for: number; against: number; abstain: number };
  only?: readonly number[];
  /** Who has certainly voted or certainly not (yet). */
  sure?: Readonly<Record<number, 0 | 1 | 2>>;
  absent?: readonly number[];
  /** How many delegators take their weight back from a delegate who voted. */
  overrides?: number;
  /** How many take back what they gave to a delegate stake by stake. */
  partOverrides?: number;
  /** Delegates who split their ballot. */
  split?: readonly number[];
  /** Who votes For in the last hours before the deadline, and turns the result. */
  late?: readonly number[];
  /** Who votes Against in the objection period that follows. */
  objectors?: readonly number[];
};

/** One proposal of the seed and all that happens to it. Times are days since the history began. */
export type ProposalPlan = {
  /** Markdown whose first line is the title. */
  text: string;
  type: ProposalType;
  proposer: number;
  day: number;
  actions: readonly SeedAction[];
  mood: Mood;
  expected: ProposalState;
  /** Cancelled by an account, so many days after it was made. */
  cancel?: { by: number; after: number };
  /** Days after it was made at which half of the council's seats have signed against it. */
  veto?: number;
  /** Hours between the deadline and queueing; never without it. */
  queue?: number;
  /** Hours between the eta and execution; never without it. */
  execute?: number;
};

/** The terms a proposal is made under: those of the network, which no vote of the history changes for later ones. */
export function termsOf({ type }: ProposalPlan): ProposalTerms {
  return parameters.proposalTypes[type];
}

/** A text of the seed. */
export function proposalText(name: string): string {
  return readFileSync(`contracts/script/seed/texts/proposals/${name}.md`, 'utf8').trim();
}

/** The description as it goes on chain, with the suffix that ties it to its proposer. */
export function descriptionOf(world: World, plan: ProposalPlan): string {
  return `${plan.text}\n\n#proposer=${accountOf(world, plan.proposer)}`;
}

/** The arguments every governor function takes. */
export function proposalArguments(plan: ProposalPlan): [Address[], bigint[], Hex[]] {
  return [
    plan.actions.map((action) => action.target),
    plan.actions.map((action) => action.value),
    plan.actions.map((action) => action.calldata),
  ];
}

/** The governor's `hashProposal`. */
export function proposalId(world: World, plan: ProposalPlan): bigint {
  const types = [
    { type: 'address[]' },
    { type: 'uint256[]' },
    { type: 'bytes[]' },
    { type: 'bytes32' },
  ] as const;
  const hash = descriptionHash(world, plan);
  return BigInt(keccak256(encodeAbiParameters(types, [...proposalArguments(plan), hash])));
}

export function descriptionHash(world: World, plan: ProposalPlan): Hex {
  return keccak256(stringToHex(descriptionOf(world, plan)));
}
