import { inject } from 'vitest';

/** What `setup.ts` started for the worker that runs this file: where the app, the chain and the browser are. */
export function stack(): { origin: string; rpcUrl: string; browserUrl: string } {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const own = inject('stacks')[worker - 1];
  if (own === undefined) throw new Error(`worker ${worker} has no stack`);
  return { ...own, browserUrl: inject('browserUrl') };
}
