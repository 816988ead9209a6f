import { type NextRequest, NextResponse } from 'next/server';
import { hasLocale } from 'next-intl';
import createMiddleware from 'next-intl/middleware';
import { routing } from '@/lib/i18n/routing';

const localize = createMiddleware(routing);
const sections = new Set((process.env.APP_SECTIONS ?? '').split(','));

/** Sends every page to its locale: the URL's, else the remembered one, else the browser's. Unknown paths say 404. */
export default function proxy(request: NextRequest): NextResponse {
  const response = localize(request);
  const [, locale, section = ''] = request.nextUrl.pathname.split('/');
  if (
    !hasLocale(routing.locales, locale) ||
    section === '' ||
    section === 'opengraph-image' ||
    sections.has(section)
  )
    return response;
  return new NextResponse(null, { status: 404, headers: response.headers });
}

export const config = {
  // Everything but the API, Next's own files, fonts, and files with an extension.
  matcher: ['/((?!api/|_next/|fonts/|.*\\..*).*)'],
};
