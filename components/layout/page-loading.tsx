import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';

export type PageLoadingProps = {
  /** What is known before the chain answers stands there at once, so that it does not move; else a place for it. */
  title?: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  /** Whether a button stands beside the title. */
  action?: boolean;
  /** The size of what comes. */
  children: ReactNode;
};

/** A page on its way: its own head, and places of the size of what comes. */
export function PageLoading({ title, lead, above, action = false, children }: PageLoadingProps) {
  const t = useTranslations('layout');
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <PageHeader
        above={above}
        title={title ?? <Skeleton width="min(32rem, 90%)" height="1.15em" />}
        lead={lead}
        meta={<Skeleton width="17rem" height="1.25rem" />}
        actions={
          action ? <Skeleton width="8.5rem" height="2.75rem" className="rounded-control!" /> : undefined
        }
      />
      {children}
    </div>
  );
}
