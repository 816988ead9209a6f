import 'server-only';
import { cache } from 'react';
import type { Head } from '@/lib/domain/head';
import type { Hex } from '@/lib/domain/hex';
import { serverClient } from './server';
import { toChainReadError } from './to-chain-read-error';

export type HeadBlock = Head & { hash: Hex };

/** Holds one request's head; a fresh one each time where there is no request. */
const requestHead = cache((): { block: Promise<HeadBlock> | undefined } => ({ block: undefined }));

/** The newest block, read once a request so that everything on a page speaks of the same one. */
export async function readHeadBlock(): Promise<HeadBlock> {
  const held = requestHead();
  held.block ??= fetchHead();
  return held.block;
}

/** Reads the head anew from now on: the chain no longer has `head`. */
export async function forgetHeadBlock(head: HeadBlock): Promise<void> {
  const held = requestHead();
  const known = await held.block?.catch(() => undefined);
  if (known?.hash === head.hash) held.block = undefined;
}

async function fetchHead(): Promise<HeadBlock> {
  try {
    const block = await serverClient().getBlock({ blockTag: 'latest' });
    return { number: block.number, timestamp: Number(block.timestamp), hash: block.hash };
  } catch (error) {
    throw toChainReadError(error);
  }
}
