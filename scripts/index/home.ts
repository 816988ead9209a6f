import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rpc } from '@/contracts/script/seed/rpc';
import { deployment } from '@/lib/contracts/deployment';

/** What decides how events become rows; where one of these changes, history is read anew. */
const SOURCES = ['indexer', 'lib/domain', 'lib/contracts'];

/**
 * What an index belongs to: a chain, told from a restarted one of the same id by the hash of the block that our
 * history starts in, and a reading of it.
 *
 * @throws Error when no node answers, or the chain is not that far yet.
 */
export async function homeOf(rpcUrl: string): Promise<string> {
  const number = `0x${deployment.startBlock.toString(16)}`;
  const block = (await rpc(rpcUrl, 'eth_getBlockByNumber', [number, false])) as { hash?: string } | null;
  if (typeof block?.hash !== 'string') throw new Error(`block ${deployment.startBlock} is not there yet`);
  return `${block.hash.slice(2, 12)}-${reading()}`;
}

function reading(): string {
  const hash = createHash('sha256').update(JSON.stringify(deployment));
  for (const path of SOURCES.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 10);
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
