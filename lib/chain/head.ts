import 'server-only';
import { cache } from 'react';
import type { Head } from '@/lib/domain/head';
import type { Hex } from '@/lib/domain/hex';
import { serverClient } from './server';

export type HeadBlock = Head & { hash: Hex };

/** The newest block, read once a request so that everything on a page speaks of the same one. */
export const readHeadBlock = cache(async (): Promise<HeadBlock> => {
  const block = await serverClient().getBlock({ blockTag: 'latest' });
  return { number: block.number, timestamp: Number(block.timestamp), hash: block.hash };
});
