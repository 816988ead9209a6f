import type { Home } from './home';
import type { IndexerOptions } from './start-indexer';

/** Where an index keeps its rows, for one indexer at a time. */
export type Store = {
  /** Resolves once no other indexer has it, nor will have it. @throws Error when it cannot be reached, or `signal` says so. */
  hold: (signal: AbortSignal) => Promise<void>;
  /** Readies it for a home, and gives what the indexer is to be told. Expects that it is held and no indexer runs. */
  open: (home: Home) => Promise<IndexerOptions['store']>;
  /** The indexer ended, with `code` or by a signal. */
  closed: (code: number | null) => void;
  /** What is stored cannot be trusted: it is gone when it is opened the next time. */
  forget: () => void;
  /** Another indexer may have it. */
  release: () => Promise<void>;
};
