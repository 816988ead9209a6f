import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';
import { wholly } from '@/lib/domain/ballot';
import { readDescription } from '@/lib/domain/description';
import type { ProposalMark } from '@/lib/domain/proposal';
import { momentsPassed, type ProposalClock } from '@/lib/domain/proposal-clock';
import { titlesOf } from '@/lib/domain/proposal-text';
import { sampleTimes } from '@/lib/domain/sample-times';
import { type TallyChange, tallyAt } from '@/lib/domain/tally-history';
import { supportOf } from '@/lib/domain/vote-type';
import { castOf } from './ballots';
import type { History, ProposalStory } from './history';
import { readProposalEnds } from './proposal-ends';
import { eventsOf } from './proposal-events';
import { foldSignatures } from './veto-signatures';

type GovernorEvent = Story['governor'][number];

const readAll = perHead(async (): Promise<ProposalStory[]> => {
  const story = await readStory();
  const created = story.governor.filter((event) => event.eventName === 'ProposalCreated').reverse();
  const ends = readProposalEnds(story);
  const timeOf = await readBlockTimes([...created, ...[...ends.values()].map(({ log }) => log)]);
  return created.map((event) => {
    const { proposalId: id, description, proposer, voteStart, voteEnd } = event.args;
    const end = ends.get(id);
    return {
      id,
      titles: titlesOf(readDescription(description)),
      proposer,
      createdAt: timeOf(event),
      snapshot: Number(voteStart),
      firstDeadline: Number(voteEnd),
      ended: end?.how ?? null,
      endedAt: end === undefined ? null : timeOf(end.log),
    };
  });
});

export const chainProposals: Pick<
  History,
  'proposals' | 'proposal' | 'momentsPassed' | 'tallies' | 'vetoSignatures'
> = {
  proposals: readAll,
  proposal: async (id) => {
    const [events, stories] = await Promise.all([eventsOf(id), readAll()]);
    const story = stories.find((candidate) => candidate.id === id);
    const timeOf = await readBlockTimes(events);
    const mark = (name: GovernorEvent['eventName']): ProposalMark | null => {
      const event = events.find((candidate) => candidate.eventName === name);
      return event === undefined
        ? null
        : { timestamp: timeOf(event), transactionHash: event.transactionHash };
    };
    const made = events.find((event) => event.eventName === 'ProposalCreated');
    const typed = events.find((event) => event.eventName === 'ProposalTyped');
    const created = mark('ProposalCreated');
    if (story === undefined || made === undefined || typed === undefined || created === null) return null;
    const { description, targets, values, calldatas } = made.args;
    return {
      ...story,
      description,
      actions: targets.map((target, i) => ({
        target,
        value: values[i] ?? 0n,
        calldata: calldatas[i] ?? '0x',
      })),
      codeHash: typed.args.codeHash,
      created,
      queued: mark('ProposalQueued'),
      executed: mark('ProposalExecuted'),
      canceled: mark('ProposalCanceled'),
      objection: mark('ProposalObjectionPeriod'),
    };
  },
  momentsPassed: async (now) => {
    const [stories, clocks] = await Promise.all([readAll(), readClocks()]);
    const open = stories.filter(({ ended }) => ended === null);
    return open.reduce((sum, { id }) => sum + momentsPassed(clocks.get(id) ?? NEVER, now), 0);
  },
  tallies: async ({ id, snapshot }, until, count) => {
    const events = await eventsOf(id);
    const timeOf = await readBlockTimes(events);
    const changes = events.flatMap((event): TallyChange[] => {
      const timestamp = timeOf(event);
      if (event.eventName === 'VoteReduced')
        return [{ timestamp, change: wholly(supportOf(event.args.support), -event.args.weight) }];
      const cast = castOf(event, timeOf);
      return cast === null ? [] : [{ timestamp, change: cast.parts }];
    });
    return changes.length === 0 ? [] : tallyAt(changes, sampleTimes(snapshot, until, count));
  },
  vetoSignatures: async (id) => {
    const events = (await readStory()).councilGuardian.filter(({ args }) => args.proposalId === id);
    return foldSignatures(events, await readBlockTimes(events));
  },
};

const NEVER = { snapshot: Infinity, firstDeadline: Infinity, deadline: Infinity, eta: 0 };

/** What events say of each proposal's clock; what is acted upon only the governor says. */
const readClocks = perHead(async (): Promise<Map<bigint, ProposalClock>> => {
  const { governor } = await readStory();
  const clocks = new Map<bigint, ProposalClock>();
  for (const event of governor) {
    if (event.eventName === 'ProposalCreated') {
      const { proposalId, voteStart, voteEnd } = event.args;
      const firstDeadline = Number(voteEnd);
      clocks.set(proposalId, { snapshot: Number(voteStart), firstDeadline, deadline: firstDeadline, eta: 0 });
    } else if (event.eventName === 'ProposalObjectionPeriod') {
      const { proposalId, lateDeadline } = event.args;
      clocks.set(proposalId, { ...(clocks.get(proposalId) ?? NEVER), deadline: Number(lateDeadline) });
    } else if (event.eventName === 'ProposalQueued') {
      const { proposalId, etaSeconds } = event.args;
      clocks.set(proposalId, { ...(clocks.get(proposalId) ?? NEVER), eta: Number(etaSeconds) });
    }
  }
  return clocks;
});
