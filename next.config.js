import { existsSync, readdirSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

// A build knows exactly one chain: its deployment file and its id are compiled in.
const chainId = process.env.CHAIN_ID || '31337';
const deployment = `./contracts/deployments/${chainId}.json`;
if (!/^\d+$/.test(chainId)) throw new Error(`CHAIN_ID must be a number, got "${chainId}"`);
if (!existsSync(new URL(deployment, import.meta.url))) {
  throw new Error(`${deployment} does not exist: deploy first, or set CHAIN_ID to a chain that has one`);
}

// First words of our paths, for proxy.ts: a streamed page has said 200 before it knows that it does not exist.
const sections = readdirSync(new URL('./app/[locale]/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
  .map((entry) => entry.name)
  .filter((name) => name !== 'gallery' || process.env.NODE_ENV !== 'production');

// Safe{Wallet} shows apps in a frame: an operator who wants that names its origin here.
const frameAncestors = process.env.FRAME_ANCESTORS || "'none'";

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Content-Security-Policy',
    value: `frame-ancestors ${frameAncestors}; base-uri 'none'; object-src 'none'; form-action 'self'`,
  },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()',
  },
  // Wallet pop-ups must be able to answer the page that opened them.
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' },
  ...(frameAncestors === "'none'" ? [{ key: 'X-Frame-Options', value: 'DENY' }] : []),
];

// wagmi's connectors can load these makers' SDKs; we offer none of those wallets that way (they announce themselves
// instead), and compiling them would take most of a build.
const absentSdks = Object.fromEntries(
  [
    '@base-org/account',
    '@coinbase/wallet-sdk',
    '@gemini-wallet/core',
    '@metamask/sdk',
    'porto',
    'porto/internal',
    ...(process.env.NEXT_PUBLIC_WALLETCONNECT_PROJECT_ID ? [] : ['@walletconnect/ethereum-provider']),
  ].map((name) => [name, './lib/chain/absent-sdk.cjs']),
);

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  typedRoutes: false,
  // `npm run check` and `npm test` check types; a build of checked sources need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A build is kept as long as its sources are the same (scripts/runner/build-app.mjs): a compiler's cache beside it would
  // be 200 MB and a third of its time, for builds that come once.
  // Next itself is CommonJS, of which every page would carry the parts that nobody imports.
  experimental: {
    globalNotFound: true,
    turbopackFileSystemCacheForBuild: false,
    turbopackCjsTreeShaking: true,
  },
  env: {
    NEXT_PUBLIC_CHAIN_ID: chainId,
    APP_SECTIONS: sections.join(','),
    // Where the source of this deployment can be read; the footer links it when it is given.
    NEXT_PUBLIC_SOURCE_URL: process.env.NEXT_PUBLIC_SOURCE_URL || '',
    NEXT_PUBLIC_WALLETCONNECT_PROJECT_ID: process.env.NEXT_PUBLIC_WALLETCONNECT_PROJECT_ID || '',
  },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      '#deployment': deployment,
      'use-intl': './lib/i18n/browser-intl.tsx',
      'use-intl/react': './lib/i18n/browser-intl.tsx',
      ...absentSdks,
      ...(chainId === '1' ? {} : { '@adraffy/ens-normalize': './lib/chain/absent-sdk.cjs' }),
    },
  },
  headers: async () => [
    // Built files are sent without the rest: on a script they protect nothing, and they outweigh the small ones.
    { source: '/_next/static/:path*', headers: headers.slice(0, 1) },
    { source: '/((?!_next/static/).*)', headers },
    {
      // The version is part of the path, so a file under it never changes.
      source: '/fonts/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // ICU is compiled at build time, so the browser gets no parser.
    messages: { path: './lib/i18n/messages', format: 'json', locales: 'infer', precompile: true },
  },
});

export default withNextIntl(config);
