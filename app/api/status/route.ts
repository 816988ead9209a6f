import { z } from 'zod';
import { readNextStatus, readStatus } from '@/lib/queries/status';

export const dynamic = 'force-dynamic';

const seenSchema = z.object({ block: z.string().max(80), revision: z.string().max(80) });

/**
 * What open pages ask: where the chain is, and whether anything of ours has changed. Who says what it has seen is
 * answered once there is something new.
 */
export async function GET(request: Request): Promise<Response> {
  const seen = seenSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const status = seen.success ? await readNextStatus(seen.data, request.signal) : await readStatus();
  return Response.json(status, { headers: { 'cache-control': 'no-store' } });
}
