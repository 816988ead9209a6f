import type { TestProject } from 'vitest/node';
import { serveChromium } from '@/test/helpers/chromium';
import { startStack } from '@/test/helpers/stack';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    rpcUrl: string;
    /** Where the one browser of all journeys listens. */
    browserUrl: string;
  }
}

/** One chain with its seed, one production build and one browser for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = await startStack();
  const browser = await serveChromium();
  project.provide('origin', stack.origin);
  project.provide('rpcUrl', stack.rpcUrl);
  project.provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await stack.stop();
  };
}
