import { fileURLToPath } from 'node:url';
import { env } from '../lib/env';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How ponder finds the house's modules: by the same names as the app, and the deployment of the chain it is told. */
export default {
  resolve: {
    alias: [
      { find: '#deployment', replacement: `${root}contracts/deployments/${env.CHAIN_ID}.json` },
      { find: /^@\//, replacement: root },
    ],
  },
};
