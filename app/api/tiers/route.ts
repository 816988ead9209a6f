import { z } from 'zod';
import { readLimited } from '@/lib/chain/read-limited';
import { toAppError } from '@/lib/errors/to-app-error';
import { MAX_ACTIONS_BODY, postedActions } from '@/lib/proposal-actions/posted-actions';
import { readActionTiers } from '@/lib/queries/action-tiers';

export const dynamic = 'force-dynamic';

const request = z.object({ actions: postedActions });

/** How strong a type of proposal each action needs, asked while a proposal is being written. Reads only. */
export async function POST(incoming: Request): Promise<Response> {
  const text = await readLimited(incoming, MAX_ACTIONS_BODY);
  if (text === undefined) return Response.json({ error: 'too-large' }, { status: 413 });
  const parsed = request.safeParse(jsonOf(text));
  if (!parsed.success) return Response.json({ error: 'bad-request' }, { status: 400 });
  try {
    const tiers = await readActionTiers(parsed.data.actions);
    return Response.json({ tiers }, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return Response.json({ error: toAppError(error).kind }, { status: 502 });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
