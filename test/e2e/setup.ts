import type { TestProject } from 'vitest/node';
import { serveChromium } from '@/test/helpers/chromium';
import { type Stack, startStack } from '@/test/helpers/stack';

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker: a file may do with its chain what it likes. */
    stacks: Omit<Stack, 'stop'>[];
    /** Where the one browser of all journeys listens. */
    browserUrl: string;
  }
}

/** A chain with its seed and a production build on it for every worker, and one browser for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stacks = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => startStack()));
  const browser = await serveChromium();
  project.provide(
    'stacks',
    stacks.map(({ origin, rpcUrl }) => ({ origin, rpcUrl })),
  );
  project.provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(stacks.map((stack) => stack.stop()));
  };
}
