import 'server-only';
import { readHeadBlock } from '@/lib/chain/head';
import type { Head } from '@/lib/domain/head';

/** The block that everything on this page was read at. */
export async function readHead(): Promise<Head> {
  const { number, timestamp } = await readHeadBlock();
  return { number, timestamp };
}
