import type { Support } from '@/lib/domain/vote-type';
import { voteTypes } from '@/lib/domain/vote-type';
import type { Summary } from './transaction';

/** Words of a ballot: the catalog chooses the option by its governor name. */
export function voteSummary(
  key: 'castVote' | 'castOverrideVote' | 'castOverridePart',
  support: Support,
  reason: string,
): Summary {
  return {
    key,
    values: {
      support: { type: 'text', value: voteTypes[support] },
      hasReason: { type: 'text', value: reason === '' ? 'no' : 'yes' },
    },
  };
}
