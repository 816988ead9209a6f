import 'server-only';
import { readRequestMoment } from '@/lib/chain/head';
import { IndexError } from '@/lib/indexer/index-error';
import { indexUrl, noteAnswer, noteFailure } from '@/lib/indexer/index-status';
import { chainHistory } from './chain-history';
import type { History } from './history';
import { indexHistory } from './index-history';

/** Asks the index where there is one that may be relied on at this moment; else, and when it fails, the chain's events. */
export async function fromHistory<T>(ask: (history: History) => Promise<T>): Promise<T> {
  const { mark, head } = await readRequestMoment();
  if (indexUrl === undefined || mark === null) return ask(chainHistory);
  try {
    const answer = await ask(indexHistory(indexUrl, { mark, block: head.number }));
    noteAnswer();
    return answer;
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    noteFailure();
    return ask(chainHistory);
  }
}
