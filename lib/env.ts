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
  /** Where the index answers; without it, the app has none and says so. */
  INDEXER_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The index's PostgreSQL; without it, the index keeps a PGlite in `PGLITE_DIRECTORY`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PGLITE_DIRECTORY: z.string().min(1).default('.kgov/index/unnamed'),
  /** How many times over the index may ask each endpoint: each lane begins with 20 requests a second. */
  INDEX_LANES: z.coerce.number().int().min(1).max(64).default(1),
  /** Seconds between two comparisons of the index with the chain; 0: none but those asked for. */
  VERIFY_SECONDS: z.coerce.number().int().min(0).default(60),
});

const parsed = schema.safeParse({
  CHAIN_ID: process.env.CHAIN_ID,
  RPC_URLS: process.env.RPC_URLS,
  SITE_URL: process.env.SITE_URL || undefined,
  INDEXER_URL: process.env.INDEXER_URL || undefined,
  DATABASE_URL: process.env.DATABASE_URL || undefined,
  PGLITE_DIRECTORY: process.env.PGLITE_DIRECTORY || undefined,
  INDEX_LANES: process.env.INDEX_LANES || undefined,
  VERIFY_SECONDS: process.env.VERIFY_SECONDS || undefined,
});
if (!parsed.success) {
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`Settings that cannot be:\n${lines.join('\n')}`);
}

/** The process's settings, parsed once. Nothing else reads `process.env` on the server. */
export const env = parsed.data;
