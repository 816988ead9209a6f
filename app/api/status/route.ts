import { readStatus } from '@/lib/queries/status';

export const dynamic = 'force-dynamic';

/** What open pages ask every few seconds: where the chain is, and whether anything of ours has changed. */
export async function GET(): Promise<Response> {
  return Response.json(await readStatus(), { headers: { 'cache-control': 'no-store' } });
}
