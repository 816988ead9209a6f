import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AsOf } from '@/components/common/as-of';
import type { Chapter } from '@/components/common/chapters';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import type { Head } from '@/lib/domain/head';
import { NextChapters } from './next-chapters';

export type ChapterFrameProps = {
  chapter: Chapter;
  /** Of a chapter with figures from the chain. */
  head?: Head;
  children: ReactNode;
};

/** What every chapter has: the way back up, its title, its text, and the chapters before and after it. */
export function ChapterFrame({ chapter, head, children }: ChapterFrameProps) {
  const t = useTranslations('learn');
  const common = useTranslations('common');
  const title = t(`chapters.${chapter}.title`);
  return (
    <article>
      <PageHeader
        above={
          <Breadcrumbs
            label={common('breadcrumbs')}
            items={[{ label: t('title'), href: '/learn' }, { label: title }]}
          />
        }
        title={title}
        lead={t(`chapters.${chapter}.summary`)}
      />
      <div className="flex flex-col gap-14 sm:gap-16">{children}</div>
      {head === undefined ? null : (
        <div className="mt-12">
          <p className="text-faint text-sm">{t('figures')}</p>
          <AsOf head={head} />
        </div>
      )}
      <NextChapters chapter={chapter} />
    </article>
  );
}
