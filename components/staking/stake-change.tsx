'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export type StakeChangeRow = { term: string; before: ReactNode; after: ReactNode };

/** What a change does, line by line: before → after. */
export function StakeChange({ rows }: { rows: StakeChangeRow[] }) {
  const t = useTranslations('staking.change');
  return (
    <div role="status">
      <dl className="grid gap-2 text-[0.9375rem]">
        {rows.map(({ term, before, after }) => (
          <div key={term} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0.5">
            <dt className="text-muted">{term}</dt>
            <dd className="flex flex-wrap items-center gap-x-2 tabular-nums">
              <span className="text-muted">{before}</span>
              <Icon name="arrow-right" size={16} className="text-faint" />
              <span className="sr-only">{t('arrow')}</span>
              <span className="font-semibold">{after}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
