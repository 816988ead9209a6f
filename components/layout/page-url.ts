import 'server-only';
import { headers } from 'next/headers';

/** Where the reader has found a path (with its locale) on the web: what is printed leads back to it. */
export async function pageUrl(path: string): Promise<string> {
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost';
  const protocol = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${protocol}://${host}${path}`;
}
