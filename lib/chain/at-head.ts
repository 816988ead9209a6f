import 'server-only';
import { BaseError, BlockNotFoundError, HttpRequestError, TimeoutError } from 'viem';
import { forgetHeadBlock, readHeadBlock } from './head';
import type { HeadBlock } from './head-block';
import { serverClient } from './server';
import { toChainReadError } from './to-chain-read-error';

/**
 * Reads at the newest block. When that block is gone by then (a reorganisation, or a node that lags behind the one that
 * named it), reads once more at what is the newest now.
 *
 * @throws ChainReadError in one line, whatever viem threw.
 */
export async function atHead<T>(read: (head: HeadBlock) => Promise<T>): Promise<T> {
  const head = await readHeadBlock();
  try {
    return await read(head);
  } catch (error) {
    if (!(await isGone(head, error))) throw toChainReadError(error, head.number);
  }
  await forgetHeadBlock(head);
  const next = await readHeadBlock();
  return read(next).catch((error: unknown) => {
    throw toChainReadError(error, next.number);
  });
}

/** Whether the node answers and has no such block. Nodes name this in many ways, so the block itself is asked for. */
async function isGone({ hash }: HeadBlock, error: unknown): Promise<boolean> {
  if (!(error instanceof BaseError) || error.walk(isSilence) !== null) return false;
  return serverClient()
    .getBlock({ blockHash: hash })
    .then(
      () => false,
      (reason: unknown) => reason instanceof BlockNotFoundError,
    );
}

const isSilence = (cause: unknown) => cause instanceof HttpRequestError || cause instanceof TimeoutError;
