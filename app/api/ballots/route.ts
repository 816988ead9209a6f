import { z } from 'zod';
import { sameAddress } from '@/lib/domain/hex';
import { readName } from '@/lib/queries/profiles';
import { readProposal } from '@/lib/queries/proposal';

export const dynamic = 'force-dynamic';

const request = z.object({
  proposal: z
    .string()
    .regex(/^[0-9]{1,78}$/)
    .transform(BigInt),
  voter: z.string().regex(/^0x[0-9a-fA-F]{40}$/),
});

/** What one account cast on one proposal, and its name: asked by the vote panel, so that no page carries every ballot. */
export async function GET({ url }: Request): Promise<Response> {
  const asked = request.safeParse(Object.fromEntries(new URL(url).searchParams));
  if (!asked.success) return Response.json({ error: 'bad-request' }, { status: 400 });
  const { proposal: id, voter } = asked.data;
  const [proposal, name] = await Promise.all([readProposal(id), readName(voter)]);
  if (proposal === null) return Response.json({ error: 'not-found' }, { status: 404 });
  const ballots = proposal.ballots
    .filter((ballot) => sameAddress(ballot.voter, voter))
    .map(({ support, weight, reason, override }) => ({
      support,
      weight: weight.toString(),
      reason,
      override,
    }));
  return Response.json({ name: name ?? null, ballots }, { headers: { 'cache-control': 'no-store' } });
}
