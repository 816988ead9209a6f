import { z } from 'zod';
import type { Address } from '@/lib/domain/hex';
import { readVoteStanding } from '@/lib/queries/vote-standing';

export const dynamic = 'force-dynamic';

const request = z.object({
  proposal: z
    .string()
    .regex(/^[0-9]{1,78}$/)
    .transform(BigInt),
  voter: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .transform((text) => text as Address),
});

/** Whether an account has voted on a proposal, and the votes left to it: for the marks in the list, without an ABI there. */
export async function GET({ url }: Request): Promise<Response> {
  const asked = request.safeParse(Object.fromEntries(new URL(url).searchParams));
  if (!asked.success) return Response.json({ error: 'bad-request' }, { status: 400 });
  const { voted, remaining } = await readVoteStanding(asked.data.proposal, asked.data.voter);
  return Response.json(
    { voted, remaining: remaining.toString() },
    { headers: { 'cache-control': 'no-store' } },
  );
}
