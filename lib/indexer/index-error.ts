/** The index did not answer, or not with what it promises. Pages read the chain instead. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}
