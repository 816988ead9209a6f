import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployment } from '@/lib/contracts/deployment';
import { hashAt } from './ask-chain';

/** What decides how events become rows; where one of these changes, history is read anew. */
const SOURCES = ['indexer', 'lib/domain', 'lib/contracts'];

/** What the rows of an index belong to: a chain, and a reading of it. */
export type Home = {
  /** Tells a chain from a restarted one of the same id: from the hash of the block that our history starts in. */
  origin: string;
  /** Tells one reading of events from another. */
  reading: string;
};

/** @throws Error when no node answers, or the chain is not that far yet. */
export async function homeOf(rpcUrls: readonly string[]): Promise<Home> {
  const hash = await hashAt(rpcUrls, BigInt(deployment.startBlock));
  if (hash === undefined) throw new Error(`block ${deployment.startBlock} is not there yet`);
  return { origin: hash.slice(2, 12), reading: readingOf() };
}

/** The reading of events that this code is. */
export function readingOf(): string {
  const hash = createHash('sha256').update(JSON.stringify(deployment));
  for (const path of SOURCES.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 10);
}

/** Name of a home's tables in a PostgreSQL. */
export function schemaOf({ origin, reading }: Home): string {
  return `kgov_${origin}_${reading}`;
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
