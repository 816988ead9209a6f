'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useDeferredValue } from 'react';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { DecodedAction } from '@/lib/proposal-actions/decoded-action';
import { ActionList } from '../actions/action-list';
import { knownNames } from '../actions/known-names';
import type { Simulation } from './simulation';
import { SimulationNote } from './simulation-note';

const LazyMarkdown = lazy(async () => ({ default: (await import('@/components/common/markdown')).Markdown }));

export type ProposalPreviewProps = {
  title: string;
  body: string;
  /** What title and body are in. */
  lang: string;
  /** Too long to draw on every key: the form says so instead. */
  bodyShown: boolean;
  actions: DecodedAction[];
  names: Record<string, string>;
  /** Of exactly these actions. */
  simulation: Simulation | undefined;
};

/** The proposal as its page will show it: what it does above what it says. */
export function ProposalPreview({
  title,
  body,
  lang,
  bodyShown,
  actions,
  names,
  simulation,
}: ProposalPreviewProps) {
  const t = useTranslations('newProposal.preview');
  const shownBody = useDeferredValue(bodyShown ? body : '');
  const result = (i: number) => {
    const found = simulation?.results[i];
    return found === undefined ? null : <SimulationNote result={found} names={knownNames(names)} />;
  };
  return (
    <Card as="section" title={t('title')}>
      <p className="break-words font-semibold text-xl tracking-tight">
        {title.trim() === '' ? (
          <span className="text-faint">{t('noTitle')}</span>
        ) : (
          <bdi lang={lang}>{title.slice(0, 300)}</bdi>
        )}
      </p>
      <div className="mt-4">
        {actions.length === 0 ? (
          <p className="text-faint">{t('noActions')}</p>
        ) : (
          <ActionList actions={actions} names={names} note={result} />
        )}
      </div>
      <div className="mt-5 border-line border-t pt-5">
        {shownBody.trim() === '' ? (
          <p className="text-faint">{t(bodyShown ? 'noBody' : 'bodyHidden')}</p>
        ) : (
          <Suspense fallback={<Skeleton height="4rem" />}>
            <div lang={lang}>
              <LazyMarkdown text={shownBody} />
            </div>
          </Suspense>
        )}
      </div>
    </Card>
  );
}
