import { askIndex, openToAll } from '@/lib/indexer/proxy';

export const dynamic = 'force-dynamic';

/** The index's API under the app's own origin; `/api/v1` itself describes it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path?: string[] }> },
): Promise<Response> {
  const path = ((await params).path ?? []).map((part) => `/${part}`).join('');
  return askIndex(path, new URL(request.url).search, request.headers);
}

/** Browsers ask before they send `If-None-Match` from another origin. */
export function OPTIONS(): Response {
  const allowed = { 'access-control-allow-methods': 'GET', 'access-control-allow-headers': 'if-none-match' };
  return new Response(null, { status: 204, headers: { ...openToAll, ...allowed } });
}
