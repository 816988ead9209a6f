import { readVoteStanding } from '@/lib/queries/vote-standing';
import { voterQuestion } from '@/lib/queries/voter-question';

export const dynamic = 'force-dynamic';

/** Whether an account has voted on a proposal, and the votes left to it: for the marks in the list, without an ABI there. */
export async function GET({ url }: Request): Promise<Response> {
  const asked = voterQuestion(url);
  if (asked === undefined) return Response.json({ error: 'bad-request' }, { status: 400 });
  const { voted, remaining } = await readVoteStanding(asked.proposal, asked.voter);
  return Response.json(
    { voted, remaining: remaining.toString() },
    { headers: { 'cache-control': 'no-store' } },
  );
}
