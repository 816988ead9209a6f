import { seedActions } from './actions';
import { cast } from './cast';
import { membersOf, ROUNDS } from './members';
import { DISLIKED, DONE, LIKED } from './moods';
import { type ProposalPlan, proposalText } from './proposal-plan';
import type { World } from './world';

const WATCH = 18;

/** Who gets a seat, and who was to lose one. */
export function councilProposals(world: World): ProposalPlan[] {
  const act = seedActions(world);
  const members = membersOf(world);
  const seats = (round: number) =>
    members.filter((member) => member.round === round).map(({ id }) => act.seat(id));
  const make = (name: string, plan: Omit<ProposalPlan, 'text' | 'type'>): ProposalPlan => ({
    text: proposalText(name),
    type: 'councilSeat',
    ...plan,
  });
  const waiting = members.filter(({ round, endorsed }) => round === undefined && endorsed !== 'no');
  const watch = members.find(({ index }) => index === WATCH);
  return [
    make('council-first-seats', {
      ...DONE,
      proposer: cast.proposer,
      day: 7,
      actions: seats(1),
      mood: { turnout: 0.7, lean: LIKED },
    }),
    make('council-second-seats', {
      ...DONE,
      proposer: 12,
      day: 19.5,
      actions: seats(2),
      mood: { turnout: 0.65, lean: LIKED },
    }),
    make('council-third-seats', {
      ...DONE,
      proposer: 11,
      day: 30,
      actions: seats(3),
      mood: { turnout: 0.6, lean: LIKED },
    }),
    ...longRounds(world, seats),
    make('remove-member', {
      proposer: 20,
      day: 88,
      actions: [act.remove(watch?.id ?? 0, 'obstruction')],
      expected: 'Defeated',
      mood: { turnout: 0.75, lean: DISLIKED, sure: { [WATCH]: 0 }, overrides: 1 },
    }),
    make('council-fourth-seats', {
      proposer: 13,
      day: 115.3,
      actions: waiting.map(({ id }) => act.seat(id)),
      expected: 'Active',
      mood: { turnout: 0.4, lean: LIKED, absent: [cast.demoDelegate] },
    }),
  ];
}

/** The hundreds of `SEED=full`, a batch per proposal. */
function longRounds(world: World, seats: (round: number) => ProposalPlan['actions']): ProposalPlan[] {
  const last = Math.max(...membersOf(world).map(({ round = 0 }) => round));
  return Array.from({ length: last - ROUNDS }, (_, i) => ({
    text: `# Seat ${seats(ROUNDS + 1 + i).length} more members, list ${i + 1}\n\nAll of them were vouched for by a seated enterprise; the list with their documents is on the council page.`,
    type: 'councilSeat' as const,
    ...DONE,
    proposer: cast.proposer,
    day: 61 + i,
    actions: seats(ROUNDS + 1 + i),
    mood: { turnout: 0.3, lean: LIKED },
  }));
}
