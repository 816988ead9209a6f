import { inject } from 'vitest';

/** What `setup.ts` started: where the app, the chain and the browser are. */
export function stack(): { origin: string; rpcUrl: string; browserUrl: string } {
  return { origin: inject('origin'), rpcUrl: inject('rpcUrl'), browserUrl: inject('browserUrl') };
}
