import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The usual dApp: RainbowKit's tutorial, rendered in the browser. What our pages' first picture is held against. */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  env: { NEXT_PUBLIC_RPC_URL: process.env.RPC_URLS || 'http://127.0.0.1:8545' },
  turbopack: {
    root: here('../..'),
    resolveAlias: { '#deployment': '../../contracts/deployments/31337.json' },
  },
};
