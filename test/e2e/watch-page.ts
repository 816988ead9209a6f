import type { Page } from 'playwright-core';

/** What a page did that it must not: read it at the end of a journey, it must be empty. */
export type Offences = { consoleErrors: string[]; foreignRequests: string[]; crashes: string[] };

/** Notes console errors, uncaught errors and every request to another host, from now on. */
export function watchPage(page: Page, origin: string): Offences {
  const offences: Offences = { consoleErrors: [], foreignRequests: [], crashes: [] };
  page.on('console', (message) => {
    if (message.type() === 'error')
      offences.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  // What browsers throw themselves, such as a DOMException, has no stack.
  page.on('pageerror', (error) => offences.crashes.push(error.stack || `${error.name}: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      offences.foreignRequests.push(url.href);
  });
  return offences;
}
