import type { BallotPlace } from '@/lib/domain/ballot-page';
import { parsePageNumber } from './page-number';

const CURSOR = /^[A-Za-z0-9_-]{1,500}$/;

type SearchParams = Record<string, string | string[] | undefined>;

/** Which page of the ballots the address asks for; what it says wrongly is left out. */
export function parseBallotPlace(params: SearchParams): BallotPlace {
  const cursor = (name: 'after' | 'before') => {
    const value = params[name];
    return typeof value === 'string' && CURSOR.test(value) ? { [name]: value } : {};
  };
  return { page: parsePageNumber(params['ballots']), ...cursor('after'), ...cursor('before') };
}
