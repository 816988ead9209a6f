import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';

/** The shape of a page while it is on its way. */
export function PageSkeleton() {
  const t = useTranslations('layout');
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton width="14rem" height="2.25rem" />
      <Skeleton width="min(34rem, 100%)" height="1.25rem" className="mt-5" />
      <Skeleton width="min(26rem, 80%)" height="1.25rem" className="mt-2.5" />
      <div className="mt-10 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {['a', 'b', 'c', 'd'].map((key) => (
          <Skeleton key={key} height="6.5rem" className="rounded-card!" />
        ))}
      </div>
      <Skeleton height="18rem" className="mt-6 rounded-card!" />
    </div>
  );
}
