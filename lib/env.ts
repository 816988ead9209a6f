import { z } from 'zod';

const urls = z
  .string()
  .default('http://127.0.0.1:8545')
  .transform((text) => text.split(',').map((url) => url.trim()))
  .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1));

const schema = z.object({
  /** Chain the deployment file belongs to. */
  CHAIN_ID: z.coerce.number().int().positive().default(31337),
  /** JSON-RPC endpoints, comma-separated, the preferred one first. */
  RPC_URLS: urls,
  /** Where the site is reached, such as `https://gov.example.org`: link previews need whole addresses. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
});

/** The process's settings, parsed once. Nothing else reads `process.env` on the server. */
export const env = schema.parse({
  CHAIN_ID: process.env.CHAIN_ID,
  RPC_URLS: process.env.RPC_URLS,
  SITE_URL: process.env.SITE_URL || undefined,
});
