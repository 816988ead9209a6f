import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';
import { wholly } from '@/lib/domain/ballot';
import { readDescription } from '@/lib/domain/description';
import { sameAddress } from '@/lib/domain/hex';
import type { ProposalMark } from '@/lib/domain/proposal';
import { titlesOf } from '@/lib/domain/proposal-text';
import { sampleTimes } from '@/lib/domain/sample-times';
import { type TallyChange, tallyAt } from '@/lib/domain/tally-history';
import { supportOf } from '@/lib/domain/vote-type';
import { castOf, foldBallots } from './ballots';
import { readBuckets } from './buckets';
import type { History, ProposalStory } from './history';
import { readProposalEnds } from './proposal-ends';
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
  'proposals' | 'proposal' | 'ballots' | 'ballotsOf' | 'tallies' | 'vetoSignatures'
> = {
  proposals: readAll,
  proposal: async (id) => {
    const events = await eventsOf(id);
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
    if (made === undefined || typed === undefined || created === null) return null;
    const { description, targets, values, calldatas } = made.args;
    return {
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
  ballots: ballotsOn,
  ballotsOf: async (voter) => {
    const { governor } = await readStory();
    const ids = new Set(
      governor.flatMap(({ args }) =>
        'voter' in args && 'proposalId' in args && sameAddress(args.voter, voter) ? [args.proposalId] : [],
      ),
    );
    const found = await Promise.all(
      [...ids].map(async (proposalId) =>
        (await ballotsOn(proposalId))
          .filter((ballot) => sameAddress(ballot.voter, voter))
          .map((ballot) => ({ proposalId, ballot })),
      ),
    );
    return found.flat();
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

async function eventsOf(id: bigint): Promise<GovernorEvent[]> {
  const { governor } = await readStory();
  return governor.filter((event) => 'proposalId' in event.args && event.args.proposalId === id);
}

async function ballotsOn(id: bigint) {
  const [events, buckets] = await Promise.all([eventsOf(id), readBuckets()]);
  return foldBallots(
    events,
    await readBlockTimes(events),
    (bucket) => buckets.get(bucket)?.delegatee ?? null,
  );
}
