import { z } from 'zod';
import { searchRows } from '@/components/layout/palette/search-rows';
import { locales } from '@/lib/i18n/locales';
import { MAX_QUERY } from '@/lib/queries/search';

export const dynamic = 'force-dynamic';

const request = z.object({ q: z.string().max(MAX_QUERY).default(''), locale: z.enum(locales) });

/** What the command palette finds: pages, proposals, people, pasted ids, in the words of the language asked for. */
export async function GET({ url }: Request): Promise<Response> {
  const asked = request.safeParse(Object.fromEntries(new URL(url).searchParams));
  if (!asked.success) return Response.json({ error: 'bad-request' }, { status: 400 });
  const answer = await searchRows(asked.data.q, asked.data.locale);
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
