import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';

type GovernorEvent = Story['governor'][number];

/** The governor's events by proposal. */
const readByProposal = perHead(async (): Promise<Map<bigint, GovernorEvent[]>> => {
  const { governor } = await readStory();
  const events = new Map<bigint, GovernorEvent[]>();
  for (const event of governor) {
    if (!('proposalId' in event.args)) continue;
    const { proposalId } = event.args;
    const own = events.get(proposalId);
    if (own === undefined) events.set(proposalId, [event]);
    else own.push(event);
  }
  return events;
});

/** What the governor said of one proposal, in order. */
export async function eventsOf(id: bigint): Promise<GovernorEvent[]> {
  return (await readByProposal()).get(id) ?? [];
}
