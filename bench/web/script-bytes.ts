import type { Page } from 'playwright-core';

export type Traffic = {
  /** Bytes on the wire of every script so far, headers included. */
  scripts: () => number;
  /** Requests so far that did not go to the page's own origin. */
  foreign: () => string[];
};

/** Counts what a page fetches from now on, as the browser's network stack reports it. */
export async function watchTraffic(page: Page, origin: string): Promise<Traffic> {
  const session = await page.context().newCDPSession(page);
  const ids = new Set<string>();
  const foreign: string[] = [];
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (/^https?:/.test(request.url) && !request.url.startsWith(origin)) foreign.push(request.url);
  });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') ids.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ids.has(requestId)) bytes += encodedDataLength;
  });
  return { scripts: () => bytes, foreign: () => foreign };
}
