import { isAddress } from 'viem';

export const dynamic = 'force-dynamic';

/** What the demo bar can fast-forward to. Exists on a local chain only. */
export async function GET(request: Request): Promise<Response> {
  // The comparison is made when building: a build for another chain contains nothing behind it.
  if (process.env.NEXT_PUBLIC_CHAIN_ID !== '31337') return new Response(null, { status: 404 });
  const { readUpcoming } = await import('@/lib/queries/upcoming-events');
  const account = new URL(request.url).searchParams.get('account') ?? '';
  const upcoming = await readUpcoming(isAddress(account) ? account : undefined);
  return Response.json(upcoming, { headers: { 'cache-control': 'no-store' } });
}
