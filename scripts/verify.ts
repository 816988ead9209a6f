import { createPublicClient, http } from 'viem';
import { askOver } from '@/indexer/verify/ask';
import { verify } from '@/indexer/verify/verify';
import { env } from '@/lib/env';
import { print, printError } from './print';

/**
 * `npm run verify`: compares the index at INDEXER_URL with the chain once and prints what it found as JSON. SEED chooses
 * the samples. Ends with 0 when nothing differs, 1 when something does, 2 when the comparison could not be made.
 */
async function main(): Promise<number> {
  const url = env.INDEXER_URL ?? 'http://127.0.0.1:42069';
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  if (!Number.isInteger(seed)) throw new Error('SEED must be a whole number.');
  const client = createPublicClient({
    transport: http(env.RPC_URLS.at(-1), { batch: { batchSize: 100 }, timeout: 20_000 }),
  });
  const ask = askOver((path, init) => fetch(`${url}${path}`, init));
  const report = await verify(ask, client, { seed, top: 50, sample: 20 });
  print(JSON.stringify(report, null, 2));
  return report.differences.length === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    printError(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
