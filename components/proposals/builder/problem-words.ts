'use client';

import { useTranslations } from 'next-intl';

/** Words for what is wrong with a field, by the problem's name; nothing when nothing is. */
export function useProblemWords(): (
  problem: string | undefined,
  values?: Record<string, string | number>,
) => string | undefined {
  const t = useTranslations('newProposal');
  return (problem, values = {}) => {
    if (problem === undefined) return undefined;
    const key = `problems.${problem}`;
    // The names are those of `FieldProblem`; a test demands words for each.
    const known = key as Parameters<typeof t>[0];
    return t(known, { balance: '', decimals: 18, limit: 0, ...values });
  };
}
