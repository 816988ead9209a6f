import type { AppErrorKind } from './app-error';

/** A read of the chain failed: what, why and at which block, in one line that a log can hold. */
export class ChainReadError extends Error {
  override readonly name = 'ChainReadError';

  constructor(
    message: string,
    readonly kind: AppErrorKind,
  ) {
    super(message);
  }
}
