import { rmSync } from 'node:fs';
import { closeDirectory, openDirectory } from './pglite-directory';
import type { Store } from './store';

/** PGlites in folders under `root`. Whoever has the index's port has them: there is nothing to wait for. */
export function pgliteStore(root: string): Store {
  let directory = '';
  let doubted = false;
  return {
    hold: async () => {},
    open: async ({ origin, reading }) => {
      if (doubted) rmSync(root, { recursive: true, force: true });
      doubted = false;
      directory = openDirectory(root, `${origin}-${reading}`);
      return { directory };
    },
    closed: (code) => {
      if (code === 0) closeDirectory(directory);
    },
    forget: () => {
      doubted = true;
    },
    release: async () => {},
  };
}
