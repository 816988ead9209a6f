import { Skeleton } from '@/components/ui/skeleton';

/** The room of the panel while the account is read. */
export function PanelSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      <Skeleton height="1.25rem" />
      <Skeleton width="70%" height="1.25rem" />
      <Skeleton height="2.75rem" className="mt-2" />
    </div>
  );
}
