import type { Address } from '@/lib/domain/hex';
import { readBallotsBy } from '@/lib/queries/ballots';
import { readBucketsOf } from '@/lib/queries/buckets';
import { readNamesOf } from '@/lib/queries/profiles';
import { readProposal } from '@/lib/queries/proposal';
import { voterQuestion } from '@/lib/queries/voter-question';

export const dynamic = 'force-dynamic';

/** What one account cast on one proposal, its name, and whom it ever gave single stakes to: asked by the vote panel, so that no page carries every ballot. */
export async function GET({ url }: Request): Promise<Response> {
  const asked = voterQuestion(url);
  if (asked === undefined) return Response.json({ error: 'bad-request' }, { status: 400 });
  const { proposal: id, voter } = asked;
  const [proposal, cast, buckets] = await Promise.all([
    readProposal(id),
    readBallotsBy(id, voter),
    readBucketsOf(voter),
  ]);
  if (proposal === null) return Response.json({ error: 'not-found' }, { status: 404 });
  const ballots = cast.map(({ parts, weight, reason, override, insteadOf }) => ({
    parts: {
      against: parts.against.toString(),
      for: parts.for.toString(),
      abstain: parts.abstain.toString(),
    },
    weight: weight.toString(),
    reason,
    override,
    insteadOf,
  }));
  const names = await readNamesOf([voter, ...buckets.map(({ delegatee }) => delegatee)]);
  const nameOf = (address: Address) => names[address.toLowerCase()] ?? null;
  const parts = buckets.map((part) => ({ ...part, name: nameOf(part.delegatee) }));
  return Response.json({ name: nameOf(voter), ballots, parts }, { headers: { 'cache-control': 'no-store' } });
}
