import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { cache } from 'react';
import type { HeadBlock } from './head-block';
import { type Moment, readMoment } from './moment';
import { toChainReadError } from './to-chain-read-error';

type Held = { moment: Promise<Moment> | undefined };

/** Holds the moment of one page that is rendered; a fresh one each time where none is. */
const pageMoment = cache((): Held => ({ moment: undefined }));
const scope = new AsyncLocalStorage<Held>();

/** Runs `read` so that everything in it speaks of one moment, also where no page is rendered. */
export function inOneMoment<T>(read: () => Promise<T>): Promise<T> {
  return scope.run({ moment: undefined }, read);
}

function requestMoment(): Held {
  return scope.getStore() ?? pageMoment();
}

/** The moment that one request speaks of, found once so that everything on a page belongs together. */
export async function readRequestMoment(): Promise<Moment> {
  const held = requestMoment();
  held.moment ??= findMoment();
  return held.moment;
}

/** The block that everything on a page is read at. */
export async function readHeadBlock(): Promise<HeadBlock> {
  return (await readRequestMoment()).head;
}

/** Finds the moment anew from now on: the chain no longer has `head`. */
export async function forgetHeadBlock(head: HeadBlock): Promise<void> {
  const held = requestMoment();
  const known = await held.moment?.catch(() => undefined);
  if (known?.head.hash === head.hash) held.moment = undefined;
}

async function findMoment(): Promise<Moment> {
  try {
    return await readMoment();
  } catch (error) {
    throw toChainReadError(error);
  }
}
